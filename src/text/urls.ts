// What the rules ask of URLs: their normal form, their key, their host, and whether they lead anywhere.

import { cleanUrl, isWeb, parseUrl, schemeOf } from './url-parts.js'

export { urlKey } from './url-key.js'
export { normalizeUrl } from './url-normal.js'

const NOWHERE: ReadonlySet<string> = new Set([
  '',
  '#',
  '##',
  '#!',
  '#/',
  '#0',
  '#_',
  '#none',
  '#void',
  'about:blank',
  'void(0)',
  'void(0);',
  'null',
  'undefined',
])

/** A script is dead as well: nothing runs it in a saved page. */
const SCRIPT = /^(?:javascript|vbscript|livescript):/i

/** Whether a link leads nowhere in a saved page: empty, `#`, or a script of any kind. */
export function isDeadUrl(url: string): boolean {
  const given = cleanUrl(url)
  return SCRIPT.test(given) || (given.length <= 16 && NOWHERE.has(given.toLowerCase()))
}

/** The host of an http or https URL in lower case, without port and final dot; null where there is none. */
export function hostOf(url: string): string | null {
  const given = cleanUrl(url)
  const named = given.startsWith('//') ? `https:${given}` : given
  if (!isWeb(schemeOf(named))) return null
  const host = parseUrl(named)?.hostname.replace(/\.$/, '')
  return host === undefined || host === '' ? null : host
}
