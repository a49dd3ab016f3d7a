// Words made of others: regular forms, derivations, and two words that ran together. None of them is a slip.

/** Endings of forms and derivations. Behind some, the stem has lost an `e` or changed its `y`. */
const ENDINGS =
  's es ed d ing ings ly er ers or ors able ability ness less ful like ic al ally ous ment ments ize ized ise ised'.split(
    ' ',
  )
/** What stands in front of known words, without a hyphen. */
const BEGINNINGS =
  'anti auto bi bio co contra counter cyto de di dis down en extra fore haemo hemo hyper hypo immuno inter intra macro meta micro mid mini mis mono multi neo neuro non out over para peri photo poly post pre pro pseudo psycho radio re retro self semi sub super supra tele thermo trans tri ultra un under uni up'.split(
    ' ',
  )
const LEAST_STEM = 4

type IsWord = (word: string) => boolean

/** Whether a word is a regular form of a known one, or derived from it by an ending or a beginning. */
export function isDerived(word: string, isWord: IsWord): boolean {
  if (word.endsWith('ies') && isWord(`${word.slice(0, -3)}y`)) return true
  const hasBeginning = BEGINNINGS.some(
    start => word.length >= start.length + LEAST_STEM && word.startsWith(start) && isWord(word.slice(start.length)),
  )
  if (hasBeginning) return true
  return ENDINGS.some(ending => {
    const stem = word.slice(0, -ending.length)
    if (!word.endsWith(ending) || stem.length < LEAST_STEM) return false
    return isWord(stem) || isWord(`${stem}e`) || (stem.endsWith('i') && isWord(`${stem.slice(0, -1)}y`))
  })
}

/** Small words that stand against their neighbour where a space or a dash was lost: `diseasea condition`. */
const SMALL = new Set(
  'a also an and are as at be by can for from has if in is it may no not of on or so such that the this to was we when which who will with'.split(
    ' ',
  ),
)
const LEAST_HALF = 3

/** Whether a word may be two: a compound, or a known word with a small one in front of it or behind it. */
export function mayBeGlued(word: string, isWord: IsWord): boolean {
  for (let at = 1; at < word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (head.length >= LEAST_HALF && tail.length >= LEAST_HALF && isWord(head) && isWord(tail)) return true
    if (SMALL.has(head) && tail.length >= LEAST_HALF && isWord(tail)) return true
    if (SMALL.has(tail) && head.length >= LEAST_HALF && isWord(head)) return true
  }
  return false
}
