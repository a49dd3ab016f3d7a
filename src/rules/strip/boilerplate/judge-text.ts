// Judges the lines of a text by a trained forest: how likely is each to be content?

import type { LineModel } from '../../../kernel/pack.js'
import type { View } from '../../../kernel/view.js'
import { contributions, type Forest, probability, unpackForest } from '../../extract/content/forest.js'
import type { LineTest } from '../furniture.js'
import { type Lexicon, unpackLexicon } from './lexicon.js'
import { readPlainLine, withLearned } from './line.js'
import { LINE_FEATURES, writeLine } from './line-features.js'
import { readTextPage, type Stretch } from './text-page.js'
import { type TextUnit, textUnits } from './text-units.js'

export interface TextJudgement {
  readonly units: readonly TextUnit[]
  /** The probability that each is content. */
  readonly probability: Float32Array
  /** The part with most of the prose. */
  readonly main: Stretch
  /** How far each of `LINE_FEATURES` moved the judgement of a line, in log odds; and the values that it was judged by. */
  readonly explain: (unit: number) => { readonly moved: Float64Array; readonly values: Float32Array }
}

interface Model {
  readonly lexicon: Lexicon
  readonly forest: Forest
}

/** Throws where the features of a model are not those of this code: it must be trained anew. */
function unpack(packed: LineModel): Model {
  if (packed.features.join('|') !== LINE_FEATURES.join('|'))
    throw new TypeError('the model of lines was trained on other features: run `npm run train-lines`')
  return { lexicon: unpackLexicon(packed.words), forest: unpackForest(packed.forest) }
}

function judge(view: View, { lexicon, forest }: Model, test: LineTest): TextJudgement {
  const units = textUnits(view)
  const lines = units.map(unit => withLearned(readPlainLine(unit, test), lexicon))
  const page = readTextPage(lines, view.document.source.format === 'markdown')
  const row = new Float32Array(LINE_FEATURES.length)
  const valuesOf = (unit: number): Float32Array => {
    writeLine(page, unit, row, 0)
    return row
  }
  return {
    units,
    main: page.main[1],
    probability: Float32Array.from(units, (_, unit) => probability(forest, valuesOf(unit))),
    explain: unit => {
      const values = valuesOf(unit).slice()
      return { moved: contributions(forest, values), values }
    },
  }
}

/** The function that judges snapshots by a model and the furniture that packs know: a fact for `view.fact`. */
export function judgeTextBy(packed: LineModel, test: LineTest): (view: View) => TextJudgement {
  let model: Model | null = null
  return view => {
    model ??= unpack(packed)
    return judge(view, model, test)
  }
}
