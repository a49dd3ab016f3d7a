// Gathers what HTML says of an element beside its content: the evidence that rules weigh.

import type { HtmlSignals, Signals, WantedAttributes } from '../../model/block.js'
import { attribute, wordsIn } from './parse/attributes.js'
import type { MarkupElement } from './parse/markup.js'
import { hasTex } from './tex.js'

type Draft = { -readonly [K in keyof HtmlSignals]: HtmlSignals[K] }

/** Bits of a glance. */
export const MAY_HIDE = 1
export const HAS_EVIDENCE = 2
const HAS_SIGNAL = 4

const BITS: ReadonlyMap<string, number> = new Map([
  ['aria-hidden', MAY_HIDE],
  ['aria-label', HAS_SIGNAL],
  ['aria-modal', HAS_SIGNAL],
  ['class', HAS_SIGNAL],
  ['datetime', HAS_EVIDENCE | HAS_SIGNAL],
  ['hidden', MAY_HIDE],
  ['id', HAS_EVIDENCE | HAS_SIGNAL],
  ['itemprop', HAS_EVIDENCE | HAS_SIGNAL],
  ['itemtype', HAS_SIGNAL],
  ['lang', HAS_SIGNAL],
  ['name', HAS_EVIDENCE],
  ['property', HAS_EVIDENCE | HAS_SIGNAL],
  ['rel', HAS_EVIDENCE | HAS_SIGNAL],
  ['role', HAS_SIGNAL],
  ['style', MAY_HIDE],
  ['typeof', HAS_SIGNAL],
])

/** What kinds of attribute an element has, in one pass: most have none that matter, and are not looked at again. */
export function glance({ attributes }: MarkupElement): number {
  let bits = 0
  for (const { name } of attributes) bits |= BITS.get(name) ?? 0
  return bits
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Tags whose content a reader sees only in some circumstance, and the reason to give. */
const HIDDEN_TAGS: ReadonlyMap<string, string> = new Map([
  ['audio', 'fallback'],
  ['canvas', 'fallback'],
  ['noscript', 'noscript'],
  ['object', 'fallback'],
  ['template', 'template'],
  ['video', 'fallback'],
])

/**
 * Why a reader does not see the element: `attribute` (`hidden`), `aria` (hidden from screen readers only: often a
 * decoration or a double), `style`, `template`, `noscript`, `fallback` (shown in place of a medium), `formula` (shows
 * again what its TeX says).
 */
export function hiddenBy(element: MarkupElement, bits: number): string | undefined {
  if (element.tag === 'dialog' && attribute(element, 'open') === undefined) return 'attribute'
  return (bits & MAY_HIDE ? hiddenByAttribute(element) : undefined) ?? hiddenByTag(element)
}

const hiddenByTag = (element: MarkupElement): string | undefined =>
  element.tag === 'math' && hasTex(element) ? 'formula' : HIDDEN_TAGS.get(element.tag)

function hiddenByAttribute(element: MarkupElement): string | undefined {
  if (attribute(element, 'hidden') !== undefined) return 'attribute'
  const style = attribute(element, 'style')
  if (style !== undefined && HIDING_STYLE.test(style)) return 'style'
  return attribute(element, 'aria-hidden') === 'true' ? 'aria' : undefined
}

/** What a block learns from the inline elements inside it. */
export interface InnerEvidence {
  itemprop?: string
  rel?: string
  datetime?: string
  anchors?: string[]
}

/** Relations that tell a browser how to follow a link, not what the target is. */
const FOLLOWING = new Set(['nofollow', 'noopener', 'noreferrer', 'external', 'opener'])

export function relation(value: string): string | undefined {
  const kept = wordsIn(value).filter(word => !FOLLOWING.has(word.toLowerCase()))
  return kept.length > 0 ? kept.join(' ') : undefined
}

/** Adds what an inline element says; the first to say it counts. Each may be what a link leads to. */
export function gather({ tag, attributes }: MarkupElement, inner: InnerEvidence): void {
  for (const { name, value } of attributes) {
    if (value === '') continue
    if (name === 'itemprop' || name === 'property') gatherProperty(attributes, inner)
    else if (name === 'datetime') inner.datetime ??= value
    else if (name === 'id' || (name === 'name' && tag === 'a')) {
      inner.anchors ??= []
      if (!inner.anchors.includes(value)) inner.anchors.push(value)
    } else if (name === 'rel' && inner.rel === undefined) {
      const rel = relation(value)
      if (rel) inner.rel = rel
    }
  }
}

function gatherProperty(attributes: MarkupElement['attributes'], inner: InnerEvidence): void {
  const property = inner.itemprop ?? propertyOf(attributes)
  if (property) inner.itemprop = property
}

/** A list of words with one space between them. */
const listed = (value: string): string => wordsIn(value).join(' ')

/** Reads the attributes that a signal comes from; each key is set only where the element has a value for it. */
function htmlSignals(element: MarkupElement, wanted?: WantedAttributes): Draft {
  const draft: Draft = { tag: element.tag }
  const bits = glance(element)
  if (bits & HAS_SIGNAL)
    for (const { name, value, prefix } of element.attributes)
      if (value !== '' && !prefix) READERS.get(name)?.(value, draft)
  const property = bits & HAS_EVIDENCE ? propertyOf(element.attributes) : undefined
  if (property) draft.itemprop = property
  const hidden = hiddenBy(element, bits)
  if (hidden) draft.hidden = hidden
  const attributes = wanted && wantedOf(element, wanted)
  if (attributes) draft.attributes = attributes
  return draft
}

/** The attributes of an element that selectors ask for. */
function wantedOf(element: MarkupElement, wanted: WantedAttributes): Readonly<Record<string, string>> | undefined {
  if (wanted.size === 0) return undefined
  const found = element.attributes.filter(({ name, prefix }) => !prefix && wanted.has(name))
  return found.length > 0 ? Object.fromEntries(found.map(({ name, value }) => [name, value])) : undefined
}

/** What each attribute adds to the signals of its element. One more attribute is one more row, here and in `BITS`. */
const READERS: ReadonlyMap<string, (value: string, draft: Draft) => void> = new Map([
  ['aria-label', copy('label')],
  [
    'aria-modal',
    (value, draft) => {
      if (value === 'true') draft.modal = true
    },
  ],
  [
    'class',
    (value, draft) => {
      const classes = wordsIn(value)
      if (classes.length > 0) draft.classes = classes
    },
  ],
  ['datetime', copy('datetime')],
  ['id', copy('id')],
  ['itemtype', copy('itemtype')],
  ['lang', copy('lang')],
  [
    'rel',
    (value, draft) => {
      const rel = relation(value)
      if (rel) draft.rel = rel
    },
  ],
  ['role', copy('role')],
  ['typeof', copy('itemtype')],
])

/** The property that microdata names, else that of RDFa, without its prefix; undefined where neither says anything. */
function propertyOf(attributes: MarkupElement['attributes']): string | undefined {
  const named = (wanted: string): string => listed(attributes.find(({ name }) => name === wanted)?.value ?? '')
  return named('itemprop') || named('property').replace(/(?<=^|\s)[a-z]+:(?=\S)/gi, '') || undefined
}

function copy(to: 'id' | 'role' | 'itemtype' | 'lang' | 'datetime' | 'label') {
  return (value: string, draft: Draft): void => {
    draft[to] = value
  }
}

/** True where an element says more than its tag. */
export const hasSignals = (element: MarkupElement, wanted?: WantedAttributes): boolean =>
  Object.keys(htmlSignals(element, wanted)).length > 1

/** The signals of a container. */
export const signalsOf = (element: MarkupElement, wanted?: WantedAttributes): Signals => ({
  html: htmlSignals(element, wanted),
})

/** The signals of a block: those of its element, else of the place where it stands, and what its inside adds. */
export function blockSignals(
  element: MarkupElement | undefined,
  inner: InnerEvidence | undefined,
  tag: string | undefined,
  wanted?: WantedAttributes,
): Signals | undefined {
  if (!element && (!inner || !tag)) return undefined
  const own: Draft = element ? htmlSignals(element, wanted) : { tag: tag ?? '' }
  if (!inner) return { html: own }
  return { html: { ...inner, ...own } }
}
