// A stage: a named, ordered list of passes. Each pass judges one snapshot with all its rules, again and again until it rests.

import type { NodeId } from '../model/block.js'
import { DiagnosticError } from '../model/diagnostic.js'
import { type Document, inPhase } from '../model/document.js'
import type { Phase, StageName } from '../model/phase.js'
import { apply } from './apply.js'
import type { Books } from './books.js'
import type { BoundCorpusRule, CorpusRule, Merged } from './corpus-rule.js'
import type { Judgement } from './resolve.js'
import type { BoundRule, Rule, TextSubject, Tiers } from './rule.js'
import { blockSubjects, containerSubjects, type Found, linkSubjects, type Scope, textSubjects } from './subjects.js'
import type { Verdict } from './verdict.js'
import { View } from './view.js'

export type AnyRule = Rule | CorpusRule
type AnyBound = BoundRule | BoundCorpusRule

export interface Stage<In extends Phase, Out extends Phase> {
  readonly name: StageName
  readonly from: In
  readonly to: Out
  /** Rules of one pass see the same snapshot; a later pass sees what the earlier ones did. */
  readonly passes: readonly (readonly AnyRule[])[]
}

export const defineStage = <In extends Phase, Out extends Phase>(stage: Stage<In, Out>): Stage<In, Out> => stage

/** What runs along with a document: its books, and the corpus as far as it is known. */
export interface Session {
  readonly books: Books
  /** What the corpus gave. Where it is missing, corpus rules abstain. */
  readonly merged?: Merged
}

/** How a stage's rules are set: `null` turns a rule off. */
export type Settings = (rule: AnyRule) => { readonly options: unknown } | null

export type BoundStage<In extends Phase, Out extends Phase> = (
  document: Document<In>,
  session: Session,
) => Document<Out>

/** Rounds after which a pass is stopped, and a person told. Rules that undo each other would go on for ever. */
const MOST_ROUNDS = 30

/** The rules of one pass that are on, with their options. */
export type BoundPass = readonly AnyBound[]

/** Passes of which all rules are off are left out. */
export const bindPasses = (stage: Stage<Phase, Phase>, settings: Settings): readonly BoundPass[] =>
  stage.passes
    .map(rules =>
      rules.flatMap(rule => {
        const set = settings(rule)
        return set ? [rule.bind(set.options)] : []
      }),
    )
    .filter(rules => rules.length > 0)

export function bindStage<In extends Phase, Out extends Phase>(
  stage: Stage<In, Out>,
  settings: Settings,
): BoundStage<In, Out> {
  const passes = bindPasses(stage, settings)
  return (document, session) => {
    let view = new View(document)
    for (const rules of passes) view = runPass(view, rules, session)
    return inPhase<Out>(view.document)
  }
}

/** Repeats one pass to its fixed point. */
export function runPass(start: View, rules: BoundPass, session: Session): View {
  let view = start
  let scope: Scope = null
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const judgements = rules.flatMap(rule => judge(rule, view, scope, session))
    if (judgements.length === 0) return view
    const { document, edited, reshaped } = apply(view, judgements, session.books)
    if (document !== view.document) view = new View(document)
    if (!reshaped && edited.size === 0) return view
    scope = reshaped ? null : edited
  }
  const [first] = rules
  const stage = first?.stage ?? 'repair'
  const verdict: Verdict = { type: 'flag', reason: 'unsettled', text: rules.map(rule => rule.id).join(', ') }
  return new View(apply(view, [{ rule: 'kernel/rounds', stage, node: null, verdict }], session.books).document)
}

function judge(rule: AnyBound, view: View, scope: Scope, session: Session): readonly Judgement[] {
  switch (rule.over) {
    case 'corpus':
      return judgeCorpus(rule, view, session)
    case 'document':
      return judgeEach(rule, [{ subject: view, node: null }], view)
    case 'text':
      return judgeEach(rule, scope ? textSubjects(view, scope) : view.fact(allTexts), view)
    case 'link':
      return judgeEach(rule, linkSubjects(view, scope), view)
    case 'block':
      return judgeEach(rule, blockSubjects(view.blocks), view)
    case 'meta':
      return judgeEach(rule, blockSubjects(view.fields), view)
    case 'container':
      return judgeEach(rule, containerSubjects(view.document.root), view)
    case 'source':
      return []
  }
}

function judgeCorpus(rule: BoundCorpusRule, view: View, session: Session): readonly Judgement[] {
  const merged = session.merged?.get(rule.id)
  if (merged === undefined) return []
  return rule.decide(view, merged).map(verdict => judgement(rule, null, verdict))
}

function judgement(rule: Pick<AnyBound, 'id' | 'stage' | 'tiers'>, node: NodeId | null, verdict: Verdict): Judgement {
  const tier = rule.tiers && 'reason' in verdict ? rule.tiers[verdict.reason] : undefined
  return { rule: rule.id, stage: rule.stage, node, ...(tier ? { tier } : {}), verdict }
}

/** Every text rule of a pass asks for them. */
const allTexts = (view: View): readonly Found<TextSubject>[] => textSubjects(view, null)

interface Judge<S> {
  readonly id: string
  readonly stage: StageName
  readonly tiers?: Tiers
  readonly needs?: 'html'
  readonly decide: (subject: S, view: View) => readonly Verdict[]
}

function judgeEach<S>(rule: Judge<S>, subjects: Iterable<Found<S>>, view: View): readonly Judgement[] {
  if (rule.needs === 'html' && view.document.source.format !== 'html') return []
  const out: Judgement[] = []
  try {
    for (const { subject, node, field } of subjects)
      for (const verdict of rule.decide(subject, view))
        out.push(field ? { ...judgement(rule, node, verdict), field } : judgement(rule, node, verdict))
  } catch (error) {
    // A rule that throws fails its document, by name.
    const cause = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError({ code: 'rule/threw', facts: { rule: rule.id, cause }, file: view.document.source.path })
  }
  return out
}
