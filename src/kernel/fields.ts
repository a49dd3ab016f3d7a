// Metadata while it changes: values set, added, taken away, and edits inside their texts.

import type { Origin } from '../model/block.js'
import type { FieldStretch, Undo } from '../model/ledger.js'
import { type Entry, type Field, isListField, type Metadata, PROSE_FIELDS } from '../model/metadata.js'
import type { Draft } from './draft.js'
import { type EditableText, editText, type TextEdit } from './text-edit.js'

type AnyEntry = Entry<unknown>

/** Whether a single field holds a value already. */
export const isSet = (metadata: Metadata, field: Field): boolean => !isListField(field) && metadata[field] !== undefined

const withField = (metadata: Metadata, field: Field, value: AnyEntry | readonly AnyEntry[] | undefined): Metadata => {
  const { [field]: _, ...rest } = metadata
  return (value === undefined ? rest : { ...rest, [field]: value }) as Metadata
}

/** The entries of a list field as a list of the draft's own. Copied at the first change alone: lists grow long. */
function ownEntries(draft: Draft, field: Field): AnyEntry[] {
  const own = draft.lists.get(field)
  if (own && own === draft.metadata[field]) return own as AnyEntry[]
  const made = [...entriesOf(draft.metadata, field)]
  draft.lists.set(field, made)
  setField(draft, field, made)
  return made
}

/** Leaves the field out where its list has become empty. */
function settle(draft: Draft, field: Field): void {
  if (entriesOf(draft.metadata, field).length === 0) setField(draft, field, undefined)
}

/** Sets a single field, and returns what it held; or adds to a list, which returns nothing: taking back is taking the last. */
export function addValue(draft: Draft, field: Field, value: unknown, rule: string, origin?: Origin): unknown {
  const entry: AnyEntry = { value, rule, ...(origin ? { origin } : {}) }
  if (isListField(field)) return void ownEntries(draft, field).push(entry)
  const previous = draft.metadata[field]
  setField(draft, field, entry)
  return previous
}

/** Takes back what `addValue` did. */
export function removeValue(draft: Draft, field: Field, previous: unknown): void {
  if (!isListField(field)) return setField(draft, field, previous)
  ownEntries(draft, field).pop()
  settle(draft, field)
}

/** Takes one value from a list field, and returns it. */
export function takeValue(draft: Draft, field: Field, index: number): unknown {
  const [taken] = ownEntries(draft, field).splice(index, 1)
  settle(draft, field)
  return taken
}

/** Puts a value back into a list field. */
export function returnValue(draft: Draft, field: Field, index: number, value: unknown): void {
  ownEntries(draft, field).splice(index, 0, value as AnyEntry)
}

function setField(draft: Draft, field: Field, held: unknown): void {
  draft.metadata = withField(draft.metadata, field, held as AnyEntry | readonly AnyEntry[] | undefined)
}

const entriesOf = (metadata: Metadata, field: Field): readonly AnyEntry[] => {
  const held = metadata[field]
  if (held === undefined) return []
  return (Array.isArray(held) ? held : [held]) as readonly AnyEntry[]
}

/** A text inside the metadata, with the place that an edit of it names. */
export interface FieldText extends EditableText {
  readonly field: Field
  readonly index?: number
  readonly key?: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function textIn(value: unknown, key: string | undefined): string | undefined {
  const text = key === undefined ? value : isObject(value) ? value[key] : undefined
  return typeof text === 'string' ? text : undefined
}

/** The map of a text: that of its origin where the text is the whole of it; else one run over all that it came from. */
function fieldMap(text: string, origin: Origin | undefined): EditableText['map'] {
  const { map, spans } = origin ?? { map: [], spans: [] }
  const covered = map.reduce((sum, n, i) => (i % 4 === 1 ? sum + n : sum), 0)
  if (covered === text.length && map.length > 0) return map
  const start = spans[0]?.start ?? map[2] ?? 0
  const end = spans.at(-1)?.end ?? (map.at(-2) ?? 0) + Math.abs(map.at(-1) ?? 0)
  return text.length === 0 ? [] : [0, text.length, start, start - end]
}

/** All metadata texts that are prose. */
export function proseTexts(metadata: Metadata): readonly FieldText[] {
  return PROSE_FIELDS.flatMap(({ field, key }) =>
    entriesOf(metadata, field).flatMap((entry, index) => {
      const place = { field, ...(isListField(field) ? { index } : {}), ...(key ? { key } : {}) }
      const text = editableIn(entry, key)
      return text ? [{ ...place, ...text }] : []
    }),
  )
}

type TextPlace = Omit<FieldStretch, 'start' | 'end'>

function editableIn(entry: AnyEntry | undefined, key: string | undefined): EditableText | undefined {
  const text = entry && textIn(entry.value, key)
  return text === undefined ? undefined : { text, marks: [], map: fieldMap(text, entry?.origin) }
}

/** The text that `place` names, as it now stands. */
export const fieldText = (metadata: Metadata, { field, index = 0, key }: TextPlace): EditableText | undefined =>
  editableIn(entriesOf(metadata, field)[index], key)

/** Changes the text that `target` names by a function of what it is now. */
export function setFieldText(draft: Draft, target: TextPlace, change: (now: EditableText) => EditableText): void {
  const { field, index = 0, key } = target
  const entry = entriesOf(draft.metadata, field)[index]
  const now = editableIn(entry, key)
  if (!entry || !now) throw new RangeError(`no text in ${field}`)
  const next = change(now)
  const value = key === undefined ? next.text : { ...(isObject(entry.value) ? entry.value : {}), [key]: next.text }
  const origin = { spans: entry.origin?.spans ?? [], map: next.map }
  const changed: AnyEntry = { ...entry, value, ...(entry.origin ? { origin } : {}) }
  if (isListField(field)) ownEntries(draft, field)[index] = changed
  else setField(draft, field, changed)
}

/** Edits the text that `target` names. */
export function editField(draft: Draft, target: TextPlace, edits: readonly TextEdit[]): readonly Undo<'edit'>[] {
  let undos: readonly Undo<'edit'>[] = []
  setFieldText(draft, target, now => {
    const edited = editText(now, edits)
    undos = edited.undos
    return edited.result
  })
  return undos
}
