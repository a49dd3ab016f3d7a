// Reads JSON as pages write it, and tells for each text and number where it stands.

import type { SourceMap } from '../../model/source-map.js'
import { type GrowingMap, pushRun } from './runs.js'

/** One text or number. `path` has dots between keys and indexes; `start` and `end` include the quotes. */
export interface JsonLeaf {
  readonly path: string
  readonly value: string
  readonly start: number
  readonly end: number
  readonly map: SourceMap
}

/** Deeper or longer than this is no metadata, and would make paths that grow with the square of the source. */
const MAX_DEPTH = 100
const MAX_PATH = 1000

interface JsonScan {
  readonly source: string
  readonly end: number
  readonly leaves: JsonLeaf[]
  at: number
}

const OPENING = /[\s;/*]*(?:<!--|<!\[CDATA\[)?[\s/*]*/y
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERALS = ['true', 'false', 'null']
const SPACE = /\s/
const SLASH = 47
const BACKSLASH = 92
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const CLOSING = /^[\s;/*\]>-]*$/
/** What opens a text; the same closes it. */
const QUOTE = /["']|&quot;|&#34;|&#x22;/iy

/** The quote at the place where the scan stands; empty where there is none. */
function quoteAt({ source, at }: JsonScan): string {
  QUOTE.lastIndex = at
  return QUOTE.exec(source)?.[0] ?? ''
}

export interface JsonReading {
  readonly leaves: readonly JsonLeaf[]
  /** Where the reading gave up; `end` where it read everything. */
  readonly stopped: number
}

/**
 * The texts and numbers of the JSON in `source[start, end)`, in order. What pages contain is let pass: comments, raw line
 * breaks in strings, a comma in front of a bracket, single quotes, and quotes written as entities. Where something else
 * is broken, what stood in front of it has been read; a text that it cuts short has not.
 */
export function readJson(source: string, start: number, end: number): JsonReading {
  OPENING.lastIndex = start
  OPENING.test(source)
  const scan: JsonScan = { source, end, leaves: [], at: Math.min(OPENING.lastIndex, end) }
  const isRead = readValue(scan, '', 0)
  if (isRead && CLOSING.test(source.slice(scan.at, end))) return { leaves: scan.leaves, stopped: end }
  const last = scan.leaves.at(-1)
  if (!last || isRead) return { leaves: isRead ? scan.leaves : [], stopped: isRead ? scan.at : start }
  // Directly behind a text, a quote in its middle may have ended it: then it is not the whole of it.
  const isWhole = /^\s*,/.test(source.slice(last.end, end))
  return isWhole
    ? { leaves: scan.leaves, stopped: last.end }
    : { leaves: scan.leaves.slice(0, -1), stopped: last.start }
}

/** Passes white space and comments; returns the character behind them, empty at the end. */
function skipSpace(scan: JsonScan): string {
  for (;;) {
    while (scan.at < scan.end && SPACE.test(scan.source.charAt(scan.at))) scan.at++
    COMMENT.lastIndex = scan.at
    if (scan.source.charCodeAt(scan.at) !== SLASH || !COMMENT.test(scan.source) || COMMENT.lastIndex > scan.end) break
    scan.at = COMMENT.lastIndex
  }
  return scan.at < scan.end ? scan.source.charAt(scan.at) : ''
}

function readValue(scan: JsonScan, path: string, depth: number): boolean {
  if (depth > MAX_DEPTH || path.length > MAX_PATH) return false
  const first = skipSpace(scan)
  if (first === '{') return readMembers(scan, path, depth, '}')
  if (first === '[') return readMembers(scan, path, depth, ']')
  if (quoteAt(scan) === '') return readScalar(scan, path)
  const leaf = readString(scan, path)
  if (leaf) scan.leaves.push(leaf)
  return leaf !== null
}

/** The members of an object or an array, from its opening bracket to behind its closing one. */
function readMembers(scan: JsonScan, path: string, depth: number, close: string): boolean {
  const prefix = path === '' ? '' : `${path}.`
  scan.at++
  for (let index = 0; ; index++) {
    const next = skipSpace(scan)
    if (next === close) break
    const key = close === ']' ? String(index) : readKey(scan)
    if (key === null || !readValue(scan, prefix + key, depth + 1)) return false
    const behind = skipSpace(scan)
    if (behind === ',') scan.at++
    else if (behind !== close) return false
  }
  scan.at++
  return true
}

function readKey(scan: JsonScan): string | null {
  const key = quoteAt(scan) === '' ? null : readString(scan, '')
  if (!key || skipSpace(scan) !== ':') return null
  scan.at++
  return key.value
}

function readScalar(scan: JsonScan, path: string): boolean {
  const { source, at } = scan
  NUMBER.lastIndex = at
  const number = NUMBER.exec(source)?.[0]
  const literal = number ?? LITERALS.find(word => source.startsWith(word, at))
  if (!literal || at + literal.length > scan.end) return false
  scan.at += literal.length
  const { length } = literal
  if (number) scan.leaves.push({ path, value: number, start: at, end: scan.at, map: [0, length, at, length] })
  return true
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Reads the string at the quote; an escape maps as a whole. Null where it does not end. */
function readString(scan: JsonScan, path: string): JsonLeaf | null {
  const { source } = scan
  const start = scan.at
  const quote = quoteAt(scan)
  const closing = quote.charCodeAt(0)
  const map: GrowingMap = []
  let value = ''
  let from = start + quote.length
  for (let at = from; at < scan.end; at++) {
    const unit = source.charCodeAt(at)
    const isEnd = unit === closing && (quote.length === 1 || source.startsWith(quote, at))
    if (!isEnd && unit !== BACKSLASH) continue
    pushRun(map, value.length, at - from, from, at - from)
    value += source.slice(from, at)
    if (isEnd) {
      scan.at = at + quote.length
      return { path, value, start, end: scan.at, map }
    }
    const [text, length] = escapeAt(source, at)
    pushRun(map, value.length, text.length, at, length)
    value += text
    at += length - 1
    from = at + 1
  }
  return null
}

/** The text of the escape at `at`, and its length in the source. */
function escapeAt(source: string, at: number): readonly [string, number] {
  const letter = source.charAt(at + 1)
  const digits = letter === 'u' ? source.slice(at + 2, at + 6) : ''
  if (/^[0-9a-fA-F]{4}$/.test(digits)) return [String.fromCharCode(Number.parseInt(digits, 16)), 6]
  return [ESCAPES.get(letter) ?? letter, 2]
}
