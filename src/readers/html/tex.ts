// Finds the TeX that a formula in MathML carries beside what it shows.

import { attribute } from './parse/attributes.js'
import { childElements, type MarkupElement } from './parse/markup.js'

const isTex = (element: MarkupElement): boolean =>
  element.tag === 'annotation' && attribute(element, 'encoding') === 'application/x-tex'

/** How many elements may stand between a formula and its annotation. */
const WRAPPERS = 4

/** The annotation with the TeX of a `math` element, in its `semantics` or by itself; undefined where it has none. */
export function texAnnotation(math: MarkupElement): MarkupElement | undefined {
  let at: MarkupElement | undefined = math
  for (let level = 0; at && level < WRAPPERS; level++) {
    const children: readonly MarkupElement[] = childElements(at)
    const found = children.find(isTex)
    if (found) return found.first ? found : undefined
    at = children.length === 1 ? children[0] : children.find(child => child.tag === 'semantics')
  }
  return undefined
}

/** Signs that words do not have: some pages keep words for a voice where others keep TeX. */
const TEX_SIGN = /[\\^_{}=]/

/** TeX that stands in the attribute `alttext`; undefined where it is not TeX. */
export function texAttribute(math: MarkupElement): string | undefined {
  const value = attribute(math, 'alttext')
  return value !== undefined && TEX_SIGN.test(value) ? value : undefined
}

/** True where the parts of a `math` element show again what its TeX says. */
export const hasTex = (math: MarkupElement): boolean =>
  texAnnotation(math) !== undefined || texAttribute(math) !== undefined

/** True for the annotation whose text stands for its `math` element. */
export function standsForMath(annotation: MarkupElement): boolean {
  let { parent } = annotation
  for (let level = 0; level <= WRAPPERS && parent?.type === 'element'; level++) {
    if (parent.tag === 'math') return texAnnotation(parent) === annotation
    parent = parent.parent
  }
  return false
}
