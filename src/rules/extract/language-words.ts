// Which language a text is in: by its script, or by the small words that every sentence of it needs. Our own lists.

const WORDS: Readonly<Record<string, string>> = {
  en: 'a about after all also an and are as at be been before but by can could did do does for from had has have he her his how i if in into is it its may more most not of on or other our she should so some such than that the their them there these they this those to was we were what when where which while who will with would you your',
  de: 'aber als am an auch auf aus bei bis das dass dem den der des die diese durch ein eine einem einen einer es für haben hat ich ihr im in ist kann können man mehr mit nach nicht noch nur oder sehr sein sich sie sind so über um und unter vom von vor war was wenn werden wie wird wurde zu zum zur',
  fr: "au aux avec c'est ce ces cette comme d'un d'une dans de des deux du elle en est et être fait il ils la le les leur leurs lui mais même ne nous on ont ou où par pas peut plus pour qu'il quand que qui sa sans se ses si son sont sur très un une vos votre vous y à été",
  es: 'a al como con cuando de del desde donde el ella en entre es esta este esto está están fue ha hay la las le les lo los más mi muy no nos o para pero por porque puede que se según ser si sin sobre son su sus también tiene todo un una uno usted y ya',
  it: "a ad al alla alle anche che chi ci come con cui da dal dalla degli dei del della delle di e ed era gli ha hanno i il in io la le lo loro ma nei nel nella nelle non o per più può quando quella questa questo se sia si sono su sul sulla tra un un'altra una uno è",
  pt: 'a ao aos as até com como da das de do dos e ela ele em entre era essa esse esta este está eu foi há isso mais mas muito na nas não no nos o os ou para pela pelo pode por porque quando que se sem ser seu sua são também tem um uma você à é',
  nl: 'aan al als bij dan dat de den deze die dit door een en er geen had heeft het hij hun ik in is je kan maar meer met mijn moet na naar niet nog of om onder ook op over te tot uit van veel voor waar wat we wel werd wordt worden ze zich zij zijn zo zou',
  pl: 'aby ale bardzo być był była było co czy dla do gdy go i ich ile jak jako jego jej jest jeszcze już kiedy które który lub ma mi może można na nad nie niż o od oraz po pod przed przez przy roku są się tak także tego tej ten to tylko tym u w we więc wszystko z za ze że żeby',
  cs: 'aby ale ani ano až bude být byl byla bylo by co což či do i ich já jak jako je jeho jejich jen ještě jsem jsou k kde když která které který ma má mezi může na nad ne nebo nebyl než o od po pod podle pokud pro proto před při roku s se si také tak ten to tom tu už v vám ve však více z za ze že',
  sv: 'alla att av blir bli de den deras dess det detta dig din du där efter ej eller en ett från får för ha har han hade hon hur här i in inte jag kan kommer man med men mer mot mycket många måste någon när och om på sig sin ska som så till under upp ut vad var vara vi vid än är även över',
  da: 'af alle at blev bliver både da de dem den denne der deres det dette dig din du efter eller en end er et for fra få ham han har hun hvad hvis hvor i ikke ind jeg kan kun man mange med meget men mere mig mod må når og også om op os over på sig skal som så til ud under var vi vil ved være',
  no: 'alle at av bare ble blir både da de dem den denne der deres det dette deg din du eller en enn er et etter for fra få ham han har hun hva hvis hvor i ikke inn jeg kan kun man mange med meg men mer mot mye må når og også om opp oss over på seg sin skal som så til ut under var vi vil ved være',
  fi: 'ei eivät eli en että he hän ilman ja jo joka jos jossa jotka kanssa koska kuin kun kuten me mikä minä mitä mukaan mutta myös ne niin nyt oli olla olen ollut on ovat saa se sekä sen siitä sinä sitten sitä tai tämä tämän voi vaan vain vielä voit',
  tr: 'ama ancak bir bu bunu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mi nasıl ne o olan olarak olduğu olur olup ona onun sonra şu tüm var ve veya ya yok',
  ro: 'a ai ale am ar are această acest ca care ce cel cele când cu cum da dar de despre din doar după e este fi fie fost în între îl îi îmi la le lor lui mai mult nu o pe pentru poate prin sa să sau se sunt și și-a te un una unei unui va',
  hu: 'a abban ahol aki akkor ami amely annak az azonban azt be csak de e egy el ennek ez ezek ezt fel ha hogy igen is itt jó kell két ki le lehet lesz majd már meg mert mint most nagyon nem néhány olyan pedig s sem számára után úgy vagy van volt volna vannak',
  ca: "a al als amb aquest aquesta aquests com d'un d'una de del dels des dins el ella els en és està fa fins ha hi i l'any la les li llavors més molt no o on per perquè pel pels però poden pot què quan que se sense ser seu seva si sobre són també té tot un una va",
  id: 'ada adalah agar akan anda antara apa atau bagi bahwa banyak bisa dalam dan dapat dari dengan di hanya harus ia ini itu jika juga kami karena ke kepada kita lebih maka mereka namun oleh pada para saat saja sangat sebagai secara sehingga serta seperti sudah telah tersebut tidak untuk yang',
  ru: 'а более без бы был была были было быть в вам вас во вот все всех вы где даже для до его ее если есть еще же за и из или их к как когда которые который ли лишь мы на над не него нет но о об однако он она они от очень по под при с со так также там то только том ты у уже чем что чтобы эта эти это этого этот я',
  uk: 'а або але без був була були було бути в вам вас вже ви від він вона вони все всі де для до є ж же за з зі і із й його її їх коли крім лише ми на над не ні але після по при про та так також те ти то тільки тому у це цього цей ці чи що щоб як яка які який якщо я',
  bg: 'а ако без беше бе би в вас ви все във всички го да дали до докато е едва един за защото и из или им има като ли ме ми много може на над не него ни но обаче от още по под при през с са само се си след със тази така те тези ти това той тя у че ще я',
}

const LANGUAGES = Object.keys(WORDS)

/** From a word to the languages that it is a small word of, as places in `LANGUAGES`. */
const PLACES: ReadonlyMap<string, readonly number[]> = makePlaces()
/** The longest of them, in UTF-16 units. */
const LONGEST_WORD = Math.max(...Array.from(PLACES.keys(), word => word.length))

/** The languages of `WORDS` that the labelled pages of the block classifier are written in. */
const FAMILIAR = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap(language => (WORDS[language] ?? '').split(' ')),
)

/** Whether a word in lower case is a small word of one of the languages that pages are mostly written in. */
export const isSmallWord = (word: string): boolean => FAMILIAR.has(word)

function makePlaces(): Map<string, number[]> {
  const places = new Map<string, number[]>()
  LANGUAGES.forEach((language, place) => {
    for (const word of new Set((WORDS[language] ?? '').split(' '))) {
      const held = places.get(word)
      if (held) held.push(place)
      else places.set(word, [place])
    }
  })
  return places
}

/** Scripts that one language is written in. Chinese has none of the kana that Japanese cannot do without. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** Texts with fewer words say too little. */
const FEWEST_WORDS = 20
/** More words do not change the answer. */
const MOST_WORDS = 1000
/** Prose has about four small words in ten; a list of names or figures has none. */
const LEAST_SHARE = 0.18
/** How far ahead of the next one a language must be. */
const LEAD = 1.3
/** Letters of a script that are as good as a word. */
const LETTERS_PER_WORD = 2
/** The share of the letters that a script must have; Japanese mixes kana with as many signs of Chinese. */
const LEAST_LETTERS = 0.6
const LEAST_KANA = 0.15

export interface DetectedLanguage {
  /** ISO 639-1. */
  readonly language: string
  /** Words that were counted. */
  readonly words: number
  /** How many times as often as the next language's small words its own occur; infinite for a script of its own. */
  readonly lead: number
}

/** Whether a language, by its ISO 639-1 code, is one that can be told. */
export const isDetectable = (language: string): boolean =>
  Object.hasOwn(WORDS, language) || SCRIPTS.some(([known]) => known === language)

const lettersIn = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0

/** The language that alone is written in the script of the sample. */
function byScript(sample: string): DetectedLanguage | undefined {
  const letters = lettersIn(sample, /\p{L}/gu)
  const found = SCRIPTS.map(([language, letter]) => ({ language, count: lettersIn(sample, letter) }))
  const [kana, han] = found
  if (!kana || !han) return undefined
  const isJapanese = kana.count >= letters * LEAST_KANA && kana.count + han.count >= letters * LEAST_LETTERS
  const best = isJapanese ? kana : found.find(({ count }) => count >= letters * LEAST_LETTERS)
  const words = Math.floor((best?.count ?? 0) / LETTERS_PER_WORD)
  return best && words >= FEWEST_WORDS ? { language: best.language, words, lead: Number.POSITIVE_INFINITY } : undefined
}

/** Words, also those with a stroke above: `c'est`. */
const WORD = /\p{L}+(?:['’]\p{L}+)?/gu

/** The letters of the scripts in `SCRIPTS`, from Greek on; Cyrillic and Arabic are not among them. */
const OTHER_SCRIPT = /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/

/** The language of a text, where it is sure: one of those in `WORDS`, or one with a script of its own. */
export function detectLanguage(texts: Iterable<string>): DetectedLanguage | undefined {
  const counts = LANGUAGES.map(() => 0)
  let words = 0
  let sample = ''
  for (const text of texts) {
    if (OTHER_SCRIPT.test(text)) sample += text.slice(0, MOST_WORDS * LETTERS_PER_WORD)
    for (const word of text.slice(0, MOST_WORDS * 10).match(WORD) ?? []) {
      words++
      if (word.length > LONGEST_WORD) continue
      const small = word.toLowerCase()
      const places = PLACES.get(small.includes('’') ? small.replace('’', "'") : small)
      if (places) for (const place of places) counts[place] = (counts[place] ?? 0) + 1
    }
    if (words > MOST_WORDS || sample.length > MOST_WORDS * LETTERS_PER_WORD) break
  }
  const ranked = counts.map((count, place) => ({ count, place })).sort((a, b) => b.count - a.count || a.place - b.place)
  const [best, next] = ranked
  if (!best || !next || words < FEWEST_WORDS || best.count < words * LEAST_SHARE) return byScript(sample)
  const language = LANGUAGES[best.place]
  const isAhead = language !== undefined && best.count >= next.count * LEAD
  return isAhead ? { language, words, lead: best.count / Math.max(1, next.count) } : undefined
}
