// All features of a line, in the order of the columns of the model.

import { around, neighbours, run } from './around-line.js'
import { type Group, Row } from './feature-row.js'
import { markup, own, wording } from './own-line.js'
import { place, whole } from './place-of-line.js'
import type { TextPage } from './text-page.js'

const GROUPS: readonly Group[] = [own, markup, wording, neighbours, around, run, place, whole]

/** What is known of a line, in the order of the columns. */
export const LINE_FEATURES: readonly string[] = GROUPS.flatMap(group => group.names)

/** Writes `LINE_FEATURES` for the line `i`, from `at` on. */
export function writeLine(page: TextPage, i: number, out: Float32Array, at: number): void {
  const line = page.lines[i]
  if (!line) return
  const row = new Row(out, at)
  for (const group of GROUPS) group.write(row, page, line, i)
}
