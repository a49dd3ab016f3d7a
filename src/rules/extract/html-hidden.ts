// Takes out what a reader of the page does not see: hidden elements, templates, and copies for browsers without scripts.

import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { blocksOf, type Node } from '../../model/block.js'
import { foldLine } from '../../text/words.js'
import { isPanel } from './html-panels.js'
import { nameOf, type PageTree, pageTree, proseShare, topmost } from './html-tree.js'
import { holdsSteered } from './steered-content.js'

const REASONS = {
  attribute: 'Hidden by an attribute',
  style: 'Hidden by its style',
  aria: 'A decoration or a double that screen readers pass over',
  template: 'A template that the page does not show',
  fallback: 'Shown only where a medium cannot be played',
  formula: 'Shows again the formula that stands there as TeX',
  noscript: 'A copy or a notice for browsers without scripts',
}

type Reason = keyof typeof REASONS

const isReason = (hidden: string): hidden is Reason => Object.hasOwn(REASONS, hidden)

/** Words from which a part for browsers without scripts is content: some forums keep their threads there. */
const NOSCRIPT_WORDS = 40

/** What screen readers pass over is a decoration up to this many words; beyond, it must be a double. */
const DECORATION_WORDS = 3

/** A hidden part with more of the page's prose is the page: a script shows it. */
const MOST_PROSE = 0.4

/** Folded texts of the blocks that stand in no hidden part. */
function shownTexts(view: View): ReadonlySet<string> {
  const tree = view.fact(pageTree)
  const shown = new Set<string>()
  for (let at = 0; at < tree.nodes.length; at++) {
    const node = tree.nodes[at]
    if (node?.signals?.html?.hidden) at = (tree.end[at] ?? at + 1) - 1
    else if (node?.type === 'block') shown.add(foldLine(node.text))
  }
  return shown
}

const isShownElsewhere = (node: Node, view: View): boolean => {
  const shown = view.fact(shownTexts)
  return blocksOf(node).every(block => shown.has(foldLine(block.text)))
}

/** What only browsers without scripts show leaves where it is short, and block by block where the page says it too. */
function noscriptDrops(node: Node, at: number, tree: PageTree, view: View): readonly Verdict<'noscript'>[] {
  if ((tree.words[at] ?? 0) < NOSCRIPT_WORDS) return [drop('noscript', { node: node.id, note: nameOf(node) })]
  const shown = view.fact(shownTexts)
  return blocksOf(node)
    .filter(block => shown.has(foldLine(block.text)))
    .map(block => drop('noscript', { node: block.id, note: 'the page says it elsewhere' }))
}

function judge(node: Node, at: number, tree: PageTree, view: View): readonly Verdict<Reason>[] | null {
  const hidden = node.signals?.html?.hidden
  if (hidden === undefined || !isReason(hidden) || holdsSteered(view, node)) return null
  if (hidden === 'noscript') return noscriptDrops(node, at, tree, view)
  if (proseShare(tree, at) > MOST_PROSE) return null
  if (hidden !== 'template' && isPanel(tree, at)) return null
  if (hidden === 'aria' && (tree.words[at] ?? 0) > DECORATION_WORDS && !isShownElsewhere(node, view)) return null
  return [drop(hidden, { node: node.id, note: nameOf(node) })]
}

export const htmlHidden = defineRule({
  id: 'extract/html-hidden',
  over: 'document',
  needs: 'html',
  reasons: REASONS,
  docs: 'Takes out elements that are hidden by an attribute, by their style or as templates, the shown form of formulas that a page carries as TeX, and copies for browsers without scripts. Stays: a panel that a reader opens, a hidden part that holds much of the prose of the page, and what is hidden from screen readers alone unless it is a decoration or stands elsewhere too.',
  examples: [
    {
      format: 'html',
      before: '<p>Barley is sown in spring.</p><p style="display:none">Variant B of the page.</p>',
      after: '<p>Barley is sown in spring.</p>',
    },
  ],
  decide: view => {
    const tree = view.fact(pageTree)
    return topmost(tree, (node, at) => judge(node, at, tree, view))
  },
})
