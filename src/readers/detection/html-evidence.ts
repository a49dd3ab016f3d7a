// Weighs how much of a text is HTML.

/** What may stand in front of a page: white space, comments, an XML declaration. */
const PREAMBLE = /^(?:\s+|\uFEFF|<!--(?:(?!-->)[\s\S]){0,5000}-->|<\?xml[^>]{0,200}>){0,20}/
const PAGE_START = /^<(?:!doctype\s+html|html|head|body)(?=[\s>])/i
const TAG_START = /^<(?:[a-z][a-z0-9]{0,10})(?=[\s>/])/i
/** What stands in the head of a page, and may be long and without tags in it. */
const HEAD_ELEMENT = /^<(?:script|style|link|meta|title|base)(?=[\s>])/i
const PAGE_INSIDE = /^[ \t]*<(?:!doctype\s+html|html)(?=[\s>])/im

const TAGS =
  'a|abbr|address|article|aside|b|base|big|blockquote|body|br|button|caption|center|cite|code|col|dd|div|dl|dt|em|' +
  'figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|' +
  'noscript|ol|option|p|pre|script|section|select|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul'

/** A tag that HTML knows, with attributes of a sane length. */
const KNOWN_TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,400})?/?>`, 'gi')

const INSIDE_LENGTH = 4096
const MIN_TAGS = 4
/** At least one tag in so many characters. */
const DENSITY = 150

/** Whether a text begins as a page does: a doctype, `<html>`, `<head>` or `<body>`. */
export const startsAsPage = (head: string): boolean => PAGE_START.test(afterPreamble(head))

/** Whether a text is a page behind some lines of other text, or a fragment: dense with tags that HTML knows. */
export function isDenseHtml(head: string): boolean {
  const tags = head.match(KNOWN_TAG)?.length ?? 0
  if (tags < MIN_TAGS) return false
  if (PAGE_INSIDE.test(head.slice(0, INSIDE_LENGTH))) return true
  const start = afterPreamble(head)
  return HEAD_ELEMENT.test(start) || (TAG_START.test(start) && tags * DENSITY >= head.length)
}

const afterPreamble = (head: string): string => head.slice(PREAMBLE.exec(head)?.[0].length ?? 0)
