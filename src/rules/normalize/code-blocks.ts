// Code as it was written: without line numbers, labels and buttons of the page, and with its language.

import { defineRule } from '../../kernel/rule.js'
import { drop, edit, retype, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container } from '../../model/block.js'
import { foldLine } from '../../text/words.js'
import { emptyEnds, gutterLines, lineNumbers } from './code-lines.js'

const REASONS = {
  'line-numbers': 'Line numbers of the page, which are no code',
  button: 'A button of the code block',
  label: 'The name of the language, which the code block says itself',
  ends: 'Empty lines around the code',
  language: 'The language that the markup around it names',
} as const

type Reason = keyof typeof REASONS

const BUTTONS: ReadonlySet<string> = new Set(['copy', 'copy code', 'copied', 'copied!', 'copy to clipboard'])

const lineCount = (text: string): number => text.trimEnd().split('\n').length

/** A gutter stands beside code that has as many lines. */
function isGutter(block: Block, view: View): boolean {
  const numbers = gutterLines(block.text)
  if (numbers === 0) return false
  const next = view.near(block.id, 1)
  return next?.kind === 'code' && gutterLines(next.text) === 0 && Math.abs(lineCount(next.text) - numbers) <= 1
}

/** The first line, where it is a button or names the language of the code. */
function headLine({ text, attributes }: Block): { readonly end: number; readonly reason: 'button' | 'label' } | null {
  const end = text.indexOf('\n')
  if (end < 0 || end > LABEL_LENGTH) return null
  const line = foldLine(text.slice(0, end))
  if (BUTTONS.has(line)) return { end: end + 1, reason: 'button' }
  return line !== '' && line === attributes.language?.toLowerCase() ? { end: end + 1, reason: 'label' } : null
}

const LANGUAGE = /^(?:language|lang|highlight-source|highlight-text|highlight)-([A-Za-z0-9+#_.-]{1,40})$/
const NO_LANGUAGE: ReadonlySet<string> = new Set([
  'default',
  'none',
  'plaintext',
  'text',
  'wrap',
  'wrapper',
  'container',
])
/** What stands in the frame of a code block: gutter, buttons, file name. */
const MOST_BLOCKS = 6
const LABEL_LENGTH = 40

/** Whether a container holds one text of code, and labels. */
function isFrame(node: Container, block: Block): boolean {
  const blocks = blocksOf(node)
  return blocks.length <= MOST_BLOCKS && blocks.every(({ id, text }) => id === block.id || text.length <= LABEL_LENGTH)
}

/** The language that the frame of the code names. */
function languageAbove(block: Block, view: View): string | undefined {
  for (let frame = view.parent(block.id); frame && isFrame(frame, block); frame = view.parent(frame.id)) {
    for (const name of frame.signals?.html?.classes ?? []) {
      const language = LANGUAGE.exec(name)?.[1]?.toLowerCase()
      if (language !== undefined && !NO_LANGUAGE.has(language)) return language
    }
  }
  return undefined
}

function judgeCode(block: Block, view: View): readonly Verdict<Reason>[] {
  // Code in Markdown stands as its author wrote it.
  if (view.document.source.format !== 'html') return []
  if (isGutter(block, view)) return [drop('line-numbers')]
  const head = headLine(block)
  if (head) return [edit(0, head.end, '', head.reason)]
  const language = block.attributes.language ? undefined : languageAbove(block, view)
  const named = language ? [retype('code', { ...block.attributes, language }, 'language')] : []
  const numbers = lineNumbers(block.text)
  if (numbers.length > 0) return [...named, ...numbers.map(({ start, end }) => edit(start, end, '', 'line-numbers'))]
  return [...named, ...emptyEnds(block.text).map(({ start, end }) => edit(start, end, '', 'ends'))]
}

/** A line beside code that is no text of the page: a button, or the name of the language. */
function judgeLine(block: Block, view: View): readonly Verdict<Reason>[] | null {
  if (block.text.length > LABEL_LENGTH) return null
  const next = view.near(block.id, 1)
  const before = view.near(block.id, -1)
  if (next?.kind !== 'code' && before?.kind !== 'code') return null
  const line = foldLine(block.text)
  if (BUTTONS.has(line)) return [drop('button')]
  const isLabel = next?.kind === 'code' && line !== '' && line === next.attributes.language?.toLowerCase()
  return isLabel ? [drop('label')] : null
}

export const codeBlocks = defineRule({
  id: 'normalize/code-blocks',
  over: 'block',
  reasons: REASONS,
  docs: 'Takes line numbers out of the code of a page and away from beside it, buttons to copy it and labels that repeat its language, and empty lines around it; gives code the language that the markup around it names. Numbers that are part of the code stay: where they do not count every line, or have a full stop behind them.',
  examples: [
    {
      format: 'html',
      before: '<pre>1let rows = 4\n2\n3plant(rows)</pre>',
      after: '<pre>let rows = 4\n\nplant(rows)</pre>',
    },
  ],
  decide(block, { view }) {
    if (block.kind === 'code') return judgeCode(block, view)
    return block.kind === 'paragraph' ? judgeLine(block, view) : null
  },
})
