// The URL that a document's relative links are resolved against, and URLs in their normal form.

import type { Document } from '../../model/document.js'
import { hostOf, isDeadUrl, normalizeUrl } from '../../text/urls.js'

/** The document's own absolute URL, as it names it or as the source came with it; undefined where neither does. */
export function baseUrlOf({ metadata, source }: Pick<Document, 'metadata' | 'source'>): string | undefined {
  return [metadata.url?.value, source.baseUrl].find(url => url !== undefined && hostOf(url) !== null)
}

/** A URL that leads somewhere in its normal form, relative where no base is known; undefined for dead and unsafe ones. */
export function liveUrl(url: string, base: string | undefined): string | undefined {
  if (isDeadUrl(url)) return undefined
  const normal = normalizeUrl(url, base)
  return normal.kind === 'unsafe' || normal.kind === 'invalid' || normal.url === '' ? undefined : normal.url
}
