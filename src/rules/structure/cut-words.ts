// Whether a line end cut a word in two, or the hyphen there is the word's own: by the document's words, then the dictionary.

import type { View } from '../../kernel/view.js'

/** Whether a word, in lower case, is one of the language. */
export type WordTest = (word: string) => boolean

/** How often the document has each word, in lower case, its hyphens in it. */
export type Vocabulary = ReadonlyMap<string, number>

const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*[-\u2010]?/gu

/** How a word is spoken, `KATH-e-ter`, or an acronym in a compound: no word of its own. */
const SPOKEN = /\p{Lu}{2}[-\u2010]|[-\u2010]\p{Lu}{2}/u

/** The words of the document. Parts that a line end cut off are not among them. */
export function vocabulary(view: View): Vocabulary {
  const counts = new Map<string, number>()
  let cut = false
  for (const block of view.blocks) {
    for (const line of block.text.split('\n')) {
      for (const { 0: word, index } of line.matchAll(WORDS)) {
        const isHead = word.endsWith('-') || word.endsWith('\u2010')
        if (isHead || (cut && line.slice(0, index).trim() === '')) continue
        if (SPOKEN.test(word)) continue
        const key = word.toLowerCase().replaceAll('\u2010', '-')
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
      cut = /[\p{L}\p{M}][-\u2010]$/u.test(line)
    }
  }
  return counts
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** First parts that keep their hyphen in most words, unless an ending follows: `long-term`, but `long-er`. */
const PREFIXES = set('all cross end full half high ill long low mid non quasi self short well')
const NUMBERS = set('one two three four five six seven eight nine ten twelve twenty')
/** What numbers count in compounds, however short. */
const COUNTED = set('day days week hour hours year mile way part fold page time')
const ENDING = /^(?:e[drn]|er?s|est|ing|ion|ish|ity|less|ly|ment|ness|y)$/

/** Second parts that seldom go without a hyphen. */
const TAILS = set(
  'aged associated based bearing binding blocking causing clonic colored coloured containing controlled dependent derived detecting driven fed filled forming free generation growing induced infected like linked looking losing lowering mediated negative old onset oriented positive producing receptor reducing related releasing reported resistant rich risk secreting sensing sensitive shaped sized skinned smelling specific stimulating tasting term threatening threshold type up year',
)

const isCompound = (left: string, right: string): boolean =>
  left.length === 1 ||
  TAILS.has(right) ||
  (PREFIXES.has(left) && right.length > 2 && !ENDING.test(right)) ||
  (NUMBERS.has(left) && (right.length > 4 || COUNTED.has(right)))

/** French puts a hyphen between a verb and its pronoun, and into compounds that no dictionary of English knows. */
const FRENCH_TAILS = set('ce je là lui moi même mêmes nous toi tu vous être')
const FRENCH_HEADS = set(
  'après arrière avant beau belle celle celles celui ceux demi grand grande grands peut petit petite quelques rendez vice',
)
/** Pronouns that stand behind a verb in `t` or `d` alone: `natur-elle` is one word. */
const FRENCH_PRONOUNS = set('elle elles il ils on')

/** Whether a hyphen at a line end is most likely one of the word's own, in a French text. */
export const isFrenchCompound = (left: string, right: string): boolean => {
  const [next = right] = right.split(/[-\u2010]/)
  if (FRENCH_PRONOUNS.has(next)) return /[td]$/.test(left)
  return FRENCH_TAILS.has(next) || (FRENCH_HEADS.has(left) && next.length > 2)
}

/** Two words of this many letters each make no other word by chance. */
const WHOLE = 4
/** Where a word is cut, more letters stay behind the hyphen: `check-in` and `add-on` are compounds. */
const SHORTEST_TAIL = 3

/** The rest of a name such as `MedlinePlus`; one small letter in front of the capital may be `mRNA`. */
const CAMEL = /^\p{Ll}{2,}\p{Lu}/u

/** Whether the letters are those of one word: small, or small behind a capital, or all capitals. */
const isOneCase = (part: string, tail: string): boolean => {
  const rest = `${part.slice(1)}${tail}`
  return rest === rest.toLowerCase() || (part.length > 1 && part + tail === (part + tail).toUpperCase())
}

/**
 * Whether the hyphen between `part` and `tail` is none of the word's own. `front` is what stands before `part`, hyphens in
 * it. What the document writes elsewhere decides; then what is a word; then what compounds are made of.
 */
export function isCutWord(words: Vocabulary, isKnown: WordTest, front: string, part: string, tail: string): boolean {
  const [left, right] = [`${front}${part}`.toLowerCase(), tail.toLowerCase()]
  const joined = words.get(left + right) ?? 0
  const apart = words.get(`${left}-${right}`) ?? 0
  if (joined !== apart) return joined > apart
  if (front !== '') return false
  const [next = right, ...more] = right.split(/[-\u2010]/)
  if (isKnown(left + next)) return true
  if (CAMEL.test(tail)) return true
  if (!isOneCase(part, tail) || isCompound(left, next)) return false
  const isWord = (word: string): boolean => words.has(word) || isKnown(word)
  if (more.length > 0) return !isWord(left)
  if (right.length < SHORTEST_TAIL && isWord(right) && isWord(left)) return false
  return !(left.length >= WHOLE && right.length >= WHOLE && isWord(left) && isWord(right))
}

/** Whether a small word that may follow a suspended hyphen is the end of a word that was cut: `mi-nor`. */
export const isCutEnd = (words: Vocabulary, isKnown: WordTest, left: string, right: string): boolean =>
  words.has(left + right) || (isKnown(left + right) && !isKnown(left) && !PREFIXES.has(left))
