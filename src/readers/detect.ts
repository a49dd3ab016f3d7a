// Finds the format of a text from what it holds, and from its name where that says enough.

import type { Format } from '../model/document.js'
import { isDenseHtml, startsAsPage } from './detection/html-evidence.js'
import { ENOUGH, markdownWeight } from './detection/markdown-evidence.js'
import { findFrontMatter } from './markdown/front-matter-block.js'

const HTML_NAME = /\.x?html?$/i
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkdn?)$/i

const HEAD = 64 * 1024
const SAMPLE = 8 * 1024
const SAMPLES = 3

/**
 * The format of a text. An `.html` name decides; a Markdown name decides unless the text begins as a page.
 * For other names the content does: a page or dense tags, front matter, enough Markdown syntax; else plain text.
 * Looks at the first 64 kB and at samples of the rest.
 */
export function detectFormat(text: string, path: string): Format {
  if (HTML_NAME.test(path)) return 'html'
  const head = text.slice(0, HEAD)
  if (startsAsPage(head)) return 'html'
  if (MARKDOWN_NAME.test(path) || findFrontMatter(text)) return 'markdown'
  if (isDenseHtml(head)) return 'html'
  return [head, ...samples(text)].some(part => markdownWeight(part) >= ENOUGH) ? 'markdown' : 'text'
}

/** Stretches spread over what lies behind the head, from the start of a line on. */
function samples(text: string): readonly string[] {
  const rest = text.length - HEAD
  if (rest <= 0) return []
  return Array.from({ length: SAMPLES }, (_, i) => {
    const part = text.slice(HEAD + Math.floor((rest / SAMPLES) * i)).slice(0, SAMPLE)
    return part.slice(part.indexOf('\n') + 1)
  })
}
