// Puts the text of a block together, with its marks and its map.

import { type Mark, type MarkKind, OBJECT } from '../../model/mark.js'
import type { SourceMap } from '../../model/source-map.js'
import { alignText } from '../align.js'
import { runs } from '../runs.js'
import { MARKDOWN, type Syntax } from '../syntax.js'
import type { Range } from './lowering.js'

/** The inline content of a block. The map leads to the body. */
export interface InlineContent {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly map: SourceMap
}

/** What a mark says beside its kind and its place. */
export type MarkFacts = Pick<Mark, 'url' | 'title' | 'label' | 'at'>

export interface InlineText {
  /** Text that a stretch of the body decodes to. */
  add(value: string, range: Range, syntax?: Syntax): void
  /** One unit that stands for a whole stretch of the body: an image, a footnote reference, a line break. */
  addObject(kind: 'image' | 'footnote' | 'break', range: Range, facts?: MarkFacts): void
  /** Begins a mark, which takes its place among the marks now; tells its number. */
  open(kind: MarkKind, facts?: MarkFacts): number
  /** Ends a mark here, or takes it back. */
  close(mark: number): void
  cancel(mark: number): void
  content(): InlineContent
}

/** An empty text over `raw`, the text of the body. */
export function inlineText(raw: string): InlineText {
  const parts: string[] = []
  const out = runs()
  const marks: (Mark | null)[] = []
  let broken = false
  const open = (kind: MarkKind, facts: MarkFacts = {}): number => {
    marks.push({ kind, start: out.length, end: out.length, ...facts })
    return marks.length - 1
  }
  const close = (mark: number): void => {
    const opened = marks[mark]
    if (opened) marks[mark] = closed(opened, out.length)
  }
  return {
    open,
    close,
    cancel: mark => {
      marks[mark] = null
    },
    add: (value, { start, end }, syntax = MARKDOWN) => {
      const lines = value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
      // The line end behind `<br>` is white space to a browser, no second break.
      const text = broken && lines.startsWith('\n') ? lines.slice(1) : lines
      if (lines !== '') broken = false
      parts.push(text)
      out.addMap(alignText(raw, start, end, text, syntax))
    },
    addObject: (kind, { start, end }, facts) => {
      const mark = open(kind, facts)
      parts.push(kind === 'break' ? '\n' : OBJECT)
      out.add(1, start, end - start)
      close(mark)
      broken = kind === 'break'
    },
    content: () => ({ text: parts.join(''), marks: marks.filter(mark => mark !== null), map: out.map() }),
  }
}

/** A mark that ends here. Over nothing there is none, but a link, which keeps its own place in the source there. */
function closed({ at, ...mark }: Mark, end: number): Mark | null {
  if (mark.start < end) return { ...mark, end }
  return mark.kind === 'link' ? { ...mark, end, ...(at ? { at } : {}) } : null
}
