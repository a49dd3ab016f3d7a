// The picture that stands for the whole page: in its structured data, else in what it tells other sites to show.

import { drop, setMetadata } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import type { Thing } from '../../text/structured-data.js'
import { urlKey } from '../../text/urls.js'
import { liveUrl } from './base-url.js'
import type { Head } from './html-head.js'
import { fresh, type Judging, keyOf, type Said } from './html-judging.js'

/** The fields with the addresses of the pictures of a thing. */
const picturesOf = (thing: Thing): readonly Block[] => [
  ...thing.texts('image'),
  ...['image', 'primaryImageOfPage'].flatMap(property =>
    thing.things(property).flatMap(picture => [...picture.texts('url'), ...picture.texts('contentUrl')]),
  ),
  ...thing.texts('thumbnailUrl'),
]

const KEYS = ['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnail']

const claimsOf = (head: Head): readonly Block[] => [
  ...head.about.flatMap(picturesOf),
  ...KEYS.flatMap(key => head.fields(`meta.${key}`)),
]

/** How the files of logos and stopgaps are called. */
const STOPGAP =
  /^(?:(?:site|share|og|social)[-_])?(?:logo|favicon|icon|placeholder|default|no[-_]?image|blank)(?:[-_.\d]|$)/i

/** The keys of the addresses of the site's logos. */
function logosOf(head: Head): ReadonlySet<string> {
  const publishers = [...head.about, head.site].flatMap(thing => thing?.things('publisher') ?? [])
  const logos = publishers.flatMap(thing => [
    ...thing.texts('logo'),
    ...thing.things('logo').flatMap(logo => [...logo.texts('url'), ...logo.texts('contentUrl')]),
  ])
  return new Set(logos.map(({ text }) => urlKey(text, head.address)))
}

const fileOf = (url: string): string => /[^/]*$/.exec(url.replace(/[?#].*$/, ''))?.[0] ?? ''

/** The text that stands for the picture, where the head gives one beside it. */
const altOf = (head: Head, picture: Block): Block | undefined =>
  head.fields(`${(picture.attributes.key ?? '').toLowerCase().replace(/:(?:secure_url|src|url)$/, '')}:alt`)[0]

/** The first picture with an address that is no logo; those behind it are recorded. */
export function judgeImage(judging: Judging): Said {
  const { head, view } = judging
  const logos = logosOf(head)
  let winner = view.document.metadata.image?.value.src
  return fresh(judging, claimsOf(head)).flatMap((block): Said => {
    const aside = { node: block.id, note: keyOf(block) }
    const src = liveUrl(block.text, head.address)
    if (src === undefined || !/^https?:/.test(src)) return [drop('unreadable', aside)]
    if (logos.has(urlKey(src)) || STOPGAP.test(fileOf(src))) return [drop('logo', aside)]
    if (winner !== undefined) return [drop(urlKey(winner) === urlKey(src) ? 'agrees' : 'loses', aside)]
    winner = src
    const alt = altOf(head, block)
    const text = alt?.text.replace(/\s+/g, ' ').trim()
    const nodes = alt && text ? fresh(judging, [block, alt]).map(({ id }) => id) : []
    return [
      setMetadata('image', { src, ...(text ? { alt: text } : {}) }, 'head', {
        nodes: [block.id, ...nodes],
        note: aside.note,
      }),
    ]
  })
}
