// Reads plain text: each line that holds something becomes a paragraph; what lines mean together is for rules to say.

import { type Attributes, type Node, type Origin, originThrough, plainOrigin } from '../../model/block.js'
import { fail, ok } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/document.js'
import type { Mark } from '../../model/mark.js'
import { sourceSpan } from '../../model/offset.js'
import type { Reader } from '../reader.js'
import { eachTextLine } from './lines.js'

const NO_ATTRIBUTES: Attributes = {}
const NO_MARKS: readonly Mark[] = []

/**
 * One `paragraph` block for each line that is not blank, without the white space around it.
 * `blankBefore` and `indent` (in columns) keep the layout. Fails with `markup/too-many` over `maxElements` lines.
 */
export const readText: Reader = (body, births, limits) => {
  const { text } = body
  const limit = limits.maxElements
  const originOf = origins(body)
  const nodes: Node[] = []
  let count = 0
  eachTextLine(text, (start, end, blankBefore, indent) => {
    if (++count > limit) return false
    nodes.push({
      type: 'block',
      id: births.give('block'),
      kind: 'paragraph',
      text: text.slice(start, end),
      marks: NO_MARKS,
      attributes: attributesOf(blankBefore, indent),
      origin: originOf(start, end),
    })
    return true
  })
  if (count <= limit) return ok(nodes)
  return fail('markup/too-many', { format: 'text', what: 'lines', count, limit, option: 'limits.maxElements' })
}

function attributesOf(blankBefore: number, indent: number): Attributes {
  if (indent === 0) return blankBefore === 0 ? NO_ATTRIBUTES : { blankBefore }
  return blankBefore === 0 ? { indent } : { blankBefore, indent }
}

/** Origins of stretches of the body. Where the body stands in the source as it is, they need no composing. */
function origins({ text, map }: SourceText): (start: number, end: number) => Origin {
  const shift = map[2] ?? 0
  const plain = map.length === 4 && map[1] === text.length && map[3] === text.length
  if (plain) return (start, end) => plainOrigin(sourceSpan(start + shift, end + shift))
  return (start, end) => originThrough(plainOrigin(sourceSpan(start, end)), map)
}
