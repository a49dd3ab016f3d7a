// Turns JSON-LD scripts into fields: one for each text and number in them.

import { sourceSpan } from '../../model/offset.js'
import { identityMap } from '../../model/source-map.js'
import { addField } from './fields.js'
import { jsonLeaves } from './json-leaves.js'
import type { Lowering } from './lowering.js'
import type { MarkupElement } from './parse/markup.js'

/** Adds the fields of one script; one field with the raw text where it is not JSON. */
export function addStructuredFields(lowering: Lowering, script: MarkupElement): void {
  const text = script.first
  if (text?.type !== 'text') return
  const { start, end } = text
  if (lowering.source.slice(start, end).trim() === '') return
  const key = `jsonld.${lowering.scripts++}`
  const leaves = jsonLeaves(lowering.source, start, end)
  if (!leaves) {
    const raw = lowering.source.slice(start, end)
    addField(lowering, key, raw, { spans: [sourceSpan(start, end)], map: identityMap(start, raw.length) })
    return
  }
  for (const leaf of leaves) {
    if (leaf.value === '') continue
    const spans = [sourceSpan(leaf.start, leaf.end)]
    addField(lowering, leaf.path === '' ? key : `${key}.${leaf.path}`, leaf.value, { spans, map: leaf.map })
  }
}
