// The pipeline that comes with fettle: all stages in order, with the packs' rules and the user's own.

import type { Pack } from '../kernel/pack.js'
import { type Pipeline, pipeline } from '../kernel/pipeline.js'
import type { AnyRule, Stage } from '../kernel/stage.js'
import type { Phase } from '../model/phase.js'
import { PACKS } from '../packs/index.js'
import { PROFILES } from '../packs/profiles.js'
import { correctStage } from './correct.js'
import { sourceRules } from './decode.js'
import { dedupeStage } from './dedupe.js'
import { extractStage } from './extract.js'
import { normalizeStage } from './normalize.js'
import { repairStage } from './repair.js'
import { stripStage } from './strip.js'
import { structureStage } from './structure.js'

/** A user's rules run as the last pass of the stage that their id names. */
function withOwn<In extends Phase, Out extends Phase>(stage: Stage<In, Out>, own: readonly AnyRule[]): Stage<In, Out> {
  const extra = own.filter(rule => rule.stage === stage.name)
  return extra.length > 0 ? { ...stage, passes: [...stage.passes, extra] } : stage
}

/** All stages, end to end. */
export const standardPipeline = (packs: readonly Pack[] = PACKS, own: readonly AnyRule[] = []): Pipeline<'deduped'> =>
  pipeline()
    .add(withOwn(repairStage(packs), own))
    .add(withOwn(extractStage(packs), own))
    .add(withOwn(stripStage(packs), own))
    .add(withOwn(structureStage(packs), own))
    .add(withOwn(correctStage(packs), own))
    .add(withOwn(normalizeStage(packs), own))
    .add(withOwn(dedupeStage(packs), own))

/** All rules that come with fettle, those over source texts first. */
export const builtinRules = (): readonly AnyRule[] => [...sourceRules, ...standardPipeline().rules]

export const builtinProfiles = PROFILES
