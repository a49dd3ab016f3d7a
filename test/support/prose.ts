// Runs the stages repair and correct over one text, as a document of its own.

import { openBooks } from '../../src/kernel/books.js'
import { type AnyRule, runPass, type Stage } from '../../src/kernel/stage.js'
import { View } from '../../src/kernel/view.js'
import type { Format } from '../../src/model/document.js'
import type { LedgerEntry } from '../../src/model/ledger.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import type { Phase } from '../../src/model/phase.js'
import { PACKS } from '../../src/packs/index.js'
import { readDocument } from '../../src/readers/read.js'
import { correctStage } from '../../src/stages/correct.js'
import { repairStage } from '../../src/stages/repair.js'
import { sourceOf } from './source.js'

interface Ran {
  readonly text: string
  readonly entries: readonly LedgerEntry[]
}

type Passes = readonly (readonly AnyRule[])[]

function run(text: string, format: Format, passes: Passes): Ran {
  const books = openBooks()
  const read = readDocument(sourceOf(text, format), { limits: DEFAULT_LIMITS, profiles: [], sourceRules: [] }, books)
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostic))
  let view = new View(read.value)
  for (const rules of passes)
    view = runPass(
      view,
      rules.map(rule => rule.bind({})),
      { books },
    )
  return { text: view.blocks.map(block => block.text).join('\n'), entries: books.entries }
}

const passesOf = <In extends Phase, Out extends Phase>(stage: Stage<In, Out>): Passes => stage.passes
const repairs = passesOf(repairStage(PACKS))
const corrections = passesOf(correctStage(PACKS))

/** The text of one line of plain text after all repairs. */
export const repaired = (text: string): string => run(text, 'text', repairs).text

/** What the corrections made of a text, and what they wrote down. */
export const corrected = (text: string, format: Format = 'text'): Ran => run(text, format, corrections)
