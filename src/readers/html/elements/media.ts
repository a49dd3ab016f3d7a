// Elements that show something from elsewhere: images, frames, videos.

import { addEmbed } from '../embed.js'
import { beginContent, closeContainer, openApart } from '../flow.js'
import { appendImage, imageFacts } from '../image-blocks.js'
import type { Lowering } from '../lowering.js'
import { trimmed } from '../parse/attributes.js'
import { childElements, childrenOf, type MarkupElement, type MarkupParent } from '../parse/markup.js'
import { placeText } from '../place-text.js'
import { type ElementLowering, SKIP } from './element.js'

export const image: ElementLowering = {
  open: (element, lowering) => {
    const facts = imageFacts(element)
    if (!facts) return SKIP
    beginContent(lowering)
    appendImage(lowering, element, facts.url, facts.label)
    return SKIP
  },
}

const ON_THE_WEB = /^\s*(?:https?:)?\/\//i

/** The first attribute that holds an address on the web, as its HTML name and its value. */
function webAddress(element: MarkupElement, names: readonly string[]) {
  for (const name of names) {
    const url = trimmed(element, name)
    if (url && ON_THE_WEB.test(url)) return { name, url }
  }
  return undefined
}

/** A frame becomes a link to what it shows. */
export const frame: ElementLowering = {
  open: (element, lowering) => {
    const address = webAddress(element, ['src', 'data-src'])
    if (address) addEmbed(lowering, element, element, address.name, address.url)
    return SKIP
  },
}

const WITHOUT_TEXT = new Set(['param', 'source', 'track'])

/** True where the element holds something for browsers that cannot play it. */
const hasFallback = (lowering: Lowering, parent: MarkupParent): boolean =>
  childrenOf(parent).some(child =>
    child.type === 'text'
      ? placeText(lowering, child).value.trim() !== ''
      : child.type === 'element' && !WITHOUT_TEXT.has(child.tag),
  )

/** A video or a sound: what it holds for browsers that cannot play it, else a link to it. */
export const medium: ElementLowering = {
  open: (element, lowering) => {
    if (hasFallback(lowering, element)) {
      openApart(lowering, element)
      return 0
    }
    for (const holder of [element, ...childElements(element)]) {
      const address = webAddress(holder, ['src', 'poster'])
      if (!address) continue
      addEmbed(lowering, element, holder, address.name, address.url)
      break
    }
    return SKIP
  },
  close: (_, lowering) => closeContainer(lowering),
}
