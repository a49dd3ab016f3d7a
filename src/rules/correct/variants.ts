// Tells spellings that differ by right from slips: other forms of a word, other substances, other traditions.

import type { Slip } from '../../text/word-distance.js'

/** Endings that name classes of substances, those of one group a letter apart: lactase is no misspelt lactose. */
const CLASSES = ['ase ose ide ine ite ate ane ene one yne ole', 'ol al yl il', 'an en in ia ic', 'us um is es'].map(
  group => group.split(' '),
)

/** Whether the slip made one class of substance from another. */
function isOtherClass(wrong: string, right: string, slip: Slip): boolean {
  if (slip.kind !== 'substitution' || slip.at < right.length - 3) return false
  const classOf = (group: readonly string[], word: string): string => group.find(end => word.endsWith(end)) ?? ''
  return CLASSES.some(group => {
    const [a, b] = [classOf(group, wrong), classOf(group, right)]
    return a !== '' && b !== '' && a !== b
  })
}

/** Letters that make another form at the end of a word: plurals, participles, adjectives, names in other languages. */
function isForm(wrong: string, right: string): boolean {
  const last = wrong.charAt(wrong.length - 1)
  if (right.endsWith(last)) return false
  return 'sae'.includes(last) || (last === 'y' && right.endsWith('r')) || ('dr'.includes(last) && right.endsWith('ate'))
}

/** British and American spelling, near the start of a word: oestrogen, haematin. */
function isTradition(wrong: string, right: string, slip: Slip): boolean {
  if (slip.at > 2 || slip.kind === 'substitution' || slip.kind === 'transposition') return false
  const longer = slip.kind === 'insertion' ? wrong : right
  return /^[ao]e/.test(longer.slice(slip.at, slip.at + 2))
}

/**
 * Whether `wrong`, one slip away from `right`, may be a right word of its own, or two: an article that ran into the name
 * (`a heart`, `l’orange`).
 */
export function isVariant(wrong: string, right: string, slip: Slip): boolean {
  const atEnd = slip.at >= right.length - (slip.kind === 'deletion' ? 1 : 0)
  if (slip.kind === 'insertion' && atEnd && isForm(wrong, right)) return true
  if (slip.kind === 'deletion' && atEnd && right.endsWith('s')) return true
  if (slip.kind === 'insertion' && slip.at === 0 && /^(?:a|[dl][aeiouh])/.test(wrong)) return true
  if (/^m?eth/.test(wrong) && /^m?eth/.test(right) && slip.at === 0) return true
  return isOtherClass(wrong, right, slip) || isTradition(wrong, right, slip)
}

/** The words of which `word` may be a regular form. */
export function stemsOf(word: string): readonly string[] {
  const stems: string[] = []
  if (/[^s]s$/.test(word)) stems.push(word.slice(0, -1))
  if (word.endsWith('es')) stems.push(word.slice(0, -2))
  if (word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ed')) stems.push(word.slice(0, -2), word.slice(0, -1))
  if (word.endsWith('ing')) stems.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  if (word.endsWith('ly')) stems.push(word.slice(0, -2))
  return stems
}
