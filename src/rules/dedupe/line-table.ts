// Which lines stand in which documents of a host or folder, counted exactly. Compact, since it holds the lines of a whole corpus.

import { createHash } from 'node:crypto'
import type { View } from '../../kernel/view.js'
import { foldLine } from '../../text/words.js'

/** The lines of one document: ten characters each, without a gap. */
type Row = readonly [scope: string, id: string, lines: string]

interface Run {
  readonly rows: readonly Row[]
}

/** Plain JSON. The longest run is first, and each is at least twice as long as the next, so that adding to millions stays cheap. */
export type LineTable = readonly Run[]

/** 60 bits: among a hundred million lines, two are taken for one with a chance of 1 in 200. */
const HASH_LENGTH = 10

/** What a line is compared by. Digits are one sign, so that pages and dates that count up are alike. */
export const lineHash = (text: string): string =>
  createHash('sha256').update(foldLine(text).replace(/\d+/g, '#')).digest('base64').slice(0, HASH_LENGTH)

/** The host that a document says it is from, without `www.`, or the folder of its source. */
export function scopeOf({ document: { metadata, source } }: View): string {
  const url = metadata.url?.value ?? source.baseUrl
  if (url !== undefined && URL.canParse(url)) return new URL(url).host.replace(/^www\./, '')
  return source.path.slice(0, source.path.lastIndexOf('/') + 1)
}

export const oneDocument = (scope: string, id: string, hashes: Iterable<string>): LineTable => {
  const lines = [...new Set(hashes)].sort().join('')
  return lines === '' ? [] : [{ rows: [[scope, id, lines]] }]
}

/** Both tables as one. In which order tables are joined makes no difference to what they say. */
export function joinLineTables(a: LineTable, b: LineTable): LineTable {
  const out: Run[] = []
  for (const run of [...a, ...b].sort((one, other) => one.rows.length - other.rows.length)) {
    let next = run
    for (let last = out.at(-1); last && last.rows.length * 2 > next.rows.length; last = out.at(-1)) {
      next = { rows: [...next.rows, ...last.rows] }
      out.pop()
    }
    out.push(next)
  }
  return out.sort((one, other) => other.rows.length - one.rows.length)
}

/** The documents in which a line stands. */
export interface Standing {
  readonly count: number
  /** The first of them by id. */
  readonly ids: readonly string[]
}

/** Ids that are kept of each line: a line of a site stands in all its pages. */
const MOST_IDS = 24

/** The lines of one scope that stand in as many documents as are asked for. */
type Repeated = ReadonlyMap<string, Standing>

function* hashesOf(lines: string): Generator<string> {
  for (let at = 0; at < lines.length; at += HASH_LENGTH) yield lines.slice(at, at + HASH_LENGTH)
}

function repeatedIn(rows: readonly Row[], least: number): Repeated {
  const counts = new Map<string, number>()
  for (const [, , lines] of rows) for (const hash of hashesOf(lines)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const found = new Map<string, { count: number; ids: string[] }>()
  for (const [, id, lines] of rows.toSorted(([, a], [, b]) => (a < b ? -1 : 1)))
    for (const hash of hashesOf(lines)) {
      const count = counts.get(hash) ?? 0
      if (count < least) continue
      const held = found.get(hash)
      if (!held) found.set(hash, { count, ids: [id] })
      else if (held.ids.length < MOST_IDS) held.ids.push(id)
    }
  return found
}

/** A merged table, sorted by scope once; the lines of a scope are counted when one of its documents asks. */
export class LineIndex {
  readonly #rows = new Map<string, Row[]>()
  readonly #repeated = new Map<string, Repeated>()

  constructor(table: LineTable) {
    for (const { rows } of table)
      for (const row of rows) {
        const held = this.#rows.get(row[0])
        if (held) held.push(row)
        else this.#rows.set(row[0], [row])
      }
  }

  repeated(scope: string, least: number): Repeated {
    const key = `${least} ${scope}`
    const known = this.#repeated.get(key)
    if (known) return known
    const rows = this.#rows.get(scope) ?? []
    const made = rows.length < least ? new Map<string, Standing>() : repeatedIn(rows, least)
    this.#repeated.set(key, made)
    return made
  }
}

const indexes = new WeakMap<LineTable, LineIndex>()

/** The index of a merged table, made once. */
export function lineIndexOf(table: LineTable): LineIndex {
  const known = indexes.get(table)
  if (known) return known
  const made = new LineIndex(table)
  indexes.set(table, made)
  return made
}
