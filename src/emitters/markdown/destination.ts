// Addresses and titles of links and images, between the parentheses.

import { isAsciiPunctuation } from './characters.js'

/** What Markdown would read as a character reference. */
export const REFERENCE = /&(?=#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)/g

/** Deeper parentheses than this are escaped; readers differ in how deep they count. */
const DEPTH = 3

/** Are the parentheses in pairs, so that they need no escape? */
function balanced(url: string): boolean {
  let depth = 0
  for (let i = 0; i < url.length; i++) {
    if (url[i] === '(' && ++depth > DEPTH) return false
    if (url[i] === ')' && --depth < 0) return false
  }
  return depth === 0
}

/** Backslashes that would escape what follows them, doubled. */
function keepBackslashes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\/g, (slash, at: number) => {
    return at + 1 === text.length || isAsciiPunctuation(text.charCodeAt(at + 1)) ? '\\\\' : slash
  })
}

const PLAIN = /^[\w\-./:?#@!$'*+,;=%~]*$/

function destination(address: string): string {
  if (PLAIN.test(address)) return address
  const url = address.replace(/[\r\n]/g, end => (end === '\r' ? '%0D' : '%0A'))
  const kept = keepBackslashes(url).replace(REFERENCE, '&amp;')
  if (/[\0-\x20\x7f]/.test(url)) return `<${kept.replace(/[<>]/g, '\\$&')}>`
  return (balanced(url) ? kept : kept.replace(/[()]/g, '\\$&')).replace(/^</, '\\<')
}

const quoted = (title: string): string => {
  const line = keepBackslashes(title.replace(/[\r\n]+/g, ' ')).replace(REFERENCE, '&amp;')
  return `"${line.replace(/"/g, '\\"')}"`
}

/** `(url "title")`. In a table cell no bare `|` may stand; `title` may be empty. */
export function resource(url: string, title: string | null | undefined, cell: boolean): string {
  const target = url === '' && title != null ? '<>' : destination(url)
  const whole = title == null ? `(${target})` : `(${target} ${quoted(title)})`
  return cell ? whole.replace(/\|/g, '\\|') : whole
}
