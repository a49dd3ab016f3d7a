// Related links that lead to a document which repeats another: they lead to the original.

import { edit, type Verdict } from '../../../kernel/verdict.js'
import type { View } from '../../../kernel/view.js'
import { listOf, type RelatedLink } from '../../../model/metadata.js'
import { isDeadUrl, urlKey } from '../../../text/urls.js'
import { baseUrlOf } from '../../extract/base-url.js'
import type { Repeat } from './plan.js'
import type { Row } from './sketch.js'
import type { Table } from './table.js'

/** Where links to a document that repeats another lead, by what they name it by. */
export type Originals = ReadonlyMap<string, Row>

/** Identifiers are those of one folder or file of records: elsewhere the same one names another document. */
const idKey = (documentId: string, recordId: string): string =>
  `${documentId.slice(0, documentId.lastIndexOf('/') + 1)} ${recordId}`

const keysOf = ({ id, url, recordId }: Row): readonly string[] => [
  ...(url === undefined ? [] : [urlKey(url)]),
  ...(recordId === undefined ? [] : [idKey(id, recordId)]),
]

/** Keys that name more than one document, or the original as well, are left out. */
export function originalsOf(table: Table, repeats: readonly Repeat[]): Originals {
  const byId = new Map(repeats.map(({ row, original }) => [row.id, original]))
  const out = new Map<string, Row>()
  for (const { row, original } of repeats) for (const key of keysOf(row)) out.set(key, original)
  for (const run of table)
    for (const row of run) for (const key of keysOf(row)) if (out.get(key) !== byId.get(row.id)) out.delete(key)
  return out
}

function originalOf({ url, id }: RelatedLink, view: View, originals: Originals): Row | undefined {
  const byUrl = url === undefined || isDeadUrl(url) ? undefined : originals.get(urlKey(url, baseUrlOf(view.document)))
  return byUrl ?? (id === undefined ? undefined : originals.get(idKey(view.document.source.id, id)))
}

/** The edits of the addresses and identifiers of the document's related links. */
export function redirects(view: View, originals: Originals): readonly Verdict<'link-to-duplicate'>[] {
  if (originals.size === 0) return []
  return listOf(view.document.metadata, 'relatedLinks').flatMap(({ value }, index) => {
    const original = originalOf(value, view, originals)
    if (!original) return []
    const changed = [
      { key: 'url', from: value.url, to: original.url },
      { key: 'id', from: value.id, to: original.recordId },
    ]
    return changed.flatMap(({ key, from, to }) =>
      from === undefined || to === undefined || from === to
        ? []
        : [
            edit(0, from.length, to, 'link-to-duplicate', {
              inField: { field: 'relatedLinks', index, key },
              note: original.id,
            }),
          ],
    )
  })
}
