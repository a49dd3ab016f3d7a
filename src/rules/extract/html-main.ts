// Finds the main content of a page by where its prose stands, and takes out what stands outside.

import { defineRule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Node } from '../../model/block.js'
import { isArticle } from '../../text/structured-data.js'
import { endsSentence } from '../../text/words.js'
import { countsOf } from './html-counts.js'
import { isDiscussion } from './html-discussion.js'
import { pageHead } from './html-head.js'
import { titleIndex } from './html-title-place.js'
import { linkShare, nameOf, type PageTree, pageTree, share } from './html-tree.js'
import { steeredContent } from './steered-content.js'

/** The main content is the smallest part that holds this share of the prose. */
const MOST_PROSE = 0.7

/** Share of the prose in groups of paragraphs from which a page is a text; below, it is a collection of cards. */
const LEAST_TOGETHER = 0.3

/** Words of prose from which a page is judged at all. */
const LEAST_PROSE = 25

/** An article that the page declares is its content if it holds this many words of prose, and this share of it. */
const ARTICLE_PROSE = 40
const ARTICLE_SHARE = 0.15

/** What stands between the title and the main content belongs to it, unless more of its words are links. */
const LEAD_LINKS = 0.3
/** Shorter lines may be labels. */
const LEAD_WORDS = 6

/** The innermost container that holds `least` words of prose, seen from the root. */
function densest(tree: PageTree, least: number): number {
  let at = 0
  for (let i = 1; i < (tree.end[at] ?? 0); ) {
    const holds = tree.nodes[i]?.type === 'container' && (tree.prose[i] ?? 0) >= least
    if (holds) at = i
    i = holds ? i + 1 : (tree.end[i] ?? i + 1)
  }
  return at
}

/** The share of the prose below a node that stands in paragraphs with siblings: texts have them, cards do not. */
function togetherness(tree: PageTree, main: number): number {
  const groups = new Map<number, { words: number; paragraphs: number }>()
  for (let at = main; at < (tree.end[main] ?? 0); at++) {
    const words = tree.prose[at] ?? 0
    if (words === 0 || tree.nodes[at]?.type !== 'block') continue
    const group = groups.get(tree.parent[at] ?? 0)
    if (group) {
      group.words += words
      group.paragraphs++
    } else groups.set(tree.parent[at] ?? 0, { words, paragraphs: 1 })
  }
  let together = 0
  for (const { words, paragraphs } of groups.values()) if (paragraphs > 1) together += words
  return share(together, tree.prose[main] ?? 0)
}

/** Whether the page says that it is an article. */
function saysArticle(view: View): boolean {
  const { main, fields } = view.fact(pageHead)
  return (main !== undefined && isArticle(main)) || fields('meta.og:type').some(({ text }) => text === 'article')
}

/** The innermost `article` around the title; -1 where there is none. */
function articleOfTitle(tree: PageTree, title: number): number {
  for (let at = title < 0 ? -1 : (tree.parent[title] ?? -1); at > 0; at = tree.parent[at] ?? -1)
    if (tree.nodes[at]?.kind === 'article') return at
  return -1
}

const isInside = (tree: PageTree, at: number, outer: number): boolean => outer < at && at < (tree.end[outer] ?? 0)

/** The main content; 0 (the root) where the page has none that stands out. */
function findMain(view: View, tree: PageTree, title: number): number {
  const total = tree.prose[0] ?? 0
  if (total < LEAST_PROSE) return 0
  const main = densest(tree, total * MOST_PROSE)
  const article = saysArticle(view) && !view.fact(isDiscussion) ? articleOfTitle(tree, title) : -1
  const prose = tree.prose[article] ?? 0
  if (isInside(tree, article, main) && prose >= Math.max(ARTICLE_PROSE, total * ARTICLE_SHARE)) return article
  return togetherness(tree, main) < LEAST_TOGETHER ? 0 : main
}

/** Whether a node is a short line of prose without a link: the line below a title that says what follows. */
function isShortLead(node: Node | undefined): boolean {
  if (node?.type !== 'block' || node.kind !== 'paragraph' || !endsSentence(node.text)) return false
  const { words, linkWords } = countsOf(node)
  return words >= LEAD_WORDS && linkWords === 0
}

/** What stands between the title and the main content: a lead, or an article above comments that are longer than it. */
function isLead(tree: PageTree, at: number, title: number, main: number): boolean {
  if (title < 0 || at < title || at > main) return false
  return ((tree.prose[at] ?? 0) > 0 && linkShare(tree, at) < LEAD_LINKS) || isShortLead(tree.nodes[at])
}

const noteOf = (tree: PageTree, at: number): string => {
  const node = tree.nodes[at]
  return `${Math.round(100 * linkShare(tree, at))} % links, in ${node ? nameOf(node) : 'the page'}`
}

function outside(tree: PageTree, main: number, title: number): readonly Verdict<'outside-main'>[] {
  const out: Verdict<'outside-main'>[] = []
  for (let at = 1; at < tree.nodes.length; ) {
    const node = tree.nodes[at]
    const end = tree.end[at] ?? at + 1
    if (at === main || at === title) at = end
    else if (isInside(tree, main, at) || isInside(tree, title, at)) at++
    else if (isLead(tree, at, title, main)) at = end
    else if (node?.type === 'container' && title >= 0 && at >= title && at < main) at++
    else {
      if (node) out.push(drop('outside-main', { node: node.id, note: noteOf(tree, at) }))
      at = end
    }
  }
  return out
}

export const htmlMain = defineRule({
  id: 'extract/html-main',
  over: 'document',
  needs: 'html',
  reasons: { 'outside-main': 'Stands outside the main content' },
  examples: [
    {
      format: 'html',
      before:
        '<div class="text"><p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p><p>The ears bend down when the grain is ripe. Farmers then wait for a dry week, or two.</p></div><p><a href="/oats">Oats</a></p>',
      after:
        '<p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p><p>The ears bend down when the grain is ripe. Farmers then wait for a dry week, or two.</p>',
    },
  ],
  docs: 'Finds the smallest part of the page that holds most of its prose, or the article that the page declares, and takes out what stands outside. The title and what stands between it and the content stay. Pages whose prose stands in cards one by one, as listings do, are left whole.',
  decide: view => {
    if (view.fact(steeredContent)) return null
    const tree = view.fact(pageTree)
    const title = view.fact(titleIndex)
    const main = findMain(view, tree, title)
    return main === 0 ? null : outside(tree, main, title)
  },
})
