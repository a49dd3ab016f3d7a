// The body of a document as Markdown.

import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Document } from '../../model/document.js'
import { handlers } from './node-writers.js'
import { toMdast } from './to-mdast.js'

/** Built once: it costs more than a short document. `rule` is not what is written: it keeps `-` free for lists. */
const processor = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    fences: true,
    rule: '*',
    listItemIndent: 'one',
    resourceLink: true,
    incrementListMarker: true,
    handlers,
  })
  .freeze()

/**
 * The body below the title: ATX headings, `-` bullets, lines not wrapped, no raw HTML, no line end behind the last
 * block. Lists that touch get other bullets, so that they stay apart. Empty where the document holds nothing.
 */
export function toMarkdown(document: Document): string {
  return processor.stringify(toMdast(document.root.children)).replace(/\n$/, '')
}
