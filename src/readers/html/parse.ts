// Parses HTML into hast with positions, and turns whatever the parser throws into a diagnostic.

import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { fail, ok, type Result } from '../../model/diagnostic.js'

const parser = unified().use(rehypeParse).freeze()

/** The tree of a whole page, also of a fragment. Call `checkMarkup` first: the parser recurses. */
export function parseHtml(source: string): Result<Root> {
  try {
    return ok(parser.parse(source))
  } catch (error) {
    return fail('markup/parser', { format: 'html', cause: error instanceof Error ? error.message : String(error) })
  }
}
