// Parses HTML into light nodes.

import { DiagnosticError, fail, ok, type Result } from '../../../model/diagnostic.js'
import type { Limits } from '../../../model/limits.js'
import type { MarkupRoot } from './markup.js'
import { Scanner } from './scanner.js'
import { TreeBuilder } from './tree-builder.js'

/** The tree of a whole page, also of a fragment. Fails where the tree would pass a limit. */
export function parseMarkup(source: string, limits: Limits): Result<MarkupRoot> {
  const builder = new TreeBuilder(source, limits)
  try {
    new Scanner(source, builder).run()
  } catch (error) {
    if (error instanceof DiagnosticError) return { ok: false, diagnostic: error.diagnostic }
    return fail('markup/parser', { format: 'html', cause: error instanceof Error ? error.message : String(error) })
  }
  return ok(builder.document)
}
