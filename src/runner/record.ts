// One record of a crawler: what of it is the content, and what is said beside it.

import { CLAIM_NAMES, CONTENT_NAMES, type RecordFields } from '../config/records.js'
import { fail, ok, type Result } from '../model/diagnostic.js'
import type { Claim, Format } from '../model/document.js'

export interface CrawlRecord {
  readonly text: string
  /** Absent for plain text: what it holds tells, as it does for a `.txt` file. */
  readonly format?: Format
  readonly url?: string
  readonly recordId?: string
  readonly claims: readonly Claim[]
}

type Properties = Readonly<Record<string, unknown>>

const isProperties = (value: unknown): value is Properties => typeof value === 'object' && value !== null

const own = (value: unknown, key: string): unknown =>
  isProperties(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** The value of `metadata.title`: of a field of that very name, else of the field in the field. */
const at = (record: Properties, path: string): unknown =>
  own(record, path) ?? path.split('.').reduce<unknown>((value, key) => own(value, key), record)

/** The first of the fields that is there and says something. */
function firstOf<T>(record: Properties, paths: readonly string[], read: (value: unknown) => T | undefined) {
  for (const path of paths) {
    const value = read(at(record, path))
    if (value !== undefined) return value
  }
  return undefined
}

/** A text of any length; half a surrogate pair, which no file can hold, becomes U+FFFD. */
const contentOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /\S/.test(value) ? Buffer.from(value.replace(/^\uFEFF/, '')).toString() : undefined

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const word = contentOf(value)?.trim()
  return word === undefined || word === '' ? undefined : word
}

/** One word, or those of a list; of objects in it, their names. */
function wordsOf(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value : [value]
  const words = list.flatMap(one => wordOf(isProperties(one) ? own(one, 'name') : one) ?? [])
  return words.length > 0 ? words : undefined
}

const WEB = /^https?:\/\/[^\s/]/i

function addressOf(value: unknown): string | undefined {
  const word = wordOf(value)
  return word !== undefined && WEB.test(word) && URL.canParse(word) ? word : undefined
}

/** Ids are texts or numbers. JSON numbers beyond 2^53 lose their last digits, and with them what tells records apart. */
const isExact = (value: unknown): boolean => typeof value !== 'number' || Number.isSafeInteger(value)

const idOf = (value: unknown): string | undefined => (typeof value === 'boolean' ? undefined : wordOf(value))

/** Fields with several values become `authors.0`, `authors.1`, as lists in front matter do. */
const claimsOf = (record: Properties, fields: RecordFields): readonly Claim[] =>
  CLAIM_NAMES.flatMap(name => {
    const words = firstOf(record, fields[name], wordsOf) ?? []
    if (words.length === 1 && words[0] !== undefined) return [{ key: name, value: words[0] }]
    return words.map((value, i) => ({ key: `${name}.${i}`, value }))
  })

/** The record's own id, where it has one that can be used. */
export function recordIdOf(value: unknown, fields: RecordFields): Result<string | null> {
  if (!isProperties(value)) return ok(null)
  const id = firstOf(value, fields.id, given => (given === null ? undefined : given))
  if (!isExact(id)) return fail('record/id', { id: String(id) })
  return ok(idOf(id) ?? null)
}

const KINDS: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'a truth value' }

/** Picks the content of a parsed line: HTML before Markdown before text. */
export function pickRecord(value: unknown, fields: RecordFields): Result<CrawlRecord> {
  if (!isProperties(value) || Array.isArray(value))
    return fail('record/not-object', { found: Array.isArray(value) ? 'a list' : (KINDS[typeof value] ?? 'null') })
  const id = recordIdOf(value, fields)
  if (!id.ok) return id
  for (const name of CONTENT_NAMES) {
    const text = firstOf(value, fields[name], contentOf)
    if (text === undefined) continue
    const url = firstOf(value, fields.url, addressOf)
    return ok({
      text,
      ...(name === 'text' ? {} : { format: name }),
      ...(url === undefined ? {} : { url }),
      ...(id.value === null ? {} : { recordId: id.value }),
      claims: claimsOf(value, fields),
    })
  }
  const wanted = CONTENT_NAMES.flatMap(name => fields[name])
  return fail('record/no-content', { wanted, found: Object.keys(value).slice(0, 10) })
}
