// The Markdown file of a document: flat front matter and the body.

import { stringify } from 'yaml'
import type { ValidatedDocument } from '../model/output.js'

const KEYS = [
  'id',
  'type',
  'title',
  'question',
  'description',
  'url',
  'language',
  'authors',
  'publisher',
  'isPartOf',
  'rights',
  'license',
  'datePublished',
  'dateModified',
  'lastReviewed',
  'subjects',
  'keywords',
] as const

/** Nothing is folded, and what YAML 1.1 would take for a date, a number or a truth value is quoted. */
const STYLE = { lineWidth: 0, compat: 'yaml-1.1' } as const

function frontMatter(document: ValidatedDocument): string {
  const fields = new Map<string, string | readonly string[]>()
  for (const key of KEYS) {
    const value = key === 'authors' ? document.authors.map(author => author.name) : document[key]
    if (value !== undefined && value.length > 0) fields.set(key, value)
  }
  return stringify(fields, STYLE)
}

/** Front matter between `---` lines, a blank line, and the body as `markdown` has it; ends in one line end. */
export function markdownFile(document: ValidatedDocument): string {
  const head = `---\n${frontMatter(document)}---\n`
  return document.markdown === '' ? head : `${head}\n${document.markdown}\n`
}
