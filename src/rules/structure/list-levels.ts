// How deep each marked line of a run stands, and which markers are none after all.

import type { Block, Container, NodeId } from '../../model/block.js'
import type { ListMarker } from '../../text/list-markers.js'
import { endsSentence } from '../../text/words.js'
import { indentOf } from './lines.js'

/** A line with a marker. `continued` and `lists` are the lines and lists that belong to it. */
export interface ItemLine {
  readonly block: Block
  readonly marker: ListMarker
  /** From 0. */
  readonly level: number
  readonly continued: readonly Block[]
  readonly lists: readonly Container[]
  readonly isLedIn: boolean
}

/** An item on its way: its lines are still gathered. */
export interface ItemDraft {
  readonly block: Block
  readonly marker: ListMarker
  readonly continued: Block[]
  readonly lists: Container[]
  /** Whether a lead-in with a colon stands above the run that this line opens. */
  readonly isLedIn: boolean
}

/** Columns that make a deeper level. Less is the alignment of numbers. */
export const DEEPER = 2

/** Gives each line its level: by indent, and where that is the same, by the order in which the forms come up. */
export function withLevels(run: readonly ItemDraft[]): readonly ItemLine[] {
  const stack: { readonly indent: number; readonly form: string }[] = []
  return run.map(draft => {
    const indent = indentOf(draft.block)
    const { form } = draft.marker
    while (stack.length > 1 && (stack.at(-1)?.indent ?? 0) >= indent + DEEPER) stack.pop()
    const top = stack.at(-1)
    if (!top) stack.push({ indent, form })
    else if (indent >= top.indent + DEEPER) stack.push({ indent, form })
    else if (top.form !== form) {
      const known = stack.findIndex(other => other.form === form && Math.abs(other.indent - indent) < DEEPER)
      if (known >= 0) stack.length = known + 1
      else stack.push({ indent, form })
    }
    return { ...draft, level: stack.length - 1 }
  })
}

const isDash = (form: string): boolean => form === '-' || form === '–' || form === '—'

/** Lines of speech that dashes open: whole sentences, with questions, calls or quotes among them. */
function isDialogue(lines: readonly ItemLine[]): boolean {
  const sentences = lines.filter(({ block }) => endsSentence(block.text))
  const lively = sentences.some(({ block, marker }) => /[?!…"”»]/.test(block.text) || marker.form === '—')
  return lively && sentences.length * 3 >= lines.length * 2
}

/** Dashes that stand inside lines far more often than in front: text was wrapped, and some fell to the start of a line. */
function isWithinLines(form: string, lines: readonly ItemLine[]): boolean {
  const texts = lines.flatMap(({ block, continued }) => [block.text, ...continued.map(line => line.text)])
  const inside = texts.reduce((sum, text) => sum + text.split(` ${form} `).length - 1, 0)
  return inside > lines.length * 2
}

/** Lines whose markers are none after all: bullets and numbers that need company and have none. */
export function strays(run: readonly ItemLine[]): ReadonlySet<NodeId> {
  const out = new Set<NodeId>()
  const byForm = new Map<string, ItemLine[]>()
  for (const line of run) {
    const list = byForm.get(line.marker.form)
    if (list) list.push(line)
    else byForm.set(line.marker.form, [line])
  }
  for (const [form, lines] of byForm) {
    if (lines.some(({ marker }) => marker.sure || marker.kind === 'number')) continue
    if (lines.length < 2 || (isDash(form) && (isWithinLines(form, lines) || (!run[0]?.isLedIn && isDialogue(lines)))))
      for (const { block } of lines) out.add(block.id)
  }
  for (const group of numberGroups(run)) if (!counts(group)) for (const { block } of group) out.add(block.id)
  return out
}

/** Numbered lines of one form and level with nothing shallower in between. */
function numberGroups(run: readonly ItemLine[]): readonly ItemLine[][] {
  const groups: ItemLine[][] = []
  const open: (ItemLine[] | undefined)[] = []
  for (const line of run) {
    open.length = Math.min(open.length, line.level + 1)
    const group = open[line.level]
    if (line.marker.kind === 'bullet') open[line.level] = undefined
    else if (group && follows(group.at(-1), line)) group.push(line)
    else {
      const made = [line]
      groups.push(made)
      open[line.level] = made
    }
  }
  return groups
}

const follows = (above: ItemLine | undefined, line: ItemLine): boolean =>
  above !== undefined && above.marker.form === line.marker.form && above.marker.value + 1 === line.marker.value

/** Two numbers that count from one make a list, three from anywhere. */
const counts = (group: readonly ItemLine[]): boolean =>
  group.length > 2 || (group.length === 2 && (group[0]?.marker.value ?? 0) <= 1)
