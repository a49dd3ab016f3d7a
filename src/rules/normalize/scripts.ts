// Superscripts and subscripts as the characters that there are for them: `10⁹`, `CO₂`.

import { defineRule } from '../../kernel/rule.js'
import { edit, unmark } from '../../kernel/verdict.js'
import type { Mark } from '../../model/mark.js'

const zip = (plain: string, raised: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((character, i) => [character, [...raised][i] ?? character]))

const RAISED = zip('0123456789+-−=()in', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ')
const LOWERED = zip('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')
/** Between numbers these stand as they are: `¹, ²`. */
const BETWEEN = /^[,;\s–]$/

/** Longer ones are notes rather than numbers. */
const LONGEST = 12

/** Marks that are characters of their own. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['TM', '™'],
  ['SM', '℠'],
])

/** A number, or one letter that stands for one: `10⁹`, `xⁿ`, `aᵢ₊₁`. Two letters, as in 4th, are part of a word. */
const NUMERIC = /^(?:[^\p{L}]*\d[^\p{L}]*|[a-z](?:[-+−=]\d+)?|\d*[a-z])$/u

/** The text in raised or lowered characters; null where one of its characters has no such form, or it is no number. */
function written(text: string, kind: 'sup' | 'sub'): string | null {
  const sign = kind === 'sup' ? SIGNS.get(text) : undefined
  if (sign !== undefined || text.length > LONGEST || !NUMERIC.test(text)) return sign ?? null
  const forms = kind === 'sup' ? RAISED : LOWERED
  const characters = [...text].map(
    character => forms.get(character) ?? (BETWEEN.test(character) ? character : undefined),
  )
  return characters.includes(undefined) ? null : characters.join('')
}

const isAlone = (mark: Mark, marks: readonly Mark[]): boolean =>
  !marks.some(other => other !== mark && other.start < mark.end && mark.start < other.end && other.kind !== 'link')

export const scripts = defineRule({
  id: 'normalize/scripts',
  over: 'block',
  docs: 'Writes raised and lowered numbers with the characters that there are for them, since Markdown has no other way and `10` with a raised `9` would read as 109. The same holds for a letter that stands for a number, and for trademark signs. Raised letters of a word, as in 4th, and longer texts stay as they are.',
  reasons: { sup: 'A raised number or sign', sub: 'A lowered number' },
  examples: [
    { format: 'html', before: '<p>An orchard binds CO<sub>2</sub>.</p>', after: '<p>An orchard binds CO₂.</p>' },
  ],
  decide(block) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return null
    return block.marks.flatMap((mark, index) => {
      const { kind, start, end } = mark
      if ((kind !== 'sup' && kind !== 'sub') || !isAlone(mark, block.marks)) return []
      const to = written(block.text.slice(start, end), kind)
      return to === null ? [] : [unmark(index, kind), edit(start, end, to, kind)]
    })
  },
})
