// Takes out the parts of a page that its own markup calls chrome: navigation, page headers and footers, asides, forms.

import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import type { Node } from '../../model/block.js'
import { isSpared, planBy } from './content/plan.js'
import { type Claim, Claims, claim, dropsOf, type Said } from './html-claimed.js'
import { countsOf } from './html-counts.js'
import { isPanel } from './html-panels.js'
import { relatedBoxesBy } from './html-related.js'
import { namedChromeBy } from './html-selectors.js'
import { holdsTitle } from './html-title-place.js'
import { linkShare, nameOf, type PageTree, pageTree, proseShare, wordsOutside } from './html-tree.js'
import { type MediaTest, mediaTest } from './media-frames.js'
import { perPacks } from './per-packs.js'
import { holdsSteered } from './steered-content.js'

const REASONS = {
  navigation: 'Navigation through the site',
  banner: 'The header of the site',
  footer: 'The footer of the site',
  aside: 'A part beside the content',
  search: 'A search form',
  form: 'A form or a control',
  alert: 'A message to the visitor',
  dialog: 'A dialog',
  frame: 'A frame that shows another page',
  menu: 'A menu or a toolbar',
  'skip-link': 'A link that jumps within the page',
}

type Reason = keyof typeof REASONS

const ROLES: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['alert', 'alert'],
  ['alertdialog', 'dialog'],
  ['banner', 'banner'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['dialog', 'dialog'],
  ['form', 'form'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['navigation', 'navigation'],
  ['search', 'search'],
  ['status', 'alert'],
  ['toolbar', 'menu'],
])

const TAGS: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['aside', 'aside'],
  ['button', 'form'],
  ['datalist', 'form'],
  ['dialog', 'dialog'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['header', 'banner'],
  ['iframe', 'frame'],
  ['nav', 'navigation'],
  ['option', 'form'],
  ['search', 'search'],
  ['select', 'form'],
  ['textarea', 'form'],
])

/** These belong to the content where they stand inside it: the header of an article, an aside with a note. */
const SCOPED: ReadonlySet<Reason> = new Set<Reason>(['alert', 'aside', 'banner', 'dialog', 'footer', 'form'])

/** The share of the prose of the page that a part may hold and still be chrome. */
const MOST_PROSE = 0.3
/** Footers and dialogs hold legal texts, which may be longer than a short page. */
const LEGAL_TEXTS: ReadonlyMap<Reason, number> = new Map<Reason, number>([
  ['footer', 0.6],
  ['dialog', 0.6],
])

/** Words that must stand outside a part before it can be chrome. */
const LEAST_OUTSIDE = 5
/** What opens over the page leaves whatever it says: but it may be all that a page shows. */
const LEAST_OUTSIDE_OVERLAY = 50

function reasonFor(node: Node): Reason | undefined {
  const html = node.signals?.html
  if (!html) return undefined
  return (html.role ? ROLES.get(html.role) : undefined) ?? TAGS.get(html.tag)
}

/** A dialog that opens over the page and keeps a reader from the rest, by what it says of itself. A note in the text may call itself one. */
const isOverlay = (node: Node | undefined): boolean =>
  node !== undefined &&
  reasonFor(node) === 'dialog' &&
  (node.signals?.html?.modal === true || node.signals?.html?.hidden === 'aria')

function isWithinContent(tree: PageTree, at: number): boolean {
  for (let above = tree.parent[at] ?? -1; above > 0; above = tree.parent[above] ?? -1) {
    const kind = tree.nodes[above]?.kind
    if (kind === 'article' || kind === 'main') return true
  }
  return false
}

const JUMP =
  /^\W*(?:skip|jump|(?:back )?to (?:the )?top|back to (?:the )?(?:top|content)|zum inhalt|nach oben|aller au|haut de page|saltar|ir al|vai al|ga naar|hoppa till)\b/i

/** A paragraph that is one link within the page and says so. Footnote marks and lists of contents say something else. */
function isSkipLink(node: Node): boolean {
  if (node.type !== 'block' || node.kind !== 'paragraph') return false
  const links = node.marks.filter(mark => mark.kind === 'link')
  if (links.length !== 1 || !links[0]?.url?.startsWith('#')) return false
  const { words, linkWords } = countsOf(node)
  return words === linkWords && JUMP.test(node.text)
}

/** A button in front of the part that it opens bears that part's heading. */
function opensPanel(node: Node, at: number, tree: PageTree): boolean {
  const next = tree.end[at] ?? 0
  return node.signals?.html?.tag === 'button' && tree.parent[next] === tree.parent[at] && isPanel(tree, next)
}

/** Inside the content, only what is mostly links or controls is chrome. */
function isChromeInContent(tree: PageTree, at: number, reason: Reason): boolean {
  if (reason === 'banner') return false
  const prose = tree.prose[at] ?? 0
  return prose === 0 || (reason !== 'form' && linkShare(tree, at) >= 0.5)
}

function judge(node: Node, at: number, tree: PageTree, isMedium: MediaTest): Said<Reason> | null {
  if (isSkipLink(node)) return { reason: 'skip-link', note: nameOf(node) }
  const reason = reasonFor(node)
  return !reason || opensPanel(node, at, tree) || isMedium(node) ? null : { reason, note: nameOf(node) }
}

/** What holds much of its prose stays, and what stands inside the content. */
function isChrome(at: number, tree: PageTree, reason: Reason): boolean {
  if (reason === 'skip-link') return true
  if (isOverlay(tree.nodes[at])) return wordsOutside(tree, at) >= LEAST_OUTSIDE_OVERLAY
  if (proseShare(tree, at) > (LEGAL_TEXTS.get(reason) ?? MOST_PROSE)) return false
  if (wordsOutside(tree, at) < LEAST_OUTSIDE) return false
  return !SCOPED.has(reason) || !isWithinContent(tree, at) || isChromeInContent(tree, at, reason)
}

/** What stays where the title of the page stands in it. */
const WITH_TITLE: ReadonlySet<Reason> = new Set<Reason>(['banner', 'dialog', 'form'])

type TaggedClaims = readonly Claim<Said<Reason>>[]

/** The function that finds chrome by tags and roles: a fact for `view.fact`, the same for all who ask with the same packs. */
export const taggedChromeBy = perPacks((packs): ((view: View) => TaggedClaims) => {
  const planOf = planBy(packs)
  const isMedium = mediaTest(packs)
  const boxesOf = relatedBoxesBy(packs)
  const namedOf = namedChromeBy(packs)
  return view => {
    if (view.document.source.format !== 'html') return []
    const tree = view.fact(pageTree)
    const plan = view.fact(planOf)
    const claimed = [...view.fact(boxesOf), ...view.fact(namedOf)].map(({ at }) => at)
    return claim(tree, new Claims(tree, claimed), at => {
      const node = tree.nodes[at]
      if (!node || holdsSteered(view, node)) return null
      if (isSpared(plan, tree, at) && !isOverlay(node)) return null
      const said = judge(node, at, tree, isMedium)
      if (!said || (WITH_TITLE.has(said.reason) && holdsTitle(view, tree, at))) return null
      return isChrome(at, tree, said.reason) ? said : null
    })
  }
})

/** The rule over tags and roles; what the packs know of a page's content and chrome goes before. */
export function htmlChrome(packs: readonly Pack[]): Rule {
  const claimsOf = taggedChromeBy(packs)
  return defineRule({
    id: 'extract/html-chrome',
    over: 'document',
    needs: 'html',
    reasons: REASONS,
    docs: 'Takes out what the markup itself calls chrome, by tag and ARIA role, and links that jump within the page. A header that holds the title stays, as do headers, notes and forms with prose inside the content, and anything that holds much of the prose of the page. A modal dialog leaves however much it says, unless the title stands in it or next to nothing around it. Frames of hosts that the packs know for their media are no chrome.',
    examples: [
      {
        format: 'html',
        before:
          '<nav><a href="/">Home</a></nav><main><p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p></main>',
        after:
          '<main><p>Barley is sown in spring, as soon as the soil can be worked. It ripens in about three months.</p></main>',
      },
    ],
    decide: view => dropsOf(view.fact(pageTree), view.fact(claimsOf)),
  })
}
