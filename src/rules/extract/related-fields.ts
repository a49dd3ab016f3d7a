// Related links that stand in fields: `related_article1.title`, `related_article1.url`, and so on, gathered by number.

import type { Block } from '../../model/block.js'
import type { RelatedLink } from '../../model/metadata.js'
import { parseDate } from '../../text/dates.js'
import { liveUrl } from './base-url.js'
import { isoDay } from './iso-day.js'

export type RelatedKey = keyof RelatedLink

/** A field of a related link. */
export interface RelatedField {
  readonly block: Block
  readonly key: string
  readonly part: RelatedKey
}

/** What the fields of one link have in common: the key above them, or the number at its end. */
function groupOf(key: string): string {
  const above = key.slice(0, Math.max(0, key.lastIndexOf('.')))
  const last = key.slice(above.length)
  if (above !== '' && !/^\.\d+$/.test(last)) return above
  return above !== '' ? key : (/\d+$/.exec(key)?.[0] ?? key)
}

/** The fields of each link, in the order in which the links begin. */
export function groupRelated(fields: readonly RelatedField[]): readonly (readonly RelatedField[])[] {
  const groups = new Map<string, RelatedField[]>()
  for (const field of fields) {
    const group = groupOf(field.key)
    const held = groups.get(group)
    if (held) held.push(field)
    else groups.set(group, [field])
  }
  return [...groups.values()]
}

function textOfPart({ part, block }: RelatedField, base: string | undefined): string | undefined {
  const text = block.text.replace(/\s+/g, ' ').trim()
  if (text === '') return undefined
  if (part === 'url') return liveUrl(text, base)
  if (part !== 'datePublished') return text
  const date = parseDate(text)
  return date && !date.ambiguous ? isoDay(date.iso) : undefined
}

/** The link that the fields tell, or undefined where they name neither a title nor a URL. The title's field is first. */
export function relatedLink(
  fields: readonly RelatedField[],
  base: string | undefined,
): { readonly value: RelatedLink; readonly nodes: readonly Block['id'][] } | undefined {
  const facts: { -readonly [K in RelatedKey]?: string } = {}
  for (const field of fields) {
    const value = textOfPart(field, base)
    if (value !== undefined) facts[field.part] ??= value
  }
  const title = facts.title ?? facts.url
  if (title === undefined) return undefined
  const first = fields.filter(field => field.part === 'title')
  const rest = fields.filter(field => field.part !== 'title')
  return { value: { ...facts, title }, nodes: [...first, ...rest].map(field => field.block.id) }
}
