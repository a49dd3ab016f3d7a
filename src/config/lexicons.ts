// Reads the lexicons that a configuration names, and checks them against each other and against the packs.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Pack } from '../kernel/pack.js'
import { type Lexicon, lexiconPack, readLexicon } from '../kinds/lexicon.js'
import { checkLexicons } from '../kinds/lexicon-check.js'
import { lexiconOf } from '../rules/correct/lexicon.js'

export interface LoadedLexicons {
  readonly packs: readonly Pack[]
  /** Wrong → right, those of the configuration itself among them. */
  readonly corrections: Readonly<Record<string, string>>
  /** Their contents: they are part of what the configuration says. */
  readonly texts: readonly string[]
  readonly problems: readonly { readonly path: string; readonly problem: string }[]
}

/** Paths count from `folder`; `own` are the corrections that the configuration gives itself, `packs` those that it uses. */
export function loadLexicons(
  paths: readonly string[],
  folder: string,
  packs: readonly Pack[],
  own: Readonly<Record<string, string>>,
): LoadedLexicons {
  if (paths.length === 0) return { packs: [], corrections: own, texts: [], problems: [] }
  const texts: string[] = []
  const lexicons: Lexicon[] = []
  const problems: { path: string; problem: string }[] = []
  paths.forEach((path, i) => {
    try {
      const text = readFileSync(resolve(folder, path), 'utf8')
      texts.push(text)
      lexicons.push(readLexicon(path, text))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push({ path: `lexicons.${i}`, problem: `${path} cannot be read: ${why}` })
      lexicons.push({ name: path, rows: [], problems: [] })
    }
  })
  const words = lexiconOf(packs)
  const known = { isRight: words.isWord, correction: words.correction }
  const tell = (lexicon: number, line: number, problem: string): void =>
    void problems.push({ path: `lexicons.${lexicon}`, problem: `${lexicons[lexicon]?.name}:${line}: ${problem}` })
  lexicons.forEach((lexicon, i) => {
    for (const { line, problem } of lexicon.problems) tell(i, line, problem)
  })
  for (const { lexicon, line, problem } of checkLexicons(lexicons, own, known)) tell(lexicon, line, problem)
  const rows = lexicons.flatMap(lexicon => lexicon.rows).filter(row => row.kind === 'correction')
  return {
    packs: lexicons.map(lexiconPack),
    corrections: { ...Object.fromEntries(rows.map(row => [row.term, row.correction])), ...own },
    texts,
    problems,
  }
}
