// Which verdicts of one round stand. One place and one order settle all conflicts.

import type { NodeId } from '../model/block.js'
import type { Tier } from '../model/ledger.js'
import type { StageName } from '../model/phase.js'
import type { FieldPlace, Verdict } from './verdict.js'

/** A verdict with who said it and about what. `node` is null for the whole document. */
export interface Judgement<V extends Verdict = Verdict> {
  readonly rule: string
  readonly stage: StageName
  readonly node: NodeId | null
  readonly field?: FieldPlace
  /** How sure the rule is of its reason, where it says so. */
  readonly tier?: Tier
  readonly verdict: V
}

export type Of<T extends Verdict['type']> = Judgement<Extract<Verdict, { type: T }>>

/** Ranks: what takes a node away speaks first, what changes its text last. Within a rank the earlier rule speaks first. */
const RANK: Readonly<Record<Verdict['type'], number>> = {
  keep: 0,
  drop: 1,
  metadata: 1,
  unset: 1,
  split: 2,
  merge: 3,
  unwrap: 4,
  wrap: 5,
  adopt: 6,
  retype: 7,
  unmark: 8,
  relink: 8,
  mark: 8,
  edit: 9,
  flag: 10,
}

const SHAPES_TEXT = 8

/** A verdict that does not stand, and the rule that spoke first. */
export interface Beaten {
  readonly judgement: Judgement
  readonly by: string
}

export interface Resolved {
  /** In the order in which they are carried out. */
  readonly standing: readonly Judgement[]
  readonly beaten: readonly Beaten[]
}

/** The nodes that a verdict wants for itself. */
function wants(judgement: Judgement): readonly NodeId[] {
  const { verdict, node } = judgement
  if (verdict.type === 'wrap') return verdict.nodes
  if (verdict.type === 'metadata') return verdict.nodes
  if (verdict.type === 'merge') return node ? [node, verdict.with] : [verdict.with]
  return node ? [node] : []
}

interface Claim {
  readonly rule: string
  readonly rank: number
  readonly type: Verdict['type']
}

/** What is spoken for so far in one round. */
class Claims {
  readonly #nodes = new Map<string, Claim>()
  readonly #stretches = new Map<string, Stretch[]>()

  /** The rule that spoke first, if any. */
  rival(judgement: Judgement): string | undefined {
    const rank = RANK[judgement.verdict.type]
    for (const node of wants(judgement)) {
      const held = this.#nodes.get(node)
      if (held && !goTogether(held, judgement, rank)) return held.rule
    }
    const { verdict } = judgement
    if (verdict.type !== 'edit') return undefined
    const held = this.#stretches.get(placeOf(judgement)) ?? []
    const at = firstBehind(held, verdict.start)
    return [held[at - 1], held[at], held[at + 1]].find(other => other && overlap(other, verdict))?.rule
  }

  claim(judgement: Judgement): void {
    const { verdict, rule } = judgement
    const rank = RANK[verdict.type]
    if (verdict.type === 'edit')
      this.#claimStretch(placeOf(judgement), { rule, start: verdict.start, end: verdict.end })
    if (rank === 0 || rank >= SHAPES_TEXT) return
    for (const node of wants(judgement))
      if (!this.#nodes.has(node)) this.#nodes.set(node, { rule, rank, type: verdict.type })
  }

  #claimStretch(place: string, stretch: Stretch): void {
    const held = this.#stretches.get(place)
    if (held) held.splice(firstBehind(held, stretch.start), 0, stretch)
    else this.#stretches.set(place, [stretch])
  }
}

interface Stretch {
  readonly rule: string
  readonly start: number
  readonly end: number
}

/** The text that a judgement is about, as a key. */
export const placeOf = (judgement: Judgement): string =>
  judgement.field
    ? `${judgement.field.field}/${judgement.field.index ?? 0}/${judgement.field.key ?? ''}`
    : (judgement.node ?? '')

/** Index of the first stretch that starts at or behind `start`. */
function firstBehind(held: readonly Stretch[], start: number): number {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

type Range = Pick<Stretch, 'start' | 'end'>

/** Whether two edits meet. An insertion meets what it touches: which of the two comes first would be a guess. */
function overlap(a: Range, b: Range): boolean {
  const inserts = a.start === a.end || b.start === b.end
  return inserts ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}

/** Text changes go with anything that leaves the block in one piece; a rule may chain its own merges and adoptions. */
function goTogether(held: Claim, judgement: Judgement, rank: number): boolean {
  if (rank >= SHAPES_TEXT) return held.rank >= RANK.merge
  const { type } = judgement.verdict
  return held.rule === judgement.rule && held.type === type && (type === 'merge' || type === 'adopt')
}

/** Sorts out one round: who speaks first stands, who comes too late is beaten. */
export function resolve(judgements: readonly Judgement[]): Resolved {
  const ordered = judgements
    .map((judgement, order) => ({ judgement, order, rank: RANK[judgement.verdict.type] }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
  const claims = new Claims()
  const standing: Judgement[] = []
  const beaten: Beaten[] = []
  for (const { judgement, rank } of ordered) {
    const rival = rank === RANK.keep || rank === RANK.flag ? undefined : claims.rival(judgement)
    if (rival !== undefined) beaten.push({ judgement, by: rival })
    else {
      standing.push(judgement)
      claims.claim(judgement)
    }
  }
  return { standing, beaten }
}
