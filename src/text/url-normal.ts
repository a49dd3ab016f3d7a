// Brings URLs into one form, and tells the unsafe ones.

import normalize from 'normalize-url'
import { cleanUrl, isWeb, normalizePath, parseUrl, schemeOf, splitReference } from './url-parts.js'
import { withoutTracking } from './url-tracking.js'

/**
 * `absolute`: http or https. `relative`: no host is known. `other`: another scheme, as `mailto:`, left as it is.
 * `unsafe`: a scheme that runs or embeds something or reads local files. `invalid`: no URL; `url` is as given, trimmed.
 */
export interface NormalizedUrl {
  readonly kind: 'absolute' | 'relative' | 'other' | 'unsafe' | 'invalid'
  readonly url: string
}

export interface UrlOptions {
  /** What becomes of `#…`. Kept unless told. */
  readonly fragment?: 'keep' | 'drop'
}

const UNSAFE: ReadonlySet<string> = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'livescript',
])

/** Escapes that must stay: a percent sign, and the line ends and tabs that a URL parser throws away. */
const FRAGILE = /%(?=25|0[9AD])/gi

/** normalize-url decodes a path once more each time it sees it; a doubled escape comes out of it as it went in. */
function guardPercent(path: string): string {
  if (path.search(FRAGILE) < 0) return path
  try {
    decodeURI(path)
    return path.replace(FRAGILE, '%25')
  } catch {
    return path
  }
}

function normalizeAbsolute(url: string, drop: boolean): NormalizedUrl {
  const parsed = parseUrl(url)
  if (!parsed) return { kind: 'invalid', url }
  // Each assignment parses the URL anew.
  if (parsed.href.includes('?')) parsed.search = withoutTracking(parsed.search)
  const plain = parsed.href
  const path = guardPercent(parsed.pathname)
  if (path !== parsed.pathname) parsed.pathname = path
  try {
    const normal = normalize(parsed.href, {
      stripHash: drop,
      stripWWW: false,
      removeQueryParameters: false,
      removeTrailingSlash: false,
      removeSingleSlash: false,
      sortQueryParameters: false,
    })
    return { kind: 'absolute', url: parseUrl(normal)?.href ?? plain }
  } catch {
    return { kind: 'absolute', url: plain }
  }
}

function normalizeRelative(url: string, drop: boolean): NormalizedUrl {
  const { path, query, fragment } = splitReference(url)
  return { kind: 'relative', url: normalizePath(path) + withoutTracking(query) + (drop ? '' : fragment) }
}

/**
 * Brings a URL into its normal form: host in lower case, default port, dots in the path and tracking parameters off.
 * A relative one is resolved against `base` where that is an http or https URL, else stays relative. Never throws.
 */
export function normalizeUrl(url: string, base?: string, options: UrlOptions = {}): NormalizedUrl {
  const given = cleanUrl(url)
  const scheme = schemeOf(given)
  const drop = options.fragment === 'drop'
  if (given === '') return { kind: 'relative', url: '' }
  if (scheme !== null && UNSAFE.has(scheme)) return { kind: 'unsafe', url: given }
  if (isWeb(scheme)) return normalizeAbsolute(given, drop)
  if (scheme !== null) return { kind: 'other', url: given }
  if (base !== undefined && isWeb(schemeOf(cleanUrl(base)))) {
    const resolved = parseUrl(given, cleanUrl(base))
    if (resolved) return normalizeAbsolute(resolved.href, drop)
  }
  return given.startsWith('//') ? normalizeAbsolute(`https:${given}`, drop) : normalizeRelative(given, drop)
}
