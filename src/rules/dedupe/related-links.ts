// Related links that are told twice, or lead back to the document itself.

import { defineRule } from '../../kernel/rule.js'
import { unsetMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { listOf, type RelatedLink } from '../../model/metadata.js'
import { isDeadUrl, urlKey } from '../../text/urls.js'
import { foldLine } from '../../text/words.js'
import { baseUrlOf } from '../extract/base-url.js'

const REASONS = {
  self: 'It leads to the document itself',
  'same-id': 'An earlier link has the same id',
  'same-url': 'An earlier link has the same target',
  'same-title': 'An earlier link has the same title, and no other id or target',
} as const

type Reason = keyof typeof REASONS

/** A link that came earlier, with what it is known by. */
interface Keys {
  readonly id?: string
  readonly url?: string
  readonly title: string
  readonly subject: string
}

function keysOf({ id, url, title, subject }: RelatedLink, base: string | undefined): Keys {
  const target = url === undefined || isDeadUrl(url) ? undefined : urlKey(url, base)
  return {
    ...(id === undefined ? {} : { id }),
    ...(target === undefined ? {} : { url: target }),
    title: foldLine(title),
    subject: foldLine(subject ?? ''),
  }
}

/** Whether what two links of one title have besides tells them apart. */
const differ = (a: Keys, b: Keys): boolean =>
  (a.id !== undefined && b.id !== undefined && a.id !== b.id) ||
  (a.url !== undefined && b.url !== undefined && a.url !== b.url) ||
  (a.subject !== '' && b.subject !== '' && a.subject !== b.subject)

/** Links of one title that are compared; more of them are no list of articles. */
const MOST_COMPARED = 50

class Seen {
  readonly #ids = new Set<string>()
  readonly #urls = new Set<string>()
  readonly #titles = new Map<string, Keys[]>()

  /** Why the link is told already, or undefined; it is remembered then. */
  repeats(keys: Keys): Reason | undefined {
    if (keys.id !== undefined && this.#ids.has(keys.id)) return 'same-id'
    if (keys.url !== undefined && this.#urls.has(keys.url)) return 'same-url'
    const titled = this.#titles.get(keys.title)
    if (titled?.slice(0, MOST_COMPARED).some(other => !differ(keys, other))) return 'same-title'
    if (keys.id !== undefined) this.#ids.add(keys.id)
    if (keys.url !== undefined) this.#urls.add(keys.url)
    if (titled) titled.push(keys)
    else this.#titles.set(keys.title, [keys])
    return undefined
  }
}

function isSelf(view: View, keys: Keys, base: string | undefined): boolean {
  const { metadata, source } = view.document
  const id = metadata.recordId?.value ?? source.recordId
  const url = metadata.url?.value
  return (
    (keys.id !== undefined && keys.id === id) ||
    (keys.url !== undefined && url !== undefined && urlKey(url, base) === keys.url)
  )
}

export const relatedLinks = defineRule({
  id: 'dedupe/related-links',
  over: 'document',
  docs: 'Takes related links away that an earlier one tells by its id, its target or, where nothing else tells them apart, its title within a subject, and those that lead to the document itself.',
  reasons: REASONS,
  decide(view) {
    const base = baseUrlOf(view.document)
    const seen = new Seen()
    const found = listOf(view.document.metadata, 'relatedLinks').flatMap(({ value }, index) => {
      const keys = keysOf(value, base)
      const reason = isSelf(view, keys, base) ? 'self' : seen.repeats(keys)
      return reason ? [{ index, reason, title: value.title }] : []
    })
    // The last one first, so that the places of those before it stay what they are.
    return found
      .reverse()
      .map(({ index, reason, title }) => unsetMetadata('relatedLinks', index, reason, { note: title }))
  },
})
