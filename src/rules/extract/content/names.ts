// What the names in a page's markup say of its parts: classes, ids, roles, tags, folded into a few dozen groups.

import type { SelectorMatcher } from '../../../kinds/selector.js'
import type { Node } from '../../../model/block.js'
import { nameWords } from '../../../text/markup-names.js'
import { remembered } from '../../../text/remembered.js'

/** Words of classes and ids, by what a maker of pages means with them. */
const WORDS: Readonly<Record<string, string>> = {
  account: 'account login signin signup register user profile member cart basket wishlist checkout',
  ad: 'ad ads advert advertisement sponsor sponsored promo promotion banner dfp adsense commercial taboola outbrain affiliate',
  article: 'article story post entry blog news single',
  author: 'author byline bio contributor writer',
  avatar: 'avatar gravatar userpic signature rank',
  body: 'body text copy prose richtext rte wysiwyg markdown paragraph',
  breadcrumb: 'breadcrumb breadcrumbs crumb path trail',
  button: 'button btn cta action link more readmore',
  card: 'card tile teaser box panel block widget module',
  caption: 'caption credit figcaption',
  code: 'code highlight syntax snippet example',
  column: 'col column row grid container wrapper wrap inner flex',
  comment: 'comment comments disqus respond feedback remark',
  content: 'content main primary page container center middle detail details',
  cookie: 'cookie consent gdpr privacy notice',
  date: 'date time published updated timestamp datetime dateline',
  description: 'description summary desc overview intro about lead excerpt abstract subtitle standfirst dek',
  docs: 'doc docs documentation api method function class parameter param property guide reference',
  download: 'download attachment file pdf',
  faq: 'faq accordion question answer collapse toggle expand',
  feature: 'feature benefit service solution advantage',
  filter: 'filter facet sort search searchform refine',
  footer: 'footer foot bottom colophon copyright legal',
  form: 'form input field contact enquiry inquiry subscribe newsletter signup mailing optin',
  forum: 'forum thread topic reply message conversation discussion viewtopic postbody',
  gallery: 'gallery carousel slider slide swiper slideshow lightbox',
  header: 'header head masthead top hero jumbotron',
  hidden: 'hidden hide sr screen visually invisible mobile offcanvas',
  item: 'item listitem product result entry record',
  language: 'language lang locale translation country currency',
  list: 'list listing items results archive index collection catalog category loop feed',
  logo: 'logo brand logos client partner',
  media: 'image img photo picture video media figure thumbnail thumb icon',
  menu: 'menu nav navigation navbar dropdown submenu topbar toolbar tab tabs subnav megamenu',
  meta: 'meta info metadata tag tags label category categories badge',
  modal: 'modal popup overlay dialog lightbox drawer tooltip toast',
  pagination: 'pagination pager paging prev previous next page pages navlinks',
  price: 'price pricing amount sale discount stock buy offer shipping delivery payment',
  product: 'product sku variant option specification spec specs attribute',
  quote: 'quote blockquote testimonial pullquote',
  rating: 'rating star stars vote votes score like likes',
  related:
    'related recommended recommendation similar recent popular trending suggestion suggested more also latest further upsell crosssell viewed',
  review: 'review reviews',
  section: 'section region area zone',
  share: 'share sharing social facebook twitter linkedin pinterest whatsapp addthis follow sharethis',
  sidebar: 'sidebar aside side rail secondary right left',
  skip: 'skip skiplink anchor jump toc contents tableofcontents',
  step: 'step instruction direction ingredient recipe nutrition',
  table: 'table data stats chart',
  team: 'team staff people speaker member person instructor',
  title: 'title headline heading name subject',
  utility: 'print tool tools utility email pdf',
}

/** Tags and roles that say something of all that stands below them. */
const TAGS: Readonly<Record<string, string>> = {
  article: '<article>',
  aside: '<aside>',
  button: '<control>',
  blockquote: '<quote>',
  details: '<details>',
  dialog: '<dialog>',
  dl: '<definitions>',
  figure: '<figure>',
  footer: '<footer>',
  form: '<form>',
  header: '<header>',
  label: '<control>',
  legend: '<control>',
  li: '<item>',
  main: '<main>',
  nav: '<nav>',
  ol: '<list>',
  option: '<control>',
  section: '<section>',
  select: '<control>',
  table: '<table>',
  td: '<cell>',
  th: '<cell>',
  ul: '<list>',
}

const ROLES: Readonly<Record<string, string>> = {
  article: '<article>',
  banner: '<header>',
  complementary: '<aside>',
  contentinfo: '<footer>',
  dialog: '<dialog>',
  form: '<form>',
  main: '<main>',
  menu: '<nav>',
  menubar: '<nav>',
  navigation: '<nav>',
  search: '<form>',
  tablist: '<control>',
  tabpanel: '<details>',
}

/** What the selector rows of the packs say of a part. */
const ROWS =
  'account advertisement author comments consent feedback footer header labels navigation popup popular promotion related search sharing sidebar subscription tools'

const HIDDEN = '<hidden>'
const ITEMPROP = '<itemprop>'

/** All groups, in the order of their columns. */
export const GROUPS: readonly string[] = [
  ...Object.keys(WORDS),
  ...new Set([...Object.values(TAGS), ...Object.values(ROLES)].toSorted()),
  HIDDEN,
  ITEMPROP,
  ...ROWS.split(' ').map(reason => `row ${reason}`),
]

const indexOf = (group: string): number => GROUPS.indexOf(group)

const GROUPS_OF_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>()
  for (const [group, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' ').flatMap(nameWords))) {
      const list = found.get(word)
      if (list) list.push(indexOf(group))
      else found.set(word, [indexOf(group)])
    }
  }
  return found
})()

const columnsOf = (groups: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(groups).map(([name, group]) => [name, indexOf(group)]))

const TAG_COLUMNS = columnsOf(TAGS)
const ROLE_COLUMNS = columnsOf(ROLES)
const HIDDEN_COLUMN = indexOf(HIDDEN)
const ITEMPROP_COLUMN = indexOf(ITEMPROP)
const ROW_COLUMNS: ReadonlyMap<string, number> = new Map(
  ROWS.split(' ').map(reason => [reason, indexOf(`row ${reason}`)]),
)

const groupsOfName = remembered((name): readonly number[] => [
  ...new Set(nameWords(name).flatMap(word => GROUPS_OF_WORD.get(word) ?? [])),
])

/** Steps at which a group counts as absent. */
export const FAR = 12

const NONE: readonly string[] = []

/** Sets the distances of a node's own groups to 0 in `row`, from `at` on. */
export function markGroups(node: Node, match: SelectorMatcher, row: Uint8Array, at: number): void {
  const html = node.signals?.html
  if (!html) return
  for (const name of html.classes ?? NONE) for (const group of groupsOfName(name)) row[at + group] = 0
  if (html.id) for (const group of groupsOfName(html.id)) row[at + group] = 0
  const tag = TAG_COLUMNS.get(html.tag)
  if (tag !== undefined) row[at + tag] = 0
  const role = html.role === undefined ? undefined : ROLE_COLUMNS.get(html.role)
  if (role !== undefined) row[at + role] = 0
  if (html.hidden) row[at + HIDDEN_COLUMN] = 0
  if (html.itemprop) row[at + ITEMPROP_COLUMN] = 0
  const said = ROW_COLUMNS.get(match(html)?.reason ?? '')
  if (said !== undefined) row[at + said] = 0
}
