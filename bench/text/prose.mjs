// Clean medical prose to measure with: MedQuAD's answers as paragraphs, numbers by chance that repeat, and one stage run on a text.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBooks } from '../../dist/kernel/books.js'
import { runPass } from '../../dist/kernel/stage.js'
import { View } from '../../dist/kernel/view.js'
import { DEFAULT_LIMITS } from '../../dist/model/limits.js'
import { readDocument } from '../../dist/readers/read.js'

export const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))

/** The answers, or null where the data is not there. */
export function readAnswers(data) {
  const file = join(data, 'text/medquad/medquad-dev.jsonl')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line).answer)
}

/** The pieces between blank lines, white space in them as single spaces. With `gaps`, four spaces and more part them as well. */
export const paragraphsOf = (answer, gaps = false) =>
  answer
    .split(gaps ? /\n[ \t]*\n\s*|\s{4,}/ : /\n[ \t]*\n\s*/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One letter changed, left out, put in, or swapped with the next one. `below` gives a whole number below another one. */
export function slip(word, below) {
  const letter = () => String.fromCharCode(97 + below(26))
  const at = below(word.length)
  switch (below(4)) {
    case 0:
      return word.slice(0, at) + letter() + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + word.slice(at + 1)
    case 2:
      return word.slice(0, at) + letter() + word.slice(at)
    default: {
      const from = Math.max(0, Math.min(at, word.length - 2))
      return word.slice(0, from) + word.slice(from + 1, from + 2) + word.slice(from, from + 1) + word.slice(from + 2)
    }
  }
}

/** A plain text through these passes of bound rules: the last snapshot and the entries. */
export function runText(text, passes, session = {}) {
  const source = { id: 'x', path: 'x', format: 'text', encoding: 'utf-8', sha256: '', bytes: text.length, text }
  const books = openBooks()
  const read = readDocument(source, { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  let view = new View(read.value)
  for (const rules of passes) view = runPass(view, rules, { books, ...session })
  return { view, entries: books.entries }
}
