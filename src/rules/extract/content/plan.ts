// The plan of a page: which parts hold content, by the judgement of its leaves. All rules that take chrome out ask it.

import type { ContentModel, Pack } from '../../../kernel/pack.js'
import type { View } from '../../../kernel/view.js'
import { selectorMatcher } from '../../../kinds/selector.js'
import type { PageTree } from '../html-tree.js'
import { type MediaTest, mediaTest } from '../media-frames.js'
import { perPacks } from '../per-packs.js'
import { steeredContent } from '../steered-content.js'
import { judgeBy, type PageJudgement } from './judge-page.js'

export interface Plan {
  readonly judgement: PageJudgement
  /** Content leaves in front of each node of the page tree; of one behind the last node too. */
  readonly before: Int32Array
  /** True where next to nothing would survive: then nothing leaves by the classifier, and the other rules judge alone. */
  readonly little: boolean
  /** 1 for each node of the tree that is content: leaves, and the images and lines among them. */
  readonly content: Uint8Array
}

/** Shorter pages are not judged: the classifier knows whole pages, and what little there is stays. */
const LEAST_WORDS = 100

/** Where a choice has fewer words, next to nothing would survive. */
const LEAST_CHOSEN_WORDS = 20

/** True for a page that was judged in an earlier round: the rules that know chrome by its markup then judge what is left. */
const isJudged = (view: View): boolean => view.document.metadata.pageType !== undefined

/** The model of the packs; the last one counts. */
const modelOf = (packs: readonly Pack[]): ContentModel | undefined =>
  packs.findLast(pack => pack.content !== undefined)?.content

const noPlan = (): null => null

/**
 * The function that plans snapshots: a fact for `view.fact`, the same for all who ask with the same packs. Its plan is
 * null where nothing is to be judged: on pages of few words, where selectors say what is content, and on a page that was
 * judged before.
 */
export const planBy = perPacks((packs): ((view: View) => Plan | null) => {
  const model = modelOf(packs)
  if (!model) return noPlan
  const judge = judgeBy(model, selectorMatcher(packs.flatMap(pack => pack.selectors ?? [])))
  const isMedium = mediaTest(packs)
  return view => {
    if (view.document.source.format !== 'html' || isJudged(view)) return null
    if (view.fact(steeredContent)) return null
    return view.words < LEAST_WORDS ? null : planOf(view.fact(judge), isMedium)
  }
})

function planOf(judgement: PageJudgement, isMedium: MediaTest): Plan {
  const { page, chosen } = judgement
  let words = 0
  for (const [i, leaf] of page.leaves.entries()) if (chosen[i]) words += leaf.counts.words
  const { tree } = page
  const content = new Uint8Array(tree.nodes.length)
  for (const [i, leaf] of page.leaves.entries()) if (chosen[i]) content[leaf.at] = 1
  markMedia(judgement, content, isMedium)
  const before = new Int32Array(tree.nodes.length + 1)
  for (let at = 0; at < tree.nodes.length; at++) before[at + 1] = (before[at] ?? 0) + (content[at] ?? 0)
  return { judgement, content, before, little: words < LEAST_CHOSEN_WORDS }
}

/** What of the leaves in front of each is content: sums, so that each part is asked in constant time. */
interface Kept {
  readonly leaves: Int32Array
  readonly chosen: Int32Array
}

/** Frames that show a medium do not count: they are asked about themselves. */
function keptOf({ page, chosen }: PageJudgement, isMedium: MediaTest): Kept {
  const kept = { leaves: new Int32Array(page.leaves.length + 1), chosen: new Int32Array(page.leaves.length + 1) }
  for (const [i, { block }] of page.leaves.entries()) {
    const counts = isMedium(block) ? 0 : 1
    kept.leaves[i + 1] = (kept.leaves[i] ?? 0) + counts
    kept.chosen[i + 1] = (kept.chosen[i] ?? 0) + counts * (chosen[i] ?? 0)
  }
  return kept
}

/** Images, lines and frames of media belong to what stands around them: to the smallest part with text, by most of its leaves. */
function markMedia(judgement: PageJudgement, content: Uint8Array, isMedium: MediaTest): void {
  const { tree, leavesBefore } = judgement.page
  const kept = keptOf(judgement, isMedium)
  const within = (sums: Int32Array, at: number): number =>
    (sums[leavesBefore[tree.end[at] ?? at] ?? 0] ?? 0) - (sums[leavesBefore[at] ?? 0] ?? 0)
  for (let at = 1; at < tree.nodes.length; at++) {
    const node = tree.nodes[at]
    if (!node || (node.kind !== 'image' && node.kind !== 'rule' && !isMedium(node))) continue
    let part = tree.parent[at] ?? 0
    while (part > 0 && within(kept.leaves, part) === 0) part = tree.parent[part] ?? 0
    const leaves = within(kept.leaves, part)
    content[at] = leaves > 0 && 2 * within(kept.chosen, part) >= leaves ? 1 : 0
  }
}

/** Whether the classifier holds a part, or anything below it, for content: what only looks like chrome then waits. */
export const isSpared = (plan: Plan | null, tree: PageTree, at: number): boolean =>
  plan !== null && !plan.little && holdsContent(plan, tree, at)

/** Whether anything below a node, or the node itself, is content. */
export const holdsContent = (plan: Plan, tree: PageTree, at: number): boolean =>
  (plan.before[tree.end[at] ?? at] ?? 0) > (plan.before[at] ?? 0)
