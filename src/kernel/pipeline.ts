// Stages end to end. Each takes the phase that the one before gives, so leaving one out does not compile.

import { type Document, inPhase } from '../model/document.js'
import type { Phase } from '../model/phase.js'
import { type Books, forkBooks } from './books.js'
import type { BoundCorpusRule, Merged, Observations } from './corpus-rule.js'
import { type AnyRule, type BoundPass, bindPasses, runPass, type Session, type Settings, type Stage } from './stage.js'
import { View } from './view.js'

export interface Pipeline<Out extends Phase> {
  /** All rules, in order. */
  readonly rules: readonly AnyRule[]
  add<Next extends Phase>(stage: Stage<Out, Next>): Pipeline<Next>
  /** Binds options once; the result runs many documents. */
  bind(settings: Settings): BoundPipeline<Out>
}

/** A document where the first corpus rule is about to decide. Nothing in it changes: it may be resumed again and again. */
export interface Checkpoint {
  readonly document: Document
  readonly books: Books
}

export interface BoundPipeline<Out extends Phase> {
  /** The corpus rules that are on, in the order in which they speak. */
  readonly corpusRules: readonly BoundCorpusRule[]
  /** Takes a parsed document through all passes. Corpus rules decide where `session` tells what the corpus gave. */
  run(document: Document<'parsed'>, session: Session): Document<Out>
  /**
   * Takes a parsed document to the last pass that has a corpus rule; corpus rules see it where their own pass begins,
   * and abstain. The checkpoint stands before the first of these passes: up to there the corpus has no say.
   */
  observe(document: Document<'parsed'>, books: Books, observations: Observations): Checkpoint
  /** Takes a document on from its checkpoint. What comes out is what `run` would have given with the same corpus. */
  resume(checkpoint: Checkpoint, merged: Merged): { readonly document: Document<Out>; readonly books: Books }
}

/** The empty pipeline: a parsed document stays as it is. */
export const pipeline = (): Pipeline<'parsed'> => make([])

function make<Out extends Phase>(stages: readonly Stage<Phase, Phase>[]): Pipeline<Out> {
  return {
    rules: stages.flatMap(stage => stage.passes.flat()),
    add: <Next extends Phase>(stage: Stage<Out, Next>) => make<Next>([...stages, stage]),
    bind: settings => bound(stages.flatMap(stage => bindPasses(stage, settings))),
  }
}

const corpusRulesOf = (pass: BoundPass): readonly BoundCorpusRule[] => pass.filter(rule => rule.over === 'corpus')

function bound<Out extends Phase>(passes: readonly BoundPass[]): BoundPipeline<Out> {
  const hasCorpus = (pass: BoundPass): boolean => corpusRulesOf(pass).length > 0
  const first = passes.findIndex(hasCorpus)
  const last = passes.findLastIndex(hasCorpus)
  const own = first < 0 ? passes : passes.slice(0, first)
  const shared = passes.slice(own.length)
  return {
    corpusRules: passes.flatMap(corpusRulesOf),
    run: (document, session) => inPhase<Out>(runPasses(new View(document), passes, session).document),
    observe(document, books, observations) {
      let view = runPasses(new View(document), own, { books })
      const checkpoint = { document: view.document, books: forkBooks(books) }
      for (const pass of passes.slice(own.length, last + 1)) {
        for (const rule of corpusRulesOf(pass)) observations.add(rule, rule.observe(view))
        if (pass !== passes[last]) view = runPass(view, pass, { books })
      }
      return checkpoint
    },
    resume(checkpoint, merged) {
      const books = forkBooks(checkpoint.books)
      const { document } = runPasses(new View(checkpoint.document), shared, { books, merged })
      return { document: inPhase<Out>(document), books }
    },
  }
}

const runPasses = (start: View, passes: readonly BoundPass[], session: Session): View =>
  passes.reduce((view, pass) => runPass(view, pass, session), start)
