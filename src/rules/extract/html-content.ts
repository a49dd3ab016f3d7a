// Takes out what the block classifier judges to be no content, and says what weighed most.

import { z } from 'zod'
import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, flag, keep, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { commentLeaves } from './content/comments.js'
import { explain, REASONS as WEIGHED } from './content/explain.js'
import { holdsContent, type Plan, planBy } from './content/plan.js'
import { taggedChromeBy } from './html-chrome.js'
import { Claims } from './html-claimed.js'
import { relatedBoxesBy } from './html-related.js'
import { namedChromeBy } from './html-selectors.js'
import { nameOf, pageTree } from './html-tree.js'

const REASONS = {
  ...WEIGHED,
  many: 'One of thousands of parts of this page that were judged to be no content',
  picture: 'A picture or a line outside the content',
  type: 'The type of the page, as judged by all of it',
  confidence: 'How good the extraction is expected to be',
  little: 'Next to nothing of this page looks like content: look at it',
  unsure: 'The extraction of this page is expected to be poor: look at it',
}

type Reason = keyof typeof REASONS

/** The leaf below a node with the most words: it speaks for the part. */
function spokesman({ judgement }: Plan, at: number): number {
  const { leaves, leavesBefore, tree } = judgement.page
  let best = -1
  for (let i = leavesBefore[at] ?? 0; i < (leavesBefore[tree.end[at] ?? at] ?? 0); i++)
    if (best < 0 || (leaves[i]?.counts.words ?? 0) > (leaves[best]?.counts.words ?? 0)) best = i
  return best
}

/** Parts whose drop is explained one by one. */
const MOST_EXPLAINED = 5000

function takeOut(plan: Plan, at: number, before: number): Verdict<Reason> | null {
  const node = plan.judgement.page.tree.nodes[at]
  if (!node) return null
  const leaf = spokesman(plan, at)
  if (leaf < 0) return drop('picture', { node: node.id, note: nameOf(node) })
  if (before >= MOST_EXPLAINED) return drop('many', { node: node.id, note: nameOf(node) })
  const { reason, note } = explain(plan.judgement, leaf)
  return drop(reason, { node: node.id, note: `${nameOf(node)}: ${note}` })
}

/** What no other rule claims and holds no content, from the root down. */
function outside(view: View, plan: Plan, claims: Claims): readonly Verdict<Reason>[] {
  const tree = view.fact(pageTree)
  const out: Verdict<Reason>[] = []
  for (let at = 1; at < tree.nodes.length; ) {
    const end = tree.end[at] ?? at + 1
    if (claims.at(at)) at = end
    else if (holdsContent(plan, tree, at) || claims.below(at)) at++
    else {
      const verdict = takeOut(plan, at, out.length)
      if (verdict) out.push(verdict)
      at = end
    }
  }
  return out
}

function unsure(plan: Plan, confidence: number, least: number): readonly Verdict<Reason>[] {
  if (plan.little) return [flag('little', { text: 'nothing was taken out by the classifier' })]
  return confidence < least ? [flag('unsure', { text: `confidence ${confidence.toFixed(2)}` })] : []
}

const keepComments = ({ judgement: { page } }: Plan): readonly Verdict<Reason>[] =>
  commentLeaves(page).flatMap(i => {
    const leaf = page.leaves[i]
    return leaf ? [keep({ node: leaf.block.id, note: 'a comment' })] : []
  })

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const share = z.number().min(0).max(1)

/** The rule over the classifier of the packs. Without one it says nothing. */
export function htmlContent(packs: readonly Pack[]): Rule {
  const planOf = planBy(packs)
  const [boxesOf, namedOf, taggedOf] = [relatedBoxesBy(packs), namedChromeBy(packs), taggedChromeBy(packs)]
  const claimsOf = (view: View): Claims => {
    const all = [...view.fact(boxesOf), ...view.fact(namedOf), ...view.fact(taggedOf)]
    return new Claims(
      view.fact(pageTree),
      all.map(({ at }) => at),
    )
  }
  return defineRule({
    id: 'extract/html-content',
    over: 'document',
    needs: 'html',
    reasons: REASONS,
    options: z.strictObject({
      comments: z
        .enum(['judge', 'keep'])
        .default('judge')
        .describe('"keep": what readers wrote below a text stays too. "judge": it stays where it is the content.'),
      unsure: share.default(0.5).describe('Documents with a lower confidence are flagged.'),
    }),
    docs: 'Judges each block of a page by its text, its names, its place, its siblings and its neighbours, and keeps the blocks that together are the most likely content. The note of each drop says what weighed most. Also tells the type of the page and a confidence, and flags pages on which the extraction is expected to be poor. Pages of a few words are left whole.',
    examples: [],
    decide: (view, { options }) => {
      const plan = view.fact(planOf)
      if (!plan) return null
      const { type } = plan.judgement
      const confidence = plan.little ? 0 : rounded(plan.judgement.confidence)
      const concluded = { nodes: [] }
      return [
        ...(plan.little ? [] : outside(view, plan, claimsOf(view))),
        setMetadata('pageType', { name: type.name, probability: rounded(type.probability) }, 'type', concluded),
        setMetadata('confidence', confidence, 'confidence', concluded),
        ...unsure(plan, confidence, options.unsure),
        ...(options.comments === 'keep' ? keepComments(plan) : []),
      ]
    },
  })
}
