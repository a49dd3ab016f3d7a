// Turns JSON-LD scripts into fields: one for each text and number in them.

import type { Element } from 'hast'
import { sourceSpan } from '../../model/offset.js'
import { identityMap } from '../../model/source-map.js'
import { addField } from './fields.js'
import { readJson } from './json-leaves.js'
import type { Lowering } from './lowering.js'
import { endOf, startOf } from './properties.js'

/** Adds the fields of one script; what cannot be read as JSON is one field with the raw text. */
export function addStructuredFields(lowering: Lowering, script: Element): void {
  const text = script.children[0]
  if (text?.type !== 'text' || text.value.trim() === '') return
  const key = `jsonld.${lowering.scripts++}`
  const start = startOf(text)
  const end = endOf(text, lowering.source)
  if (start < 0) return
  const { leaves, stopped } = readJson(lowering.source, start, end)
  for (const leaf of leaves) {
    if (leaf.value === '') continue
    const spans = [sourceSpan(leaf.start, leaf.end)]
    addField(lowering, leaf.path === '' ? key : `${key}.${leaf.path}`, leaf.value, { spans, map: leaf.map })
  }
  if (stopped === end) return
  const raw = lowering.source.slice(stopped, end)
  if (raw.trim() !== '')
    addField(lowering, key, raw, { spans: [sourceSpan(stopped, end)], map: identityMap(stopped, raw.length) })
}
