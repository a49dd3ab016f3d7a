// Case files: one source, what a rule said about it, and what came of it.

import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A case file:
 *
 *     One sentence: what the case shows.
 *     format: text            (html, markdown; text where the line is missing)
 *     options: {"key": 1}     (JSON; may be missing)
 *     with: structure/bullets (rules that run first, each to its fixed point; may be missing)
 *     --- source
 *     ...
 *     --- entries
 *     action reason line "before" -> "after"
 *     --- result
 *     the outline
 *
 * `entries` and `result` are written by UPDATE=1; `\u{A0}` and alike in the source stand for that character.
 */
export interface Case {
  readonly path: string
  readonly title: string
  readonly format: 'text' | 'markdown' | 'html'
  readonly options: unknown
  readonly before: readonly string[]
  readonly head: string
  readonly source: string
  readonly entries: string
  readonly result: string
}

const section = (text: string, name: string): string => {
  const start = text.indexOf(`\n--- ${name}\n`)
  if (start < 0) return ''
  const from = start + name.length + 6
  const next = /\n--- (?:source|entries|result)\n/.exec(text.slice(from - 1))
  return text.slice(from, next ? from - 1 + next.index : text.replace(/\n$/, '').length)
}

const decodeEscapes = (text: string): string =>
  text.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

export function readCase(path: string): Case {
  const text = readFileSync(path, 'utf8')
  const head = text.slice(0, text.indexOf('\n--- source\n'))
  const header = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]
  const format = header('format') ?? 'text'
  if (format !== 'text' && format !== 'markdown' && format !== 'html') throw new Error(`${path}: format ${format}`)
  return {
    path,
    title: head.split('\n')[0] ?? path,
    format,
    options: JSON.parse(header('options') ?? '{}'),
    before: (header('with') ?? '').split(/[ ,]+/).filter(Boolean),
    head,
    source: decodeEscapes(section(text, 'source')),
    entries: section(text, 'entries'),
    result: section(text, 'result'),
  }
}

/** Writes the case again with what was found. */
export function updateCase(known: Case, entries: string, result: string): void {
  const raw = section(readFileSync(known.path, 'utf8'), 'source')
  writeFileSync(known.path, `${known.head}\n--- source\n${raw}\n--- entries\n${entries}\n--- result\n${result}\n`)
}
