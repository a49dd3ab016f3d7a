// Stages end to end. Each takes the phase that the one before gives, so leaving one out does not compile.

import type { Document } from '../model/document.js'
import type { Phase } from '../model/phase.js'
import { type AnyRule, type BoundStage, bindStage, type Session, type Settings, type Stage } from './stage.js'

export interface Pipeline<Out extends Phase> {
  /** All rules, in order. */
  readonly rules: readonly AnyRule[]
  add<Next extends Phase>(stage: Stage<Out, Next>): Pipeline<Next>
  /** Binds options once; the result runs many documents. */
  bind(settings: Settings): BoundStage<'parsed', Out>
}

/** The empty pipeline: a parsed document stays as it is. */
export const pipeline = (): Pipeline<'parsed'> => make([], () => document => document)

function make<Out extends Phase>(
  rules: readonly AnyRule[],
  bind: (settings: Settings) => BoundStage<'parsed', Out>,
): Pipeline<Out> {
  return {
    rules,
    bind,
    add: <Next extends Phase>(stage: Stage<Out, Next>) =>
      make<Next>([...rules, ...stage.passes.flat()], settings => {
        const before = bind(settings)
        const own = bindStage(stage, settings)
        return (document: Document<'parsed'>, session: Session) => own(before(document, session), session)
      }),
  }
}
