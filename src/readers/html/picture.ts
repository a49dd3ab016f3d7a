// Finds the address of an image among the attributes that pages write it in.

import { trimmed } from './parse/attributes.js'
import { childElements, type MarkupElement, type MarkupParent } from './parse/markup.js'

/** Where lazy loaders keep the address until the image comes into view. */
const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-hi-src',
  'data-full-src',
  'data-url',
  'data-image',
]
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset']

/** Names that loaders give to the image which stands in until the real one is there. */
const PLACEHOLDER =
  /(?:^|\/)(?:blank|spacer|placeholder|transparent|loading|loader|lazy|lazyload|pixel|clear|empty|gr[ae]y|1x1)(?:[-_](?:image|img|pixel))?[-_.\dx]{0,20}\.(?:gif|png|svg|jpe?g|webp)/i

const NO_ADDRESS = /^(?:data:|about:|#)/i

/** The candidate of the highest density or width in a `srcset`; undefined where it has none. Linear. */
function bestCandidate(srcset: string): string | undefined {
  let best: string | undefined
  let bestSize = 0
  const candidate = /[\s,]*(\S+)([^,]*)/y
  for (let found = candidate.exec(srcset); found; found = candidate.exec(srcset)) {
    const [, written = '', descriptor = ''] = found
    const ends = written.endsWith(',')
    // A comma right behind the address ends the candidate: what follows is the next one.
    if (ends) candidate.lastIndex -= descriptor.length
    const size = ends ? 1 : Number.parseFloat(descriptor) || 1
    const url = written.replace(/,{1,8}$/, '')
    if (url !== '' && size > bestSize) {
      best = url
      bestSize = size
    }
  }
  return best
}

const firstOf = (element: MarkupElement, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = trimmed(element, name)
    if (value) return value
  }
  return undefined
}

/**
 * The address of the image that a reader sees, as written; undefined where there is none. A `src` that only stands in
 * for an image to come gives way to the attributes of lazy loaders, then to the sources of a `picture` around it.
 */
export function imageUrl(element: MarkupElement): string | undefined {
  const src = trimmed(element, 'src')
  const isAddress = src !== undefined && !NO_ADDRESS.test(src)
  if (isAddress && !PLACEHOLDER.test(src)) return src
  const lazy = firstOf(element, LAZY_SOURCES) ?? bestOf(element, LAZY_SETS)
  if (lazy) return lazy
  return isAddress ? src : (bestOf(element, ['srcset']) ?? pictureSource(element.parent) ?? src)
}

function bestOf(element: MarkupElement, names: readonly string[]): string | undefined {
  const set = firstOf(element, names)
  return set === undefined ? undefined : bestCandidate(set)
}

function pictureSource(parent: MarkupParent | null): string | undefined {
  if (parent?.type !== 'element' || parent.tag !== 'picture') return undefined
  for (const source of childElements(parent)) {
    const best = source.tag === 'source' ? bestOf(source, ['srcset', ...LAZY_SETS]) : undefined
    if (best) return best
  }
  return undefined
}
