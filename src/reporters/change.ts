// One ledger entry in words: before and after at word level, with the rule beside it.

import type { Paint } from './paint.js'

/** The part of a ledger entry that a reader is shown. */
export interface Change {
  readonly rule: string
  readonly reason: string
  readonly tier?: string | undefined
  readonly action: string
  readonly line: number
  readonly spans: readonly (readonly [number, number])[]
  readonly before: string | null
  readonly after: string | null
  readonly note?: string | undefined
  readonly to?: object | null | undefined
}

/** Units of text shown on each side of an edit. */
const CONTEXT = 40
/** Longer texts that left are shown by their ends. */
const LONGEST = 300

const visible = (text: string): string =>
  text
    .replace(/\n/g, '⏎')
    .replace(/\u00A0/g, '⍽')
    .replace(
      /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g,
      unit => `‹U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
    )

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 60)} … ${text.slice(-60)}`

/** The words that both texts begin and end with, and what differs in between. */
export function wordDiff(
  before: string,
  after: string,
): { head: string; removed: string; added: string; tail: string } {
  const a = before.split(/(?<=\s)/)
  const b = after.split(/(?<=\s)/)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return {
    head: a.slice(0, start).join(''),
    removed: a.slice(start, a.length - end).join(''),
    added: b.slice(start, b.length - end).join(''),
    tail: end > 0 ? a.slice(-end).join('') : '',
  }
}

const gone = (text: string, paint: Paint): string => (text ? paint.red(`[-${visible(text)}-]`) : '')
const come = (text: string, paint: Paint): string => (text ? paint.green(`{+${visible(text)}+}`) : '')

/** An edit in its place: some of the source on both sides. `source` is null where it is not at hand. */
function editLine({ action, before, after, spans }: Change, source: string | null, paint: Paint): string {
  const { head, removed, added, tail } = wordDiff(before ?? '', after ?? '')
  const middle = `${visible(head)}${gone(removed, paint)}${come(added, paint)}${visible(tail)}`
  const [first] = spans
  if (source === null || !first) return middle
  const last = spans.at(-1) ?? first
  // A join names the last unit of the one block and the first of the next: both stay.
  const [from, to] = action === 'merge' ? [first[1], last[0]] : [first[0], last[1]]
  const left =
    source
      .slice(Math.max(0, from - CONTEXT), from)
      .split('\n')
      .at(-1) ?? ''
  const right = source.slice(to, to + CONTEXT).split('\n')[0] ?? ''
  return `${paint.dim(visible(left))}${middle}${paint.dim(visible(right))}`
}

const TOLD: Readonly<Record<string, string>> = {
  retype: 'becomes',
  wrap: 'grouped as',
  unwrap: 'no longer grouped',
  adopt: 'joined to the list above',
  mark: 'marked as',
  flag: 'for a person to look at',
  hold: 'held back: it would take too much',
  conflict: 'another rule spoke first',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const toOf = ({ to }: Change): Readonly<Record<string, unknown>> => (isRecord(to) ? to : {})

function kindOf(change: Change): string {
  const to = toOf(change)
  const attributes = isRecord(to['attributes']) ? to['attributes'] : {}
  const { level } = attributes
  if (attributes['content'] !== undefined) return 'main content'
  const mark = isRecord(to['mark']) ? to['mark']['kind'] : undefined
  return [to['kind'] ?? mark ?? to['rule'], level]
    .filter(part => part !== undefined)
    .map(String)
    .join(' ')
}

/** What happened, without where and why. */
export function changeLine(change: Change, source: string | null, paint: Paint): string {
  const { action, before, after } = change
  if (action === 'edit' || action === 'merge' || action === 'split') return editLine(change, source, paint)
  if (action === 'drop' || action === 'unset') return gone(shorten(before ?? ''), paint)
  if (action === 'move')
    return `${gone(shorten(before ?? ''), paint)} ${paint.cyan(`→ ${String(toOf(change)['field'])}`)}`
  if (action === 'set') return paint.cyan(`${String(toOf(change)['field'])} = ${shorten(after ?? '')}`)
  if (action === 'unmark' || action === 'relink') return `${gone(before ?? '', paint)}${come(after ?? '', paint)}`
  const told = [TOLD[action] ?? action, kindOf(change)].filter(Boolean).join(' ')
  return `${paint.yellow(told)}${before ? `: ${visible(shorten(before))}` : ''}`
}

/** `correct/context (slip, certain): note`. */
export const because = ({ rule, reason, tier, note }: Change, paint: Paint): string =>
  `${paint.bold(rule)} (${tier ? `${reason}, ${tier}` : reason})${note ? `: ${note}` : ''}`
