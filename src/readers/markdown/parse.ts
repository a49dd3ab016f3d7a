// Parses Markdown into mdast. The one place that knows remark.

import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { fail, ok, type Result } from '../../model/diagnostic.js'

/**
 * Takes the tree transforms of GFM out. They look for bare addresses in each text a second time, with a pattern that
 * takes quadratic time on a line of dots, and their nodes have no position. The tokenizer has found the addresses already.
 */
function withoutTransforms(this: Processor): void {
  const settings = this.data()
  settings.fromMarkdownExtensions = (settings.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({ ...extension, transforms: [] }))
}

/** `~5 mg to~` is no strikethrough: it takes two tildes. */
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutTransforms).freeze()

/** The tree of a text, with the position of every node. Fails with `markup/parser` where the parser gives up. */
export function parseMarkdown(text: string): Result<Root> {
  try {
    return ok(processor.parse(text))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return fail('markup/parser', { format: 'markdown', cause })
  }
}
