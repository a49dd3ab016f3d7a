// Which language a text is in, by the small words that every sentence of it needs. Our own lists.

const WORDS: Readonly<Record<string, string>> = {
  en: 'a about after all also an and are as at be been before but by can could did do does for from had has have he her his how i if in into is it its may more most not of on or other our she should so some such than that the their them there these they this those to was we were what when where which while who will with would you your',
  de: 'aber als am an auch auf aus bei bis das dass dem den der des die diese durch ein eine einem einen einer es für haben hat ich ihr im in ist kann können man mehr mit nach nicht noch nur oder sehr sein sich sie sind so über um und unter vom von vor war was wenn werden wie wird wurde zu zum zur',
  fr: "au aux avec c'est ce ces cette comme d'un d'une dans de des deux du elle en est et être fait il ils la le les leur leurs lui mais même ne nous on ont ou où par pas peut plus pour qu'il quand que qui sa sans se ses si son sont sur très un une vos votre vous y à été",
  es: 'a al como con cuando de del desde donde el ella en entre es esta este esto está están fue ha hay la las le les lo los más mi muy no nos o para pero por porque puede que se según ser si sin sobre son su sus también tiene todo un una uno usted y ya',
  it: "a ad al alla alle anche che chi ci come con cui da dal dalla degli dei del della delle di e ed era gli ha hanno i il in io la le lo loro ma nei nel nella nelle non o per più può quando quella questa questo se sia si sono su sul sulla tra un un'altra una uno è",
  pt: 'a ao aos as até com como da das de do dos e ela ele em entre era essa esse esta este está eu foi há isso mais mas muito na nas não no nos o os ou para pela pelo pode por porque quando que se sem ser seu sua são também tem um uma você à é',
  nl: 'aan al als bij dan dat de den deze die dit door een en er geen had heeft het hij hun ik in is je kan maar meer met mijn moet na naar niet nog of om onder ook op over te tot uit van veel voor waar wat we wel werd wordt worden ze zich zij zijn zo zou',
}

const LANGUAGES = Object.keys(WORDS)

/** From a word to the languages that it is a small word of, as places in `LANGUAGES`. */
const PLACES: ReadonlyMap<string, readonly number[]> = makePlaces()

function makePlaces(): Map<string, number[]> {
  const places = new Map<string, number[]>()
  LANGUAGES.forEach((language, place) => {
    for (const word of (WORDS[language] ?? '').split(' ')) {
      const held = places.get(word)
      if (held) held.push(place)
      else places.set(word, [place])
    }
  })
  return places
}

/** Texts with fewer words say too little. */
const FEWEST_WORDS = 20
/** More words do not change the answer. */
const MOST_WORDS = 3000
/** Prose has about four small words in ten; a list of names or figures has none. */
const LEAST_SHARE = 0.18
/** How far ahead of the next one a language must be. */
const LEAD = 1.3

/** The ISO 639-1 code of the language of a text: en, de, fr, es, it, pt or nl; undefined where nothing is sure. */
export function languageOf(texts: Iterable<string>): string | undefined {
  const counts = LANGUAGES.map(() => 0)
  let words = 0
  for (const text of texts) {
    for (const [word] of text
      .toLowerCase()
      .replaceAll('’', "'")
      .matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
      words++
      for (const place of PLACES.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1
    }
    if (words > MOST_WORDS) break
  }
  const ranked = counts.map((count, place) => ({ count, place })).sort((a, b) => b.count - a.count || a.place - b.place)
  const [best, next] = ranked
  if (!best || !next || words < FEWEST_WORDS || best.count < words * LEAST_SHARE) return undefined
  return best.count >= next.count * LEAD ? LANGUAGES[best.place] : undefined
}
