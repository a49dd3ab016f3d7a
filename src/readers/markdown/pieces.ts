// Cuts a Markdown text into pieces and parses them one by one, so that time and memory grow with the text alone.

import type { Html, Root, RootContent } from 'mdast'
import { ok, type Result } from '../../model/diagnostic.js'
import type { Limits } from '../../model/limits.js'
import { type Boundary, nextBoundary, nextLine } from './boundaries.js'
import { checkPiece } from './check.js'
import { parseMarkdown } from './parse.js'

/** A stretch of the text, blank lines at its end left out, and its blocks, whose positions count from `start`. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly blocks: readonly RootContent[]
  /** Its first block may go on with the list that ends the piece before. */
  readonly continuesList: boolean
}

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const BYTE_ORDER_MARK = 0xfeff

/** The size of a piece at which the parser is fastest, in UTF-16 units. */
export const FASTEST = 4096

/** The pieces in order, each of about `target` units. The first failure is the last element. */
export function* piecesOf(text: string, limits: Limits, target: number): Generator<Result<Piece>> {
  let continuesList = false
  for (let start = contentStart(text, 0); start < text.length; ) {
    const read = readPiece(text, start, limits, target)
    if (!read.ok) {
      yield read
      return
    }
    const { next, ...piece } = read.value
    yield ok({ ...piece, start, continuesList })
    continuesList = next.continuesList
    start = contentStart(text, next.at)
  }
}

/** Where the first line behind blank lines starts. The parser counts on without a byte order mark, so that is left out. */
function contentStart(text: string, from: number): number {
  let start = from
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLineEnd(unit) || (unit === BYTE_ORDER_MARK && at === start)) start = at + 1
    else if (unit !== SPACE && unit !== TAB) return start
  }
  return text.length
}

/** The end of the last line that is not blank, with its line end: the parser reads some blocks differently without. */
function contentEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return Math.min(end, nextLine(text, at))
}

const isLineEnd = (unit: number): boolean => unit === LF || unit === CR
const isBlank = (unit: number): boolean => isLineEnd(unit) || unit === SPACE || unit === TAB

interface ReadPiece {
  readonly end: number
  readonly blocks: readonly RootContent[]
  readonly next: Boundary
}

/** Parses from `start` to a boundary; where that lies inside an open block, gives what stands in front of it, or more. */
function readPiece(text: string, start: number, limits: Limits, size: number): Result<ReadPiece> {
  for (let target = size; ; target *= 2) {
    const next = nextBoundary(text, start, target)
    const end = contentEnd(text, start, next.at)
    const piece = text.slice(start, end)
    const checked = checkPiece(piece, limits)
    if (!checked.ok) return checked
    const parsed = parseMarkdown(piece)
    if (!parsed.ok) return parsed
    const blocks = parsed.value.children
    const open = next.at < text.length ? openBlock(parsed.value, piece) : null
    if (open === null) return ok({ end, blocks, next })
    if (open > 0) {
      const at = start + open
      return ok({ end: contentEnd(text, start, at), blocks: blocks.slice(0, -1), next: { at, continuesList: false } })
    }
  }
}

/** Where the last block's line starts, if it is fenced code or HTML that has not ended yet. */
function openBlock(root: Root, piece: string): number | null {
  const last = root.children.at(-1)
  const start = last?.position?.start.offset
  const end = last?.position?.end.offset
  if (!last || start === undefined || end === undefined) return null
  const raw = piece.slice(start, end)
  const open = last.type === 'code' ? isOpenFence(raw) : last.type === 'html' && isOpenHtml(last)
  return open ? lineStart(piece, start) : null
}

function lineStart(piece: string, at: number): number {
  return Math.max(piece.lastIndexOf('\n', at - 1), piece.lastIndexOf('\r', at - 1)) + 1
}

const OPENING_FENCE = /^ {0,3}(`{3,}|~{3,})/

function isOpenFence(raw: string): boolean {
  const fence = OPENING_FENCE.exec(raw)?.[1]
  if (fence === undefined) return false
  const last = raw.slice(Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r')) + 1).trim()
  const closed = last.length >= fence.length && last === fence.charAt(0).repeat(last.length) && /[\r\n]/.test(raw)
  return !closed
}

/** The kinds of HTML block that go on over blank lines: how they begin and what ends them. */
const LASTING_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
]

function isOpenHtml({ value }: Html): boolean {
  const kind = LASTING_HTML.find(([opening]) => opening.test(value))
  return kind !== undefined && !kind[1].test(value)
}
