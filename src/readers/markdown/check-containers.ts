// Estimates how deep quotes and lists of a Markdown text nest, in one pass over its lines.

import { nextLine } from './boundaries.js'

export interface ContainerSize {
  /** Levels of quotes and lists, at most. */
  readonly depth: number
  /** Levels of lists alone. */
  readonly lists: number
  /** Lines that stand in other containers than the line above, or underline a heading: each costs a pass over the piece. */
  readonly turns: number
}

const TAB = 9
const SPACE = 32
const GREATER_THAN = 62
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/my
const THEMATIC_BREAK = /(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$/my
const UNDERLINE = /(?:=+|-+)[ \t]*$/my

interface Walk {
  /** Columns at which the contents of open list items start. */
  readonly items: number[]
  depth: number
  lists: number
  turns: number
  /** The containers of the line above. */
  above: number
}

/**
 * The size of the containers of a text, in one pass that stops when it is deeper than `enough`.
 * Overestimates rather than under: code is not told apart.
 */
export function containerSize(text: string, enough: number): ContainerSize {
  const walk: Walk = { items: [], depth: 0, lists: 0, turns: 0, above: 0 }
  for (let at = 0; at < text.length && walk.depth <= enough; at = nextLine(text, at)) walkLine(walk, text, at, enough)
  return walk
}

function walkLine(walk: Walk, text: string, start: number, enough: number): void {
  let at = start
  let column = 0
  let quotes = 0
  let markers = 0
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit === SPACE) column++
    else if (unit === TAB) column += 4 - (column % 4)
    else if (unit === GREATER_THAN) {
      quotes++
      column++
    } else {
      const length = markerLength(text, at)
      if (length === 0 || walk.items.length > enough) break
      closeItems(walk, column)
      walk.items.push(column + length + 1)
      markers++
      column += length
      at += length - 1
    }
    at++
  }
  const unit = text.charCodeAt(at)
  const blank = at >= text.length || unit === 10 || unit === 13
  if (!blank && markers === 0) closeItems(walk, column)
  count(walk, quotes, !blank && matchesAt(UNDERLINE, text, at))
}

function closeItems(walk: Walk, column: number): void {
  while ((walk.items.at(-1) ?? -1) > column) walk.items.pop()
}

function count(walk: Walk, quotes: number, isUnderline: boolean): void {
  const containers = quotes + walk.items.length
  walk.lists = Math.max(walk.lists, walk.items.length)
  walk.depth = Math.max(walk.depth, containers)
  if (isUnderline || containers !== walk.above) walk.turns++
  walk.above = containers
}

/** The length of the list marker at `at`; 0 where there is none, or a thematic break. */
function markerLength(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const isBullet = unit === 45 || unit === 42 || unit === 43
  if (!isBullet && (unit < 48 || unit > 57)) return 0
  MARKER.lastIndex = at
  const length = MARKER.exec(text)?.[0].length ?? 0
  return length > 0 && isBullet && matchesAt(THEMATIC_BREAK, text, at) ? 0 : length
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
