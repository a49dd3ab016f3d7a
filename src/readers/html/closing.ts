// What tags close in the sketch of the parser's stack.

import { isOpen, type OpenElements, popTo } from './open-elements.js'
import { HEADING, OPTIONAL_ENDS, SCOPE, SPECIAL, TABLE_PART } from './tag-traits.js'

/** Index of the nearest open element of these names, searched down to one of `stops`; -1 where there is none. */
function nearest(open: OpenElements, closes: ReadonlySet<string>, stops: ReadonlySet<string>): number {
  for (let i = open.stack.length - 1; i >= 0; i--) {
    const name = open.stack[i]?.name ?? ''
    if (closes.has(name)) return i
    if (stops.has(name)) return -1
  }
  return -1
}

/** Index of the nearest open element called `name`, searched down to one with any of the traits `stops`. */
function nearestNamed(open: OpenElements, name: string, stops: number): number {
  for (let i = open.stack.length - 1; i >= 0; i--) {
    const element = open.stack[i]
    if (!element || element.name === name) return i
    if (element.traits & stops) return -1
  }
  return -1
}

/** Closes the paragraph that a block ends. */
export function closeParagraph(open: OpenElements): void {
  if (!isOpen(open, 'p')) return
  const at = nearestNamed(open, 'p', SCOPE)
  const inButton = isOpen(open, 'button') && nearestNamed(open, 'button', SCOPE) > at
  if (at >= 0 && !inButton) popTo(open, at)
}

/** Closes what the start tag of `name` ends: the item before an item, the cell before a cell. */
export function closeOptional(open: OpenElements, name: string, traits: number): void {
  const rule = OPTIONAL_ENDS.get(name)
  if (rule) {
    const at = nearest(open, rule.closes, rule.stops)
    if (at >= 0) popTo(open, at)
  }
  const top = open.stack.at(-1)
  if (traits & HEADING && top && top.traits & HEADING) popTo(open, open.stack.length - 1)
  if (name === 'table' && isOpen(open, 'table')) closeTableInTable(open)
}

const CELLS = new Set(['td', 'th', 'caption', 'template'])
const TABLE = new Set(['table'])

/** A table directly inside another, outside its cells, closes it. */
function closeTableInTable(open: OpenElements): void {
  const at = nearest(open, TABLE, CELLS)
  if (at >= 0) popTo(open, at)
}

const NONE: ReadonlySet<string> = new Set()

/** Closes the element that an end tag names, where one is in reach. */
export function closeElement(open: OpenElements, name: string, traits: number): void {
  if (name === 'p' && !isOpen(open, 'p')) open.elements++
  if (traits & HEADING) {
    const at = open.stack.findLastIndex(element => element.traits & (HEADING | SCOPE))
    if (at >= 0 && (open.stack[at]?.traits ?? 0) & HEADING) popTo(open, at)
    return
  }
  if (!isOpen(open, name) || open.outOfReach.get(name) === open.changes) return
  const stops = traits & TABLE_PART || name === 'table' ? 0 : traits & SPECIAL ? SCOPE : SPECIAL
  const at =
    stops === 0 ? nearest(open, new Set([name]), name === 'table' ? NONE : TABLE) : nearestNamed(open, name, stops)
  if (at >= 0) popTo(open, at)
  else open.outOfReach.set(name, open.changes)
}
