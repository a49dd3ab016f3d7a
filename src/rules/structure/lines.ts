// How lines of plain text lie beside each other: attached or apart, in runs, and what joins two of them.

import type { View } from '../../kernel/view.js'
import type { Block, Container, Node } from '../../model/block.js'

/** Whether a node is a paragraph. */
export const isParagraph = (node: Node | undefined): node is Block =>
  node?.type === 'block' && node.kind === 'paragraph'

export const isText = (view: View): boolean => view.document.source.format === 'text'

/** Columns of white space in front of a line of plain text. */
export const indentOf = (block: Block): number => block.attributes.indent ?? 0

/** Blank lines above a line of plain text. */
export const blankBefore = (block: Block): number => block.attributes.blankBefore ?? 0

/** All containers of the body whose children rules may join or wrap: not lists and tables themselves. */
export function holders(view: View): readonly Container[] {
  const found: Container[] = []
  const visit = (container: Container): void => {
    if (!CLOSED.has(container.kind)) found.push(container)
    for (const child of container.children) if (child.type === 'container') visit(child)
  }
  visit(view.document.root)
  return found
}

const CLOSED: ReadonlySet<Container['kind']> = new Set(['fields', 'list', 'table', 'row', 'definitions', 'nav', 'form'])

/** Runs `[from, to)` of neighbours that pass, at least `least` long. */
export function runsOf<T>(
  list: readonly T[],
  passes: (one: T, before: T | undefined) => boolean,
  least = 1,
): readonly (readonly T[])[] {
  const runs: T[][] = []
  let run: T[] = []
  for (const one of list) {
    if (passes(one, run.at(-1))) run.push(one)
    else {
      if (run.length >= least) runs.push(run)
      run = passes(one, undefined) ? [one] : []
    }
  }
  if (run.length >= least) runs.push(run)
  return runs
}
