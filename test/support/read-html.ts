// Reads HTML in tests: its nodes, or their outline.

import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import type { Result } from '../../src/model/diagnostic.js'
import { DEFAULT_LIMITS, type Limits } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readHtml } from '../../src/readers/html/index.js'
import { outline } from './outline.js'
import { sourceOf } from './source.js'

export const tryHtml = (text: string, limits: Limits = DEFAULT_LIMITS): Result<readonly Node[]> =>
  readHtml({ name: 'body', text, map: identityMap(0, text.length) }, births(), limits)

/** The nodes of a page that must be readable. */
export function nodesOf(text: string): readonly Node[] {
  const read = tryHtml(text)
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
  return read.value
}

/** The tree of a page in lines, as `outline` writes it. */
export function outlineHtml(text: string): string {
  const root: Extract<Node, { type: 'container' }> = {
    type: 'container',
    id: nodesIdOf(),
    kind: 'root',
    attributes: {},
    origin: { spans: [], map: [] },
    children: nodesOf(text),
  }
  return outline({ source: sourceOf(text, 'html'), root, metadata: {}, flags: [], nextId: 0 })
}

const nodesIdOf = () => births().give('container')
