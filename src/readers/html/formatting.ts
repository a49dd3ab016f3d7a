// Formatting elements in the sketch of the parser's stack: `<b>` and its like, which outlive the blocks that close them.

import { type Formatting, type OpenElements, popTo, push } from './open-elements.js'
import { FORMATTING, SPECIAL } from './tag-traits.js'

/** Opens the formatting elements again that a block closed, as text or an inline element makes the parser do. */
export function reopenFormatting(open: OpenElements): void {
  if (open.dangling === 0) return
  let from = open.formatting.length
  while (from > 0 && open.formatting[from - 1]?.open === false) from--
  for (let i = from; i < open.formatting.length; i++) {
    const entry = open.formatting[i]
    if (!entry) continue
    entry.open = true
    open.dangling--
    push(open, entry.name, FORMATTING, entry)
  }
}

/** Opens a formatting element. The same tag is kept three times at most; a link closes the link before it. */
export function openFormatting(open: OpenElements, name: string, tag: string): void {
  if (name === 'a' || name === 'nobr') closeFormatting(open, name)
  reopenFormatting(open)
  const entry: Formatting = { name, tag, open: true }
  let same = 0
  for (let i = open.formatting.length - 1; i >= 0; i--) {
    const other = open.formatting[i]
    if (!other) break
    if (other.tag === tag && ++same === 3) {
      forget(open, i)
      break
    }
  }
  open.formatting.push(entry)
  push(open, name, FORMATTING, entry)
}

function forget(open: OpenElements, index: number): void {
  const [entry] = open.formatting.splice(index, 1)
  if (!entry) return
  if (!entry.open) open.dangling--
  entry.open = false
}

/** Closes a formatting element, also from under blocks; the parser then copies what stands in between. */
export function closeFormatting(open: OpenElements, name: string): boolean {
  let at = open.formatting.length - 1
  while (at >= 0 && open.formatting[at] && open.formatting[at]?.name !== name) at--
  const entry = open.formatting[at]
  if (!entry) return false
  const place = entry.open ? open.stack.findLastIndex(element => element.formatting === entry) : -1
  forget(open, at)
  if (place < 0) return true
  const above = open.stack.slice(place + 1)
  if (above.some(element => element.traits & SPECIAL)) {
    open.stack.splice(place, 1)
    open.changes++
    open.names.set(name, (open.names.get(name) ?? 1) - 1)
    open.elements += Math.min(above.length, 32)
  } else popTo(open, place)
  return true
}
