// Takes out chrome that is known by the names in its markup: consent banners, share bars, ad slots, comments and more.

import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import { type SelectorMatcher, selectorMatcher } from '../../kinds/selector.js'
import type { Node } from '../../model/block.js'
import { isSpared, planBy } from './content/plan.js'
import { type Claim, Claims, claim, dropsOf, type Said } from './html-claimed.js'
import { isDiscussion } from './html-discussion.js'
import { relatedBoxesBy } from './html-related.js'
import { holdsTitle } from './html-title-place.js'
import { nameOf, type PageTree, pageTree, proseShare, share, wordsOutside } from './html-tree.js'
import { perPacks } from './per-packs.js'
import { holdsSteered } from './steered-content.js'

const REASONS = {
  account: 'A sign-in box or a shopping cart',
  advertisement: 'An advertisement',
  author: 'A box about the author',
  comments: 'Comments of readers',
  consent: 'A cookie or consent notice',
  feedback: 'A question whether the page was helpful',
  footer: 'The footer of the site',
  header: 'The header of the site',
  labels: 'A list of tags',
  navigation: 'Navigation through the site',
  popup: 'A popup',
  popular: 'A list of popular or recent pages',
  promotion: 'A promotion of the site',
  related: 'A box of related content',
  search: 'A search form or a filter',
  sharing: 'Share and follow buttons',
  sidebar: 'A sidebar',
  subscription: 'An invitation to subscribe',
  tools: 'Print, mail and other tools',
}

type Reason = keyof typeof REASONS

const isReason = (reason: string): reason is Reason => Object.hasOwn(REASONS, reason)

interface Limit {
  /** The share of the prose of the page that the part may hold. */
  readonly prose: number
  /** The share of its words. */
  readonly words: number
}

/** What holds more than this is the page, whatever its names say. */
const LIMIT: Limit = { prose: 0.3, words: 0.4 }

/** Words of prose that small chrome does not have: a label, a sidebar next to the content. */
const LONG_PROSE = 200

/** Bars of buttons have less still: a text in one is content whose maker chose the name for other reasons. */
const BARS: ReadonlySet<Reason> = new Set<Reason>(['sharing', 'tools'])
const BAR_PROSE = 25

/** Menus and footers may have more words than a short page; comments and legal notices more prose. */
const LIMITS: ReadonlyMap<Reason, Limit> = new Map<Reason, Limit>([
  ['comments', { prose: 0.95, words: 0.98 }],
  ['consent', { prose: 1, words: 1 }],
  ['footer', { prose: 0.6, words: 0.9 }],
  ['navigation', { prose: 0.3, words: 0.9 }],
  ['popup', { prose: 0.6, words: 0.6 }],
  ['related', LIMIT],
])

/** Words that must stand outside a part before it can be chrome. */
const LEAST_OUTSIDE = 5

/** Elements that are the page, or its content by their own declaration. */
const NEVER: ReadonlySet<string> = new Set(['html', 'body', 'main'])

function isTooMuch(tree: PageTree, at: number, reason: Reason): boolean {
  const limit = LIMITS.get(reason) ?? LIMIT
  if (!LIMITS.has(reason) && (tree.prose[at] ?? 0) > (BARS.has(reason) ? BAR_PROSE : LONG_PROSE)) return true
  if (proseShare(tree, at) > limit.prose || wordsOutside(tree, at) < LEAST_OUTSIDE) return true
  return share(tree.words[at] ?? 0, tree.words[0] ?? 0) > limit.words
}

function isInArticle(tree: PageTree, at: number): boolean {
  for (let above = tree.parent[at] ?? -1; above > 0; above = tree.parent[above] ?? -1)
    if (tree.nodes[above]?.kind === 'article') return true
  return false
}

function judge(node: Node, match: SelectorMatcher): Said<Reason> | null {
  const html = node.signals?.html
  if (!html || NEVER.has(html.tag)) return null
  const row = match(html)
  return row && isReason(row.reason) ? { reason: row.reason, note: `${nameOf(node)} as ${row.selector}` } : null
}

/** What holds much of it stays, and so do posts and notes in articles. */
function isChrome(at: number, tree: PageTree, reason: Reason, view: View): boolean {
  if (isTooMuch(tree, at, reason)) return false
  if (reason === 'comments' && view.fact(isDiscussion)) return false
  return !(reason === 'sidebar' && isInArticle(tree, at))
}

type NamedClaims = readonly Claim<Said<Reason>>[]

/** The function that finds chrome by its names: a fact for `view.fact`, the same for all who ask with the same packs. */
export const namedChromeBy = perPacks((packs): ((view: View) => NamedClaims) => {
  const match = selectorMatcher(packs.flatMap(pack => pack.selectors ?? []))
  const planOf = planBy(packs)
  const boxesOf = relatedBoxesBy(packs)
  return view => {
    if (view.document.source.format !== 'html') return []
    const tree = view.fact(pageTree)
    const plan = view.fact(planOf)
    const boxes = new Claims(
      tree,
      view.fact(boxesOf).map(box => box.at),
    )
    return claim(tree, boxes, at => {
      const node = tree.nodes[at]
      if (!node || isSpared(plan, tree, at) || holdsSteered(view, node)) return null
      const said = judge(node, match)
      if (!said || holdsTitle(view, tree, at)) return null
      return isChrome(at, tree, said.reason, view) ? said : null
    })
  }
})

/** The rule over the selector rows of the packs. Throws a TypeError where a selector cannot be read. */
export function htmlSelectors(packs: readonly Pack[]): Rule {
  const claimsOf = namedChromeBy(packs)
  return defineRule({
    id: 'extract/html-selectors',
    over: 'document',
    needs: 'html',
    reasons: REASONS,
    docs: 'Takes out elements by the words in their class or id, from the rows of the packs. What holds the title or much of the page stays, whatever its names say, and so do the posts of a discussion.',
    examples: [
      {
        format: 'html',
        before:
          '<p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p><div class="share-bar">Share this</div>',
        after: '<p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p>',
      },
    ],
    decide: view => dropsOf(view.fact(pageTree), view.fact(claimsOf)),
  })
}
