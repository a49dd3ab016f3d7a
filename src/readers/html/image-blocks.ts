// Images: one character in a text, or, where they stand alone between blocks, blocks of their own.

import type { Block } from '../../model/block.js'
import { type Mark, OBJECT } from '../../model/mark.js'
import type { Lowering } from './lowering.js'
import { attributeOrigin, elementSpans, settleOrigin, settleSpan } from './origins.js'
import { attribute, trimmed } from './parse/attributes.js'
import { endOf, type MarkupElement } from './parse/markup.js'
import { imageUrl } from './picture.js'
import { appendWhole, extend, type Run } from './run.js'
import { signalsOf } from './signals.js'

/** Appends an image to a run, as one character that stands for it. */
export function appendImage({ run }: Lowering, element: MarkupElement, url: string, label: string): void {
  const title = trimmed(element, 'title')
  const at = run.text.length
  run.images ??= []
  run.images.push({ element, at })
  run.marks.push({ kind: 'image', start: at, end: at + 1, url, ...(title && { title }), ...(label && { label }) })
  appendWhole(run, OBJECT, element.start, endOf(element))
  extend(run, element.start, endOf(element))
}

/** What an image shows: its address and its alternative text; null where it has neither. */
export function imageFacts(element: MarkupElement): { readonly url: string; readonly label: string } | null {
  const url = imageUrl(element) ?? ''
  const label = trimmed(element, 'alt') ?? ''
  return url === '' && label === '' ? null : { url, label }
}

const OTHER = new RegExp(`[^\\s${OBJECT}]`)

/** True when the run holds images and nothing else, and each link in it has an image under it. */
export function isImagesOnly({ images, text, marks }: Run): boolean {
  if (!images || OTHER.test(text)) return false
  // A character written as U+FFFC is text, not an image.
  let objects = 0
  for (let at = text.indexOf(OBJECT); at >= 0; at = text.indexOf(OBJECT, at + 1)) objects++
  if (objects !== images.length) return false
  return marks.every(({ kind, start, end }) => kind !== 'link' || text.slice(start, end).includes(OBJECT))
}

/** The blocks of a run that holds only images. A link around an image lies over its alternative text. */
export function imageBlocks(lowering: Lowering, run: Run): readonly Block[] {
  const links = run.marks.filter(mark => mark.kind === 'link').sort((a, b) => a.start - b.start)
  const pictures = new Map(run.marks.filter(mark => mark.kind === 'image').map(mark => [mark.start, mark]))
  let first = 0
  return (run.images ?? []).map(({ element, at }) => {
    while ((links[first]?.end ?? Number.POSITIVE_INFINITY) <= at) first++
    const over: Mark[] = []
    for (let i = first; i < links.length; i++) {
      const link = links[i]
      if (!link || link.start > at) break
      if (link.end > at) over.push(link)
    }
    return imageBlock(lowering, element, pictures.get(at)?.url ?? '', over)
  })
}

function imageBlock(lowering: Lowering, element: MarkupElement, url: string, links: readonly Mark[]): Block {
  const text = attribute(element, 'alt') ?? ''
  const title = trimmed(element, 'title')
  const { map } = attributeOrigin(lowering.source, element, 'alt', text)
  const start = element.start
  const place = text === '' && start >= 0 ? { at: settleSpan(lowering, start, endOf(element)) } : {}
  return {
    type: 'block',
    id: lowering.births.give('block'),
    kind: 'image',
    text,
    marks: links.map(link => ({ ...link, ...place, start: 0, end: text.length })),
    attributes: { url, ...(title && { title }) },
    origin: settleOrigin(lowering, { spans: elementSpans(element), map }),
    signals: signalsOf(element, lowering.wanted),
  }
}
