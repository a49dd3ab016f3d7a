// Reads the HTML tags that stand inside Markdown text: pairs that have a mark become it, others leave their text alone.

import { decodeHTMLAttribute } from 'entities/decode'
import type { MarkKind } from '../../model/mark.js'
import type { InlineText } from './inline-text.js'
import { type Lowering, type Range, sourceOf } from './lowering.js'

const MARKS: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  del: 'strike',
  s: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly attributes: ReadonlyMap<string, string>
}

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** A tag in its parts; null for comments, declarations and instructions. */
function readTag(tag: string): Tag | null {
  const found = TAG.exec(tag)
  if (!found) return null
  const attributes = new Map<string, string>()
  for (const [, name, double, single, bare] of tag.slice(found[0].length).matchAll(ATTRIBUTE)) {
    const key = (name ?? '').toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(double ?? single ?? bare ?? ''))
  }
  return { name: (found[2] ?? '').toLowerCase(), closing: found[1] === '/', attributes }
}

export interface InlineTags {
  /** Takes one tag in. It never becomes text. */
  take(tag: string, range: Range): void
  /** At the end of the block: a link that never closed reaches to here, other marks that did not close fall away. */
  finish(): void
}

interface OpenTag {
  readonly name: string
  readonly mark: number
}

export function inlineTags(into: InlineText, lowering: Lowering): InlineTags {
  const open: OpenTag[] = []
  const start = ({ name, attributes }: Tag, range: Range): void => {
    const url = attributes.get(name === 'img' ? 'src' : 'href')?.trim()
    const title = attributes.get('title')
    const facts = { ...(url !== undefined ? { url } : {}), ...(title ? { title } : {}) }
    if (name === 'br') into.addObject('break', range)
    else if (name === 'img' && url) into.addObject('image', range, { ...facts, label: attributes.get('alt') ?? '' })
    else if (name === 'a' && url !== undefined)
      open.push({ name, mark: into.open('link', { ...facts, at: sourceOf(lowering, range) }) })
    else {
      const kind = Object.hasOwn(MARKS, name) ? MARKS[name] : undefined
      if (kind) open.push({ name, mark: into.open(kind) })
    }
  }
  const end = (name: string): void => {
    const index = open.findLastIndex(tag => tag.name === name)
    const [tag] = index < 0 ? [] : open.splice(index, 1)
    if (tag) into.close(tag.mark)
  }
  return {
    take: (text, range) => {
      const tag = readTag(text)
      if (!tag) return
      if (tag.closing) end(tag.name)
      else start(tag, range)
    },
    finish: () => {
      for (const { name, mark } of open) {
        if (name === 'a') into.close(mark)
        else into.cancel(mark)
      }
    },
  }
}
