// The links and images of the body, in source order.

import { type Block, blocksOf, type Container } from '../model/block.js'
import type { Mark } from '../model/mark.js'
import type { OutputDraft } from '../model/output.js'
import { plainSlice } from './plain-text.js'

type Link = OutputDraft['links'][number]
type Image = OutputDraft['images'][number]

const inOrder = (marks: readonly Mark[], kind: Mark['kind']): readonly Mark[] =>
  marks.filter(mark => mark.kind === kind).sort((a, b) => a.start - b.start)

/** The text of a link; where it holds only images, their alternative text. */
function linkText(block: Block, link: Mark): string {
  const text = plainSlice(block.text, link.start, link.end)
  if (text !== '') return text
  const images = inOrder(block.marks, 'image').filter(mark => mark.start >= link.start && mark.end <= link.end)
  return images
    .map(mark => mark.label ?? '')
    .join(' ')
    .trim()
}

const linksIn = (block: Block): readonly Link[] =>
  inOrder(block.marks, 'link').flatMap(mark => (mark.url ? [{ text: linkText(block, mark), url: mark.url }] : []))

function image(src: string | undefined, alt: string | undefined, title: string | undefined): readonly Image[] {
  return src ? [{ src, ...(alt ? { alt } : {}), ...(title ? { title } : {}) }] : []
}

const imagesIn = (block: Block): readonly Image[] =>
  block.kind === 'image'
    ? image(block.attributes.url, block.text, block.attributes.title)
    : inOrder(block.marks, 'image').flatMap(mark => image(mark.url, mark.label, mark.title))

const bodyBlocks = (root: Container): readonly Block[] => blocksOf(root).filter(block => block.kind !== 'field')

/** Links that lead somewhere. */
export const linksOf = (root: Container): Link[] => bodyBlocks(root).flatMap(linksIn)

/** Images that have an address: those that stand alone and those in a text. */
export const imagesOf = (root: Container): Image[] => bodyBlocks(root).flatMap(imagesIn)
