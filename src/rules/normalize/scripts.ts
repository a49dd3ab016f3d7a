// Superscripts and subscripts as the characters that there are for them: `10⁹`, `CO₂`.

import { defineRule } from '../../kernel/rule.js'
import { edit, unmark } from '../../kernel/verdict.js'
import type { Mark } from '../../model/mark.js'

const zip = (plain: string, raised: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((character, i) => [character, [...raised][i] ?? character]))

const RAISED = zip('0123456789+-−()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾')
const LOWERED = zip('0123456789+-−()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎')

/** Longer ones are notes rather than numbers. */
const LONGEST = 8

/** The text in raised or lowered characters; null where one of its characters has no such form, or none is a digit. */
function written(text: string, kind: 'sup' | 'sub'): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null
  const forms = kind === 'sup' ? RAISED : LOWERED
  const characters = [...text].map(character => forms.get(character))
  return characters.includes(undefined) ? null : characters.join('')
}

const isAlone = (mark: Mark, marks: readonly Mark[]): boolean =>
  !marks.some(other => other !== mark && other.start < mark.end && mark.start < other.end && other.kind !== 'link')

export const scripts = defineRule({
  id: 'normalize/scripts',
  over: 'block',
  docs: 'Writes raised and lowered numbers with the characters that there are for them, since Markdown has no other way and `10` with a raised `9` would read as 109. Raised letters, as in 4th, and longer texts stay as they are.',
  reasons: { sup: 'A raised number', sub: 'A lowered number' },
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
