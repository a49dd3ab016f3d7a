// Takes boxes of related content to `relatedLinks`: each page with its title, address, date and the name of its box.

import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, setMetadata, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type SelectorMatcher, selectorMatcher } from '../../kinds/selector.js'
import { blocksOf, type Node, type NodeId } from '../../model/block.js'
import { listOf } from '../../model/metadata.js'
import { urlKey } from '../../text/urls.js'
import { foldLine } from '../../text/words.js'
import { baseUrlOf } from './base-url.js'
import { isSpared, planBy } from './content/plan.js'
import { type Card, cardsOf, headingOf } from './html-cards.js'
import { type Claim, Claims, claim } from './html-claimed.js'
import { holdsTitle } from './html-title-place.js'
import { linkShare, nameOf, type PageTree, pageTree, proseShare, share } from './html-tree.js'
import { perPacks } from './per-packs.js'
import { isRelatedHeading, RELATED_HEADINGS } from './related-headings.js'

const REASONS = {
  link: 'A link in a box of related content',
  box: 'The rest of a box of related content: its heading, teasers and pictures',
  'told-already': 'A related page that is known already',
}

type Reason = keyof typeof REASONS

/** A box with more pages than this lists the site, not what is related. */
const MOST_CARDS = 30
/** What holds more of the page is the page. */
const MOST_PROSE = 0.3
const MOST_WORDS = 0.4
/** A part below a heading that says "related" is a box when this share of its words is in links. */
const LEAST_LINKS = 0.4

const HEADINGS: ReadonlySet<string> = new Set(RELATED_HEADINGS.map(foldLine))

const isRelatedLine = (line: string | undefined): boolean => line !== undefined && isRelatedHeading(line, HEADINGS)

const headed = new WeakMap<Node, boolean>()

/** Whether the heading of a part says that it is a box of related content. Read once for each part. */
function hasRelatedHeading(node: Node): boolean {
  const known = headed.get(node)
  if (known !== undefined) return known
  const made = isRelatedLine(headingOf(node))
  headed.set(node, made)
  return made
}

const isSmall = (tree: PageTree, at: number): boolean =>
  proseShare(tree, at) <= MOST_PROSE && share(tree.words[at] ?? 0, tree.words[0] ?? 0) <= MOST_WORDS

/** Whether the names of an element say that it is a box of related content, or its heading or label does. */
function isRelatedBox(node: Node, at: number, tree: PageTree, match: SelectorMatcher): boolean {
  if (node.type === 'block' || (tree.linkWords[at] ?? 0) === 0 || !isSmall(tree, at)) return false
  const html = node.signals?.html
  if (html && html.tag !== 'body' && match(html)) return true
  if (linkShare(tree, at) < LEAST_LINKS) return false
  return isRelatedLine(html?.label) || hasRelatedHeading(node)
}

/** A card becomes a related link, and takes those of its blocks along that no card before it took. */
function judgeCard(card: Card, group: string | undefined, taken: Set<NodeId>): Verdict<Reason> {
  const nodes = card.blocks.map(block => block.id).filter(id => !taken.has(id))
  for (const id of nodes) taken.add(id)
  const { title, url, datePublished } = card
  const value = { title, url, ...(group ? { group } : {}), ...(datePublished ? { datePublished } : {}) }
  const [node] = card.blocks.map(block => block.id)
  return setMetadata('relatedLinks', value, 'link', { nodes, ...(node ? { node } : {}) })
}

function judgeBox(box: Node, view: View): readonly Verdict<Reason>[] | null {
  const cards = cardsOf(box, baseUrlOf(view.document))
  if (cards.length === 0 || cards.length > MOST_CARDS) return null
  const known = new Set(listOf(view.document.metadata, 'relatedLinks').map(({ value }) => urlKey(value.url ?? '')))
  const line = headingOf(box) ?? box.signals?.html?.label
  const group = line?.replace(/\s*:$/, '')
  const taken = new Set<NodeId>()
  const verdicts = cards.flatMap(card => (known.has(urlKey(card.url)) ? [] : [judgeCard(card, group, taken)]))
  const rest = blocksOf(box).filter(({ id }) => !taken.has(id))
  const repeated = new Set(cards.filter(card => known.has(urlKey(card.url))).flatMap(card => card.blocks))
  return [
    ...verdicts,
    ...rest.map(block => drop(repeated.has(block) ? 'told-already' : 'box', { node: block.id, note: nameOf(box) })),
  ]
}

type BoxClaims = readonly Claim<readonly Verdict<Reason>[]>[]

/** The function that finds the boxes of a page: a fact for `view.fact`, the same for all who ask with the same packs. */
export const relatedBoxesBy = perPacks((packs): ((view: View) => BoxClaims) => {
  const match = selectorMatcher(packs.flatMap(pack => pack.selectors ?? []).filter(row => row.reason === 'related'))
  const planOf = planBy(packs)
  return view => {
    if (view.document.source.format !== 'html') return []
    const tree = view.fact(pageTree)
    const plan = view.fact(planOf)
    return claim(tree, new Claims(tree), at => {
      const node = tree.nodes[at]
      if (!node || isSpared(plan, tree, at) || !isRelatedBox(node, at, tree, match)) return null
      return holdsTitle(view, tree, at) ? null : judgeBox(node, view)
    })
  }
})

/** The rule over the selector rows of the packs that know boxes of related content. */
export function htmlRelated(packs: readonly Pack[]): Rule {
  const boxesOf = relatedBoxesBy(packs)
  return defineRule({
    id: 'extract/html-related',
    over: 'document',
    needs: 'html',
    reasons: REASONS,
    docs: 'Takes boxes of related content, known by the names in their markup, their label or their heading, to `relatedLinks`. The rest of the box leaves with it. A box of more than 30 pages, or one that holds much of the page, is none.',
    examples: [
      {
        format: 'html',
        before:
          '<p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p><aside><h2>Related articles</h2><ul><li><a href="/oats">Growing Oats</a></li></ul></aside>',
        after: '<p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p>',
      },
    ],
    decide: view => view.fact(boxesOf).flatMap(box => box.said),
  })
}
