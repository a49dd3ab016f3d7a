// Rules that need the whole corpus: each document is observed, the observations are merged, then each is judged.

import { z } from 'zod'
import type { StageName } from '../model/phase.js'
import { listVerdicts, type Rule, stageOf, type Tiers } from './rule.js'
import type { Verdict, Verdicts } from './verdict.js'
import type { View } from './view.js'

export interface CorpusRuleSpec<P, R extends Readonly<Record<string, string>>, S extends z.ZodType, Q = P> {
  readonly id: `${StageName}/${string}`
  readonly reasons: R
  readonly tiers?: Tiers<NoInfer<Extract<keyof R, string>>>
  readonly docs: string
  readonly options?: S
  /** What one document gives. Plain JSON, since it travels between shards. Pure. */
  readonly observe: (view: View, options: z.output<S>) => P
  /** Joins two observations: associative, and the order does not matter. */
  readonly merge: (a: P, b: P) => P
  /** What follows from the merged observations of all, worked out once for all documents. Pure. */
  readonly conclude?: (merged: P, options: z.output<S>) => Q
  /** Judges one document by what was concluded; by the merged observations themselves where nothing is. */
  readonly decide: (view: View, concluded: Q, options: z.output<S>) => Verdicts<NoInfer<Extract<keyof R, string>>>
}

export interface BoundCorpusRule {
  readonly id: string
  readonly stage: StageName
  readonly over: 'corpus'
  readonly tiers?: Tiers
  readonly observe: (view: View) => unknown
  readonly merge: (a: unknown, b: unknown) => unknown
  readonly decide: (view: View, merged: unknown) => readonly Verdict[]
}

export interface CorpusRule extends Omit<Rule, 'bind' | 'over'> {
  readonly over: 'corpus'
  readonly bind: (options: unknown) => BoundCorpusRule
}

const noOptions = z.strictObject({})

export function defineCorpusRule<
  P,
  const R extends Readonly<Record<string, string>>,
  S extends z.ZodType = typeof noOptions,
  Q = P,
>(spec: CorpusRuleSpec<P, R, S, Q>): CorpusRule {
  const schema: z.ZodType = spec.options ?? noOptions
  const stage = stageOf(spec.id)
  const bind = (given: unknown): BoundCorpusRule => {
    const options = schema.parse(given ?? {}) as z.output<S>
    const concluded = once((merged: P) => (spec.conclude ? spec.conclude(merged, options) : (merged as unknown as Q)))
    return {
      id: spec.id,
      stage,
      over: 'corpus',
      ...(spec.tiers ? { tiers: spec.tiers } : {}),
      observe: view => spec.observe(view, options),
      merge: (a, b) => spec.merge(a as P, b as P),
      decide: (view, merged) => listVerdicts(spec.decide(view, concluded(merged as P), options)),
    }
  }
  return {
    id: spec.id,
    stage,
    over: 'corpus',
    reasons: spec.reasons,
    tiers: spec.tiers ?? {},
    docs: spec.docs,
    examples: [],
    options: schema,
    bind,
  }
}

/** The same function, which works nothing out twice in a row. */
function once<P, Q>(work: (given: P) => Q): (given: P) => Q {
  let last: { readonly given: P; readonly made: Q } | undefined
  return given => {
    if (!last || last.given !== given) last = { given, made: work(given) }
    return last.made
  }
}

/** What the whole corpus gave, by rule id. */
export type Merged = ReadonlyMap<string, unknown>

/** Gathers observations, one document at a time, into one partial result for each rule. */
export class Observations {
  readonly #partials = new Map<string, unknown>()

  add(rule: BoundCorpusRule, partial: unknown): void {
    const known = this.#partials.get(rule.id)
    this.#partials.set(rule.id, known === undefined ? partial : rule.merge(known, partial))
  }

  /** Joins the observations of another shard. */
  merge(other: Observations, rules: readonly BoundCorpusRule[]): void {
    for (const rule of rules) {
      const partial = other.#partials.get(rule.id)
      if (partial !== undefined) this.add(rule, partial)
    }
  }

  get merged(): Merged {
    return this.#partials
  }
}
