// The trail from the front page of a site to this page, where the structured data tell it.

import type { Block } from '../../model/block.js'
import type { Thing } from '../../text/structured-data.js'
import { urlKey } from '../../text/urls.js'
import { foldLine } from '../../text/words.js'
import type { Head } from './html-head.js'
import { compact } from './html-title.js'

/** A step of a trail: its name, and the address that it leads to. */
interface Crumb {
  readonly name: Block
  readonly url: string | undefined
}

const FRONT = /^(?:home(?: ?page)?|start(?:seite)?|accueil|inicio|início|front ?page|главная|首页|ホーム)$/i

/** Longer trails list something else. */
const MOST_STEPS = 8

function crumbOf(step: Thing): Crumb[] {
  const items = step.things('item')
  const [name] = [...step.texts('name'), ...items.flatMap(item => item.texts('name'))]
  const [url] = [...step.texts('item'), ...items.flatMap(item => [...item.texts('@id'), ...item.texts('url')])]
  return name ? [{ name, url: url?.text }] : []
}

/** The steps in the order of their positions. */
function stepsOf(list: Thing): readonly Crumb[] {
  const position = (step: Thing): number => Number(step.texts('position')[0]?.text ?? Number.NaN)
  const steps = list.things('itemListElement')
  const isNumbered = steps.every(step => Number.isFinite(position(step)))
  return (isNumbered ? steps.toSorted((a, b) => position(a) - position(b)) : steps).flatMap(crumbOf)
}

const isRoot = (url: string | undefined): boolean => url !== undefined && /^https?:\/\/[^/?#]+\/?$/.test(url)

/**
 * The names of the steps between the front page and this page. Only of the one trail of a page, and only where it starts
 * at the front page and ends at this page, by title or address: else nobody knows whose trail it is.
 */
export function crumbFields(head: Head, title: string | undefined): readonly Block[] {
  const trails = head.data.all.filter(thing => thing.types.includes('BreadcrumbList')).map(stepsOf)
  const [trail = []] = trails
  const first = trail[0]
  const last = trail.at(-1)
  if (trails.length !== 1 || trail.length > MOST_STEPS || !first || !last) return []
  const startsAtFront = FRONT.test(first.name.text.trim()) || isRoot(first.url)
  const isHere =
    (title !== undefined && compact(last.name.text) === compact(title)) ||
    (last.url !== undefined && head.address !== undefined && urlKey(last.url, head.address) === urlKey(head.address))
  if (!startsAtFront || !isHere) return []
  return trail
    .slice(1, -1)
    .map(({ name }) => name)
    .filter(({ text }) => foldLine(text) !== '')
}
