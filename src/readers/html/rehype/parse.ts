// The door for plugins of rehype: parses with rehype, lets the plugins change the tree, and makes our nodes of it.

import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { type Pluggable, unified } from 'unified'
import { type Diagnostic, fail, ok, type Result } from '../../../model/diagnostic.js'
import type { Limits } from '../../../model/limits.js'
import type { MarkupRoot } from '../parse/markup.js'
import { parseMarkup } from '../parse/parse.js'
import { fromHast } from './from-hast.js'

/** rehype-parse recurses into its tree and overflows a default stack, before warming up, at 1,300 nested templates. */
const PARSER_DEPTH = 1000

/** It needs about 2 kB for an element; half a million fit in the default heap of a small machine. */
const PARSER_ELEMENTS = 500_000

/** Where the cap is rehype's own, no option lifts it. */
function withoutOption(diagnostic: Diagnostic, limits: Limits): Diagnostic {
  const { code, facts } = diagnostic
  if (code === 'markup/too-deep' && limits.maxDepth > PARSER_DEPTH) return { code, facts: { ...facts, option: null } }
  if (code === 'markup/too-many' && limits.maxElements > PARSER_ELEMENTS)
    return { code, facts: { ...facts, option: null } }
  return diagnostic
}

const isRoot = (node: { readonly type: string }): node is Root => node.type === 'root'

/** The tree of a page as the plugins leave it. */
export function parseWithPlugins(source: string, limits: Limits, plugins: readonly Pluggable[]): Result<MarkupRoot> {
  const size = parseMarkup(source, {
    ...limits,
    maxDepth: Math.min(limits.maxDepth, PARSER_DEPTH),
    maxElements: Math.min(limits.maxElements, PARSER_ELEMENTS),
  })
  if (!size.ok) return { ok: false, diagnostic: withoutOption(size.diagnostic, limits) }
  try {
    const processor = unified()
      .use(rehypeParse)
      .use([...plugins])
    const changed = processor.runSync(processor.parse(source))
    if (!isRoot(changed)) return fail('markup/plugin', { cause: `it gave a ${changed.type} in place of a page` })
    return ok(fromHast(changed, source))
  } catch (error) {
    return fail('markup/plugin', { cause: error instanceof Error ? error.message : String(error) })
  }
}
