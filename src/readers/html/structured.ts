// Turns JSON-LD scripts into fields: one for each text and number in them.

import { sourceSpan } from '../../model/offset.js'
import { identityMap } from '../../model/source-map.js'
import { addField } from './fields.js'
import { readJson } from './json-leaves.js'
import type { Lowering } from './lowering.js'
import type { MarkupElement, MarkupText } from './parse/markup.js'

/** Adds the fields of one script; what cannot be read as JSON is one field with the raw text. */
export function addStructuredFields(lowering: Lowering, script: MarkupElement): void {
  const text = script.first
  if (text?.type !== 'text') return
  const { start, end } = text
  if (!standsAsRead(lowering.source, text)) addUnplacedFields(lowering, text.placed?.value ?? '')
  else if (lowering.source.slice(start, end).trim() !== '') addPlacedFields(lowering, start, end)
}

const nextKey = (lowering: Lowering): string => `jsonld.${lowering.scripts++}`

const keyOf = (key: string, path: string): string => (path === '' ? key : `${key}.${path}`)

function addPlacedFields(lowering: Lowering, start: number, end: number): void {
  const key = nextKey(lowering)
  const { leaves, stopped } = readJson(lowering.source, start, end)
  for (const leaf of leaves) {
    if (leaf.value === '') continue
    const spans = [sourceSpan(leaf.start, leaf.end)]
    addField(lowering, keyOf(key, leaf.path), leaf.value, { spans, map: leaf.map })
  }
  if (stopped === end) return
  const raw = lowering.source.slice(stopped, end)
  if (raw.trim() !== '')
    addField(lowering, key, raw, { spans: [sourceSpan(stopped, end)], map: identityMap(stopped, raw.length) })
}

/** True but for a script that a plugin made or changed. */
const standsAsRead = (source: string, { placed, start, end }: MarkupText): boolean =>
  placed === null ||
  (start >= 0 && source.slice(start, end).replace(LINE_ENDS, '\n').replaceAll('\0', '\uFFFD') === placed.value)

const LINE_ENDS = /\r\n?/g

/** Such a script has no place in the source. */
function addUnplacedFields(lowering: Lowering, value: string): void {
  if (value.trim() === '') return
  const key = nextKey(lowering)
  const { leaves, stopped } = readJson(value, 0, value.length)
  for (const leaf of [...leaves, { path: '', value: value.slice(stopped) }]) {
    if (leaf.value.trim() === '') continue
    addField(lowering, keyOf(key, leaf.path), leaf.value, { spans: [], map: [0, leaf.value.length, 0, 0] })
  }
}
