// Gathers what HTML says of an element beside its content: the evidence that rules weigh.

import type { Element } from 'hast'
import type { HtmlSignals, Signals, WantedAttributes } from '../../model/block.js'
import { property, words } from './properties.js'

type Draft = { -readonly [K in keyof HtmlSignals]: HtmlSignals[K] }

/** Bits of a glance. */
export const MAY_HIDE = 1
export const HAS_EVIDENCE = 2
const HAS_SIGNAL = 4

const BITS: ReadonlyMap<string, number> = new Map([
  ['ariaHidden', MAY_HIDE],
  ['ariaLabel', HAS_SIGNAL],
  ['className', HAS_SIGNAL],
  ['dateTime', HAS_EVIDENCE | HAS_SIGNAL],
  ['hidden', MAY_HIDE],
  ['id', HAS_SIGNAL],
  ['itemProp', HAS_EVIDENCE | HAS_SIGNAL],
  ['lang', HAS_SIGNAL],
  ['rel', HAS_EVIDENCE | HAS_SIGNAL],
  ['role', HAS_SIGNAL],
  ['style', MAY_HIDE],
])

/** What kinds of property an element has, in one pass: most have none that matter, and are not looked at again. */
export function glance(element: Element): number {
  let bits = 0
  for (const name in element.properties) bits |= BITS.get(name) ?? 0
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
 * decoration or a double), `style`, `template`, `noscript`, `fallback` (shown in place of a medium).
 */
export function hiddenBy(element: Element, bits: number): string | undefined {
  if (element.tagName === 'dialog' && !element.properties['open']) return 'attribute'
  return (bits & MAY_HIDE ? hiddenByProperty(element) : undefined) ?? HIDDEN_TAGS.get(element.tagName)
}

function hiddenByProperty({ properties }: Element): string | undefined {
  const { hidden, ariaHidden, style } = properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return 'attribute'
  if (typeof style === 'string' && HIDING_STYLE.test(style)) return 'style'
  return ariaHidden === 'true' ? 'aria' : undefined
}

/** What a block learns from the inline elements inside it. */
export interface InnerEvidence {
  itemprop?: string
  rel?: string
  datetime?: string
}

/** Relations that tell a browser how to follow a link, not what the target is. */
const FOLLOWING = new Set(['nofollow', 'noopener', 'noreferrer', 'external', 'opener'])

export function relation(element: Element): string | undefined {
  const kept = words(element, 'rel').filter(word => !FOLLOWING.has(word.toLowerCase()))
  return kept.length > 0 ? kept.join(' ') : undefined
}

/** Adds what an inline element says; the first to say it counts. */
export function gather(element: Element, inner: InnerEvidence): void {
  const { itemProp, rel, dateTime } = element.properties
  if (itemProp !== undefined && inner.itemprop === undefined) {
    const value = property(element, 'itemProp')
    if (value) inner.itemprop = value
  }
  if (rel !== undefined && inner.rel === undefined) {
    const value = relation(element)
    if (value) inner.rel = value
  }
  if (typeof dateTime === 'string' && dateTime !== '') inner.datetime ??= dateTime
}

/** Reads the properties that a signal comes from; each key is set only where the element has a value for it. */
function htmlSignals(element: Element, wanted?: WantedAttributes): Draft {
  const draft: Draft = { tag: element.tagName }
  const bits = glance(element)
  if (bits & HAS_SIGNAL) for (const name in element.properties) READERS.get(name)?.(element, draft)
  const hidden = hiddenBy(element, bits)
  if (hidden) draft.hidden = hidden
  const attributes = wanted && wantedOf(element, wanted)
  if (attributes) draft.attributes = attributes
  return draft
}

const HAST_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }

/** A name of hast (`dataTestId`, `ariaLabel`) and of HTML (`data-test-id`) in the one form that both share. */
const flat = (name: string): string => name.replaceAll('-', '').toLowerCase()

const byFlatName = new WeakMap<WantedAttributes, ReadonlyMap<string, string>>()

function flatNames(wanted: WantedAttributes): ReadonlyMap<string, string> {
  const known = byFlatName.get(wanted)
  if (known) return known
  const made = new Map([...wanted].map(name => [flat(name), name]))
  byFlatName.set(wanted, made)
  return made
}

function wantedOf(element: Element, wanted: WantedAttributes): Readonly<Record<string, string>> | undefined {
  if (wanted.size === 0) return undefined
  const names = flatNames(wanted)
  const found: [string, string][] = []
  for (const key in element.properties) {
    const name = names.get(flat(HAST_NAMES[key] ?? key))
    const value = name === undefined ? undefined : property(element, key)
    if (name !== undefined && value !== undefined) found.push([name, value])
  }
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

const READERS: ReadonlyMap<string, (element: Element, draft: Draft) => void> = new Map([
  [
    'className',
    (element, draft) => {
      const classes = words(element, 'className')
      if (classes.length > 0) draft.classes = classes
    },
  ],
  ['id', copy('id', 'id')],
  ['role', copy('role', 'role')],
  ['itemProp', copy('itemProp', 'itemprop')],
  [
    'rel',
    (element, draft) => {
      const value = relation(element)
      if (value) draft.rel = value
    },
  ],
  ['lang', copy('lang', 'lang')],
  ['dateTime', copy('dateTime', 'datetime')],
  ['ariaLabel', copy('ariaLabel', 'label')],
])

function copy(name: string, to: 'id' | 'role' | 'itemprop' | 'lang' | 'datetime' | 'label') {
  return (element: Element, draft: Draft): void => {
    const value = property(element, name)
    if (value) draft[to] = value
  }
}

/** True where an element says more than its tag. */
export const hasSignals = (element: Element, wanted?: WantedAttributes): boolean =>
  Object.keys(htmlSignals(element, wanted)).length > 1

/** The signals of a container. */
export const signalsOf = (element: Element, wanted?: WantedAttributes): Signals => ({
  html: htmlSignals(element, wanted),
})

/** The signals of a block: those of its element, else of the place where it stands, and what its inside adds. */
export function blockSignals(
  element: Element | undefined,
  inner: InnerEvidence | undefined,
  tag: string | undefined,
  wanted?: WantedAttributes,
): Signals | undefined {
  if (!element && (!inner || !tag)) return undefined
  const own: Draft = element ? htmlSignals(element, wanted) : { tag: tag ?? '' }
  if (!inner) return { html: own }
  return { html: { ...inner, ...own } }
}
