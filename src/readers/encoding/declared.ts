// Finds the encoding that a page or an XML file says of itself.

import sniffHtml from 'html-encoding-sniffer'
import { viewOf } from './to-text.js'

/** How far into a page a `<meta>` may stand. Browsers look at 1,024 bytes first and at the rest while they parse. */
const PRESCAN = 32 * 1024

const LOOKS_LIKE_HTML = /<(?:!doctype\s+html|html|head|meta|title|body)[\s>/]/i
const XML_ENCODING = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z][\w.:-]{0,40})["']/

/**
 * The label of the declared encoding, or null. `isHtml`: the caller knows that it is HTML;
 * else a `<meta>` counts only in what looks like HTML.
 */
export function declaredEncoding(bytes: Uint8Array, isHtml: boolean): string | null {
  const head = viewOf(bytes.subarray(0, PRESCAN)).toString('latin1')
  const start = head.slice(0, 1024)
  if (isHtml || LOOKS_LIKE_HTML.test(start)) {
    const meta = metaEncoding(bytes, head)
    if (meta) return meta
  }
  return XML_ENCODING.exec(start)?.[1] ?? null
}

function metaEncoding(bytes: Uint8Array, head: string): string | null {
  const near = sniff(bytes)
  if (near) return near
  // Behind the sniffer's reach: it is shown each later `<meta>` that speaks of a charset.
  const later = /<meta\s[^>]{0,300}charset/gi
  for (let found = later.exec(head); found; found = later.exec(head)) {
    const label = sniff(bytes.subarray(found.index, found.index + 1024))
    if (label) return label
  }
  return null
}

/** The sniffer's answer. It throws on some malformed `<meta>`; these declare nothing. */
function sniff(bytes: Uint8Array): string | null {
  try {
    return sniffHtml(bytes, { defaultEncoding: null })
  } catch {
    return null
  }
}
