// The key by which two URLs are known to be the same page.

import { normalizeUrl } from './url-normal.js'
import { cleanUrl, parseUrl, splitReference } from './url-parts.js'
import { withoutTracking } from './url-tracking.js'

const decoded = (text: string): string => {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

const sortedQuery = (query: string): string => {
  const kept = withoutTracking(query)
  return kept === '' || kept === '?' ? '' : `?${kept.slice(1).replaceAll('+', '%20').split('&').sort().join('&')}`
}

/** A path without its index page and the slash at its end. */
function foldPath(path: string): string {
  const folded = decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/(^|\/)(?:index|default)\.(?:[a-z]{3,5})$/i, '$1')
  return folded.endsWith('/') ? folded.slice(0, -1) : folded
}

/**
 * The key by which two URLs are the same page: scheme, `www.`, default port, index page, last slash, order of
 * parameters, tracking and fragment make no difference. Of a mere fragment the fragment itself. Never throws.
 */
export function urlKey(url: string, base?: string): string {
  const given = cleanUrl(url)
  const named = /^www\./i.test(given) ? `https://${given}` : given
  const normal = normalizeUrl(named, base)
  if (normal.kind === 'relative') {
    const { path, query, fragment } = splitReference(normal.url)
    const page = foldPath(path) + sortedQuery(query)
    return page !== '' ? page : path === '/' ? '/' : fragment
  }
  const parsed = normal.kind === 'absolute' ? parseUrl(normal.url) : null
  if (!parsed) return normal.url
  const host = parsed.host.replace(/\.(?=:|$)/, '').replace(/^www\d?\./, '')
  return host + foldPath(parsed.pathname) + sortedQuery(parsed.search)
}
