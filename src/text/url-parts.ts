// The parts of URLs: scheme, path, query and fragment, of absolute and relative ones.

export interface Reference {
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
  /** With its `#`, or empty. */
  readonly fragment: string
}

/** The parts of a reference that has neither scheme nor host. Joined they are the reference. */
export function splitReference(reference: string): Reference {
  const hash = reference.indexOf('#')
  const front = hash < 0 ? reference : reference.slice(0, hash)
  const mark = front.indexOf('?')
  return {
    path: mark < 0 ? front : front.slice(0, mark),
    query: mark < 0 ? '' : front.slice(mark),
    fragment: hash < 0 ? '' : reference.slice(hash),
  }
}

/** The segments with `.` and `..` carried out; `..` stays in front of a path that does not start at the root. */
function resolveDots(segments: readonly string[], rooted: boolean): string[] {
  const out: string[] = []
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    if (segment === '.') {
      if (isLast) out.push('')
    } else if (segment !== '..') out.push(segment)
    else {
      if (out.length > 0 && out.at(-1) !== '..') out.pop()
      else if (!rooted) out.push('..')
      if (isLast) out.push('')
    }
  }
  return out
}

/**
 * A path without `.` and `..` where they can be carried out. Never turns a path into something else: a first segment
 * that would read as a scheme or a host keeps its `./` in front.
 */
export function normalizePath(path: string): string {
  if (!path.includes('.')) return path
  const rooted = path.startsWith('/')
  const segments = resolveDots((rooted ? path.slice(1) : path).split('/'), rooted)
  const joined = segments.join('/')
  if (rooted) return joined.startsWith('/') || joined.startsWith('\\') ? `/.${`/${joined}`}` : `/${joined}`
  if (joined === '') return path === '' ? '' : './'
  return segments[0] === '' || (segments[0] ?? '').includes(':') ? `./${joined}` : joined
}

/** As browsers do before they read a URL: tabs and line ends out, controls and spaces off both ends. */
export function cleanUrl(url: string): string {
  const joined = /[\t\n\r]/.test(url) ? url.replace(/[\t\n\r]/g, '') : url
  let start = 0
  let end = joined.length
  while (start < end && isEdge(joined.charCodeAt(start))) start++
  while (end > start && isEdge(joined.charCodeAt(end - 1))) end--
  return joined.slice(start, end)
}

const isEdge = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b

/** The scheme in lower case, or null. */
export const schemeOf = (url: string): string | null =>
  /^([a-z][a-z0-9+.-]{0,30}):/i.exec(url)?.[1]?.toLowerCase() ?? null

export const isWeb = (scheme: string | null): boolean => scheme === 'http' || scheme === 'https'

/** The URL, or null where it is none. */
export const parseUrl = (url: string, base?: string): URL | null => {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}
