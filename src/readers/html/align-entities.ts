// Finds for each unit of a parsed text the place in the raw HTML that it came from.

import { identityMap, type SourceMap } from '../../model/source-map.js'
import { entityAt } from './entity.js'
import { declarationEnd } from './parse/raw-text.js'
import { type GrowingMap, pushRun } from './runs.js'
import { isLetter, isMarkup, nameEnd, tagEnd } from './tag.js'

/** What raw text is made of: `text` has tags and references, `rcdata` references only, `raw` neither. */
export type RawKind = 'text' | 'rcdata' | 'raw' | 'attribute'

export interface AlignOptions {
  readonly kind: RawKind
  /** The parser joins texts around others (text lost in a table): the end of a foreign text that starts at `at`. */
  readonly foreignEnd?: (at: number) => number | undefined
}

const CR = 13
const LF = 10
const AMPERSAND = 38
const LESS_THAN = 60
const REPLACEMENT = 0xfffd
const CDATA = '<![CDATA['

interface Alignment {
  readonly raw: string
  readonly end: number
  readonly value: string
  readonly options: AlignOptions
  readonly map: GrowingMap
  at: number
  done: number
  /** A start tag was passed over: only then can a foreign text stand in between. */
  passedTag: boolean
}

/**
 * Maps `value` to `raw[start, end)`, of which the parser made it. Never throws; what it cannot place has no source.
 * References, CRLF and what stands for them map as a whole; tags and foreign texts in between are passed over.
 */
export function alignHtml(raw: string, start: number, end: number, value: string, options: AlignOptions): SourceMap {
  if (end - start === value.length && raw.startsWith(value, start)) return identityMap(start, value.length)
  const state: Alignment = { raw, end, value, options, map: [], at: start, done: 0, passedTag: false }
  while (state.done < value.length && state.at < end) step(state)
  if (state.done < value.length) pushRun(state.map, state.done, value.length - state.done, state.at, 0)
  return state.map
}

function take(state: Alignment, length: number, sourceLength: number): void {
  const shown = Math.min(length, state.value.length - state.done)
  pushRun(state.map, state.done, shown, state.at, sourceLength)
  state.done += shown
  state.at += sourceLength
}

function step(state: Alignment): void {
  const unit = state.raw.charCodeAt(state.at)
  const wanted = state.value.charCodeAt(state.done)
  if (unit === CR) takeLineEnd(state, wanted)
  else if (unit === AMPERSAND && takeEntity(state)) return
  else if (unit === LESS_THAN && state.options.kind === 'text' && isMarkup(state.raw, state.at)) passMarkup(state)
  else if (unit === wanted) takeSame(state)
  else if (unit === 0 && wanted === REPLACEMENT) take(state, 1, 1)
  // The parser dropped it: a NUL, or the first line break of a `pre`.
  else state.at++
}

/** Takes what raw text and value have in common, up to the next unit that may mean something else. */
function takeSame(state: Alignment): void {
  const { raw, value, at, done } = state
  const longest = Math.min(state.end - at, value.length - done)
  let length = 1
  while (length < longest) {
    const unit = raw.charCodeAt(at + length)
    if (unit !== value.charCodeAt(done + length) || unit === AMPERSAND || unit === LESS_THAN) break
    length++
  }
  take(state, length, length)
}

function takeLineEnd(state: Alignment, wanted: number): void {
  const length = state.raw.charCodeAt(state.at + 1) === LF ? 2 : 1
  if (wanted === LF) take(state, 1, length)
  else state.at += length
}

function takeEntity(state: Alignment): boolean {
  const { kind } = state.options
  if (kind === 'raw') return false
  const entity = entityAt(state.raw, state.at, kind === 'attribute')
  if (!entity) return false
  if (state.value.startsWith(entity.characters, state.done)) take(state, entity.characters.length, entity.length)
  else state.at += entity.length
  return true
}

function passMarkup(state: Alignment): void {
  const { raw, at } = state
  if (raw.startsWith(CDATA, at) && takeCdata(state)) return
  const closing = raw.charCodeAt(at + 1) === 47
  const nameStart = closing ? at + 2 : at + 1
  const isTag = isLetter(raw.charCodeAt(nameStart))
  state.at = isTag ? tagEnd(raw, nameEnd(raw, nameStart)) : declarationEnd(raw, at)
  if (isTag && !closing) state.passedTag = true
  if (!state.passedTag) return
  // Foreign texts may follow each other with no tag in between.
  for (let end = state.options.foreignEnd?.(state.at); end; end = state.options.foreignEnd?.(state.at)) {
    if (end <= state.at || end > state.end) break
    state.at = end
  }
}

/** In SVG and MathML the inside of a CDATA section is text; elsewhere the whole is a comment. */
function takeCdata(state: Alignment): boolean {
  const from = state.at + CDATA.length
  const close = state.raw.indexOf(']]>', from)
  const inside = state.raw.slice(from, Math.min(close < 0 ? state.end : close, state.end))
  if (inside.length === 0 || !state.value.startsWith(inside, state.done)) return false
  state.at = from
  take(state, inside.length, inside.length)
  state.at = Math.min(close < 0 ? state.end : close + 3, state.end)
  return true
}
