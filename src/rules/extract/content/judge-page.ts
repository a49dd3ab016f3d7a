// Judges all leaves of a page: is it content? The features of each, the forest that weighs them, and the set with the best expected F1.

import type { ContentModel } from '../../../kernel/pack.js'
import type { View } from '../../../kernel/view.js'
import type { SelectorMatcher } from '../../../kinds/selector.js'
import { chooseLeaves } from './choose.js'
import { LEAF_FEATURES, writeLeaf } from './features.js'
import { contributions, type Forest, probability, unpackForest } from './forest.js'
import { LEXICON_FEATURES, type Lexicon, lineWords, namesOf, writeLexicon } from './lexicon-features.js'
import { type Page, readPage } from './page.js'
import { LEAF_PAGE_FEATURES, pageFeatures } from './page-features.js'
import { PAGE_TYPES, type PageTypeName, typeProbabilities } from './page-type.js'

/** What is known of a leaf, in the order of the columns. */
export const FEATURES: readonly string[] = [
  ...LEAF_FEATURES,
  ...LEAF_PAGE_FEATURES,
  ...PAGE_TYPES.map(name => `type ${name}`),
  ...LEXICON_FEATURES,
]

export interface PageJudgement {
  readonly page: Page
  /** The probability that each leaf is content. */
  readonly probability: Float32Array
  /** 1 for each leaf of the set with the best expected F1. */
  readonly chosen: Uint8Array
  /** The F1 that is to be expected of the choice, 0 to 1, as measured on pages like it. */
  readonly confidence: number
  readonly type: { readonly name: PageTypeName; readonly probability: number }
  /** How far each of `FEATURES` moved the judgement of a leaf, in log odds; and the values that it judged by. */
  readonly explain: (leaf: number) => { readonly moved: Float64Array; readonly values: Float32Array }
}

interface Model {
  readonly types: readonly Forest[]
  readonly lexicon: Lexicon
  readonly leaves: Forest
  readonly calibration: ContentModel['calibration']
}

/** Throws where the features of a model are not those of this code: it must be trained anew. */
function unpack(packed: ContentModel): Model {
  if (packed.features.join('|') !== FEATURES.join('|'))
    throw new TypeError('the content model was trained on other features: run `npm run train`')
  return {
    types: packed.types.map(unpackForest),
    lexicon: lexiconOf(packed),
    leaves: unpackForest(packed.leaves),
    calibration: packed.calibration,
  }
}

const weightsOf = (packed: string): ReadonlyMap<string, number> =>
  new Map(
    packed.split(' ').map(row => {
      const colon = row.lastIndexOf(':')
      return [row.slice(0, colon), Number(row.slice(colon + 1))]
    }),
  )

function lexiconOf({ names, words }: ContentModel): Lexicon {
  const [ofNames, ofWords] = [weightsOf(names), weightsOf(words)]
  return { name: word => ofNames.get(word) ?? 0, word: word => ofWords.get(word) ?? 0 }
}

/** Between two points of a rising line. */
function calibrated(points: ContentModel['calibration'], value: number): number {
  const next = points.findIndex(([x]) => x >= value)
  const [x1, y1] = points[next < 0 ? points.length - 1 : next] ?? [1, 1]
  const [x0, y0] = points[next - 1] ?? [0, 0]
  if (next < 0 || x1 <= x0) return y1
  return y0 + ((value - x0) / (x1 - x0)) * (y1 - y0)
}

/** Fills the one row that all leaves of a page share, leaf by leaf: a matrix of a large page would not fit. */
function rowsOf(
  page: Page,
  ofPage: Float32Array,
  types: Float32Array,
  lexicon: Lexicon,
): (leaf: number) => Float32Array {
  const row = new Float32Array(FEATURES.length)
  const { nodes, parent } = page.tree
  const leaves = page.leaves.map(({ at, block }) => ({ at, line: lineWords(block.text) }))
  const learned = new Float32Array(leaves.length * LEXICON_FEATURES.length)
  writeLexicon({ parent, names: at => namesOf(nodes[at]), leaves }, lexicon, learned, LEXICON_FEATURES.length, 0)
  const shared = LEAF_FEATURES.length
  row.set(ofPage.subarray(0, LEAF_PAGE_FEATURES.length), shared)
  row.set(types, shared + LEAF_PAGE_FEATURES.length)
  const last = FEATURES.length - LEXICON_FEATURES.length
  return leaf => {
    writeLeaf(page, leaf, row, 0)
    row.set(learned.subarray(leaf * LEXICON_FEATURES.length, (leaf + 1) * LEXICON_FEATURES.length), last)
    return row
  }
}

/** The function that judges snapshots by a model and the selector rows of the packs: a fact for `view.fact`. */
export function judgeBy(packed: ContentModel, match: SelectorMatcher): (view: View) => PageJudgement {
  let model: Model | null = null
  return view => {
    model ??= unpack(packed)
    return judgePage(view, model, match)
  }
}

function judgePage(view: View, model: Model, match: SelectorMatcher): PageJudgement {
  const page = readPage(view, match)
  const ofPage = pageFeatures(page)
  const ofType = typeProbabilities(model.types, ofPage)
  const rowOf = rowsOf(page, ofPage, ofType, model.lexicon)
  const found = Float32Array.from(page.leaves, (_, leaf) => probability(model.leaves, rowOf(leaf)))
  const { chosen, f1 } = chooseLeaves(
    found,
    page.leaves.map(leaf => leaf.counts.words),
  )
  const best = ofType.indexOf(Math.max(...ofType))
  return {
    page,
    probability: found,
    chosen,
    confidence: calibrated(model.calibration, f1),
    type: { name: PAGE_TYPES[best] ?? 'article', probability: ofType[best] ?? 0 },
    explain: leaf => {
      const values = rowOf(leaf)
      return { moved: contributions(model.leaves, values), values }
    },
  }
}
