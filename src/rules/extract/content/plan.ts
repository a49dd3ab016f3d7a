// The plan of a page: which parts hold content, by the judgement of its leaves. All rules that take chrome out ask it.

import type { ContentModel, Pack } from '../../../kernel/pack.js'
import type { View } from '../../../kernel/view.js'
import { selectorMatcher } from '../../../kinds/selector.js'
import type { PageTree } from '../html-tree.js'
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

const planners = new WeakMap<readonly Pack[], (view: View) => Plan | null>()

/** The model of the packs; the last one counts. */
const modelOf = (packs: readonly Pack[]): ContentModel | undefined =>
  packs.findLast(pack => pack.content !== undefined)?.content

const noPlan = (): null => null

/**
 * The function that plans snapshots: a fact for `view.fact`, the same for all who ask with the same packs. Its plan is
 * null where nothing is to be judged: on pages of few words, where selectors say what is content, and on a page that was
 * judged before.
 */
export function planBy(packs: readonly Pack[]): (view: View) => Plan | null {
  const known = planners.get(packs)
  if (known) return known
  const model = modelOf(packs)
  if (!model) return noPlan
  const judge = judgeBy(model, selectorMatcher(packs.flatMap(pack => pack.selectors ?? [])))
  const made = (view: View): Plan | null => {
    if (view.document.source.format !== 'html' || isJudged(view)) return null
    if (view.fact(steeredContent)) return null
    return view.words < LEAST_WORDS ? null : planOf(view.fact(judge))
  }
  planners.set(packs, made)
  return made
}

function planOf(judgement: PageJudgement): Plan {
  const { page, chosen } = judgement
  let words = 0
  for (const [i, leaf] of page.leaves.entries()) if (chosen[i]) words += leaf.counts.words
  const { tree } = page
  const content = new Uint8Array(tree.nodes.length)
  for (const [i, leaf] of page.leaves.entries()) if (chosen[i]) content[leaf.at] = 1
  markImages(judgement, content)
  const before = new Int32Array(tree.nodes.length + 1)
  for (let at = 0; at < tree.nodes.length; at++) before[at + 1] = (before[at] ?? 0) + (content[at] ?? 0)
  return { judgement, content, before, little: words < LEAST_CHOSEN_WORDS }
}

/** Images and lines belong to what stands around them: to the smallest part with text, by most of its leaves. */
function markImages({ page, chosen }: PageJudgement, content: Uint8Array): void {
  const { tree, leavesBefore } = page
  const kept = new Int32Array(page.leaves.length + 1)
  for (let i = 0; i < page.leaves.length; i++) kept[i + 1] = (kept[i] ?? 0) + (chosen[i] ?? 0)
  const leavesIn = (at: number): readonly [number, number] => [
    leavesBefore[at] ?? 0,
    leavesBefore[tree.end[at] ?? at] ?? 0,
  ]
  for (let at = 1; at < tree.nodes.length; at++) {
    const kind = tree.nodes[at]?.kind
    if (kind !== 'image' && kind !== 'rule') continue
    let part = tree.parent[at] ?? 0
    let [from, to] = leavesIn(part)
    while (from === to && part > 0) {
      part = tree.parent[part] ?? 0
      ;[from, to] = leavesIn(part)
    }
    if (2 * ((kept[to] ?? 0) - (kept[from] ?? 0)) >= to - from && to > from) content[at] = 1
  }
}

/** Whether the classifier holds a part, or anything below it, for content: what only looks like chrome then waits. */
export const isSpared = (plan: Plan | null, tree: PageTree, at: number): boolean =>
  plan !== null && !plan.little && holdsContent(plan, tree, at)

/** Whether anything below a node, or the node itself, is content. */
export const holdsContent = (plan: Plan, tree: PageTree, at: number): boolean =>
  (plan.before[tree.end[at] ?? at] ?? 0) > (plan.before[at] ?? 0)
