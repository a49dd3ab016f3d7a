// The one shape of all rules: a pure judgement over one kind of subject.

import { z } from 'zod'
import type { Block, Container } from '../model/block.js'
import type { SourceText } from '../model/document.js'
import type { Tier } from '../model/ledger.js'
import type { Mark } from '../model/mark.js'
import type { Field } from '../model/metadata.js'
import { STAGES, type StageName } from '../model/phase.js'
import type { Verdict, Verdicts } from './verdict.js'
import type { View } from './view.js'

/** A text that a `text` rule reads: a block's, or that of a metadata value. */
export interface TextSubject {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Absent for metadata texts. */
  readonly block?: Block
  readonly field?: { readonly name: Field; readonly index?: number; readonly key?: string }
}

/** A link mark and the block that it stands in. */
export interface LinkSubject {
  readonly block: Block
  readonly mark: Mark
  /** Its place in the block's marks. */
  readonly index: number
  readonly text: string
}

/** What a rule is over, and what its `decide` then gets. */
export interface Subjects {
  /** A body before its reader reads it. */
  readonly source: SourceText
  /** Each leaf block of the body. */
  readonly block: Block
  /** Each text: blocks (code excepted) and metadata prose. */
  readonly text: TextSubject
  readonly link: LinkSubject
  readonly container: Container
  /** Each field block: front matter, head, JSON-LD. */
  readonly meta: Block
  /** The whole document. Each verdict names its node. */
  readonly document: View
}

export type Over = keyof Subjects

/** From reasons to how sure they are. */
export type Tiers<R extends string = string> = { readonly [K in R]?: Tier }

/** What a rule sees beside its subject. For `source` rules there is no document yet: `view` is null. */
export interface Context<K extends Over, O> {
  readonly options: O
  readonly view: K extends 'source' ? null : View
}

/** Before and after, in the rule's own format; a test runs each. */
export interface Example {
  readonly format?: 'text' | 'markdown' | 'html'
  readonly before: string
  readonly after: string
}

export interface RuleSpec<K extends Over, R extends Readonly<Record<string, string>>, S extends z.ZodType> {
  /** `stage/name`. */
  readonly id: `${StageName}/${string}`
  readonly over: K
  /** Each reason that a verdict may give, in words for a reader. */
  readonly reasons: R
  /** For rules that correct words: how sure each reason is. The door refuses a change for a doubtful one. */
  readonly tiers?: Tiers<NoInfer<Extract<keyof R, string>>>
  /** What it does and what it leaves alone. */
  readonly docs: string
  readonly options?: S
  readonly examples?: readonly Example[]
  /** The evidence that it needs, where a format does not give it: it is then reported as not applicable. */
  readonly needs?: 'html'
  readonly decide: (
    subject: Subjects[K],
    context: Context<K, z.output<S>>,
  ) => Verdicts<NoInfer<Extract<keyof R, string>>>
}

/** A rule with its options bound, ready to judge. `order` ranks it among the rules of its stage. */
export type BoundRule = {
  [K in Over]: {
    readonly id: string
    readonly stage: StageName
    readonly over: K
    readonly tiers?: Tiers
    readonly needs?: 'html'
    readonly decide: (subject: Subjects[K], view: Context<K, unknown>['view']) => readonly Verdict[]
  }
}[Over]

export interface Rule {
  readonly id: string
  readonly stage: StageName
  readonly over: Over
  readonly reasons: Readonly<Record<string, string>>
  readonly tiers: Tiers
  readonly docs: string
  readonly examples: readonly Example[]
  /** The format that it needs; it is not applicable to others. */
  readonly needs?: 'html'
  readonly options: z.ZodType
  /** Throws a ZodError where the options do not fit. */
  readonly bind: (options: unknown) => BoundRule
}

const noOptions = z.strictObject({})

const isStage = (name: string): name is StageName => STAGES.some(stage => stage === name)

/** The stage that a rule id names. */
export function stageOf(id: string): StageName {
  const name = id.slice(0, id.indexOf('/'))
  if (!isStage(name)) throw new TypeError(`rule id "${id}" does not start with a stage: ${STAGES.join(', ')}`)
  return name
}

const isList = (verdicts: Verdict | readonly Verdict[]): verdicts is readonly Verdict[] => Array.isArray(verdicts)

const NONE: readonly Verdict[] = []

/** One verdict, many or none, as a list. */
export const listVerdicts = (verdicts: Verdicts): readonly Verdict[] =>
  verdicts === null ? NONE : isList(verdicts) ? verdicts : [verdicts]

/** Declares a rule. An undeclared reason, or a subject that does not fit `over`, does not compile. */
export function defineRule<
  K extends Over,
  const R extends Readonly<Record<string, string>>,
  S extends z.ZodType = typeof noOptions,
>(spec: RuleSpec<K, R, S>): Rule {
  const schema: z.ZodType = spec.options ?? noOptions
  const stage = stageOf(spec.id)
  return {
    id: spec.id,
    stage,
    over: spec.over,
    reasons: spec.reasons,
    tiers: spec.tiers ?? {},
    docs: spec.docs,
    examples: spec.examples ?? [],
    ...(spec.needs ? { needs: spec.needs } : {}),
    options: schema,
    bind: given => bindRule(spec, schema.parse(given ?? {}) as z.output<S>, stage),
  }
}

function bindRule<K extends Over, R extends Readonly<Record<string, string>>, S extends z.ZodType>(
  spec: RuleSpec<K, R, S>,
  options: z.output<S>,
  stage: StageName,
): BoundRule {
  const bound = {
    id: spec.id,
    stage,
    over: spec.over,
    ...(spec.tiers ? { tiers: spec.tiers } : {}),
    ...(spec.needs ? { needs: spec.needs } : {}),
    decide: (subject: Subjects[K], view: Context<K, unknown>['view']) =>
      listVerdicts(spec.decide(subject, { options, view })),
  }
  return bound as unknown as BoundRule
}
