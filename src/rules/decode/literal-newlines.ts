// Turns `\n` that stands in a body as two characters into the line break that it was meant to be.

import { defineRule } from '../../kernel/rule.js'
import { edit } from '../../kernel/verdict.js'
import { meets, type Range } from '../../text/ranges.js'
import { isCommand, isPathOrPattern, preformattedRegions, VERBATIM, verbatimRegions } from './verbatim-regions.js'

/** A pair that has a text on its left and begins the next one: nobody writes about escapes like that. */
const ATTACHED_PAIR = /(?<=\S)(?:\\r)?\\n[ \t]*(?:\\r)?\\n/
/** Fewer single ones may be a text about escapes. */
const FEWEST_SINGLE = 3

interface Escape {
  readonly start: number
  readonly end: number
}

const isQuoted = (text: string, { start, end }: Escape): boolean =>
  /["'`“‘]/.test(text.charAt(start - 1)) && /["'`”’]/.test(text.charAt(end))

const isEscape = (text: string, at: number): boolean => text[at] === '\\' && /[nrt]/.test(text.charAt(at + 1))

/** Runs of escapes whose first backslash is not escaped itself. From backslash to backslash: pages have few. */
function runsIn(text: string): readonly Escape[] {
  const runs: Escape[] = []
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    let end = at
    if (text[at - 1] !== '\\') while (isEscape(text, end)) end += 2
    if (end > at) runs.push({ start: at, end })
    at = Math.max(end, at + 1)
  }
  return runs
}

type Test = (found: Escape) => boolean

/** Whether an escape stands outside some regions. */
const outside =
  (regions: readonly Range[]): Test =>
  ({ start, end }) =>
    !meets(regions, start, end)

/** Whether no path, command or quotation marks explain an escape. */
const lone =
  (text: string): Test =>
  ({ start, end }) =>
    !isCommand(text, end - 2) && !isPathOrPattern(text, start) && !isQuoted(text, { start, end })

/**
 * The escapes of a text that was escaped as a whole. One kind of explanation after the other takes some away, while it may
 * be one: scripts go first, since most escapes of a page stand there.
 */
function escapesOf(text: string): readonly Escape[] {
  let escapes = runsIn(text)
  const explanations = [
    () => outside(preformattedRegions(text)),
    () => lone(text),
    ...VERBATIM.map(pattern => () => outside(verbatimRegions(text, pattern))),
  ]
  for (const explain of explanations) {
    if (!isEscaped(text, escapes)) return []
    escapes = escapes.filter(explain())
  }
  return isEscaped(text, escapes) ? escapes : []
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Whether a text was escaped as a whole: it has a pair between two texts, or more of them than of real line breaks. */
function isEscaped(text: string, escapes: readonly Escape[]): boolean {
  if (escapes.some(({ start, end }) => ATTACHED_PAIR.test(text.slice(Math.max(0, start - 1), end + 12)))) return true
  const attached = escapes.filter(
    ({ start, end }) => /\S/.test(text.charAt(start - 1)) && /\S|^$/.test(text.charAt(end)),
  )
  return attached.length >= FEWEST_SINGLE && attached.length > breaksIn(text)
}

/** The white space that a run of escapes means. A tab indents a list item in a new line, and is a space elsewhere. */
function meaning(text: string, { start, end }: Escape): string {
  const lines = text.slice(start, end).replaceAll('\\r\\n', '\n').replaceAll('\\n', '\n').replaceAll('\\r', '\n')
  const tab = lines.startsWith('\\t') ? ' ' : /^(?:[-*+•]|\d+[.)]) /.test(text.slice(end, end + 6)) ? '    ' : ''
  return lines.replaceAll('\\t', tab)
}

export const literalNewlines = defineRule({
  id: 'decode/literal-newlines',
  over: 'source',
  reasons: { escape: 'A line break or tab that was written as an escape, and never decoded' },
  docs:
    'Turns `\\n`, `\\r\\n` and `\\t` that stand in a body as two characters into white space: a pair is a paragraph ' +
    'break. It acts only where the body was escaped as a whole: pairs between two texts, or more such escapes than real ' +
    'line breaks. Escapes in code, quotation marks, formulas, markup, paths and regular expressions stay.',
  examples: [{ format: 'markdown', before: 'First part.\\n\\nSecond part.\n', after: 'First part.\n\nSecond part.\n' }],
  decide({ text }) {
    if (!text.includes('\\n')) return null
    return escapesOf(text).map(found => edit(found.start, found.end, meaning(text, found), 'escape'))
  },
})
