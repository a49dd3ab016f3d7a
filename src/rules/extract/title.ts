// The title of text and Markdown that names none: its first heading, or a first line that stands alone.

import type { Pack } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import { setMetadata } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { furnitureTest } from './furniture.js'
import { layoutOf, plainLine } from './layout.js'
import { questionEvidence } from './questions.js'
import { isAboutLine, isPartName, isTitleLike, standsAlone } from './title-lines.js'

type IsFurniture = (line: string) => boolean

const isHeading = (block: Block | undefined): block is Block => block?.kind === 'heading'

const hasLink = (block: Block): boolean => block.marks.some(mark => mark.kind === 'link')

/** What may stand above a title and is not it: images, rules, furniture, dates. */
const isPassed = (block: Block, isFurniture: IsFurniture): boolean =>
  (block.kind !== 'heading' && block.kind !== 'paragraph') || plainLine(block) === '' || isFurniture(plainLine(block))

/** The one heading of the first level is the title, wherever it stands above the prose. */
function soleTopHeading(view: View, top: readonly Block[]): Block | null {
  const first = top.find(isHeading)
  if (first?.attributes.level !== 1) return null
  return view.blocks.some(block => block !== first && isHeading(block) && block.attributes.level === 1) ? null : first
}

function lineTitle(view: View, first: Block): Block | null {
  if (first.kind !== 'paragraph' || hasLink(first) || first.text.includes('\n')) return null
  return isTitleLike(plainLine(first)) && standsAlone(view, first) ? first : null
}

function findTitle(view: View, isFurniture: IsFurniture): Block | null {
  const { start } = layoutOf(view)
  if (start === view.blocks.length) return null
  const top = view.blocks.slice(0, start).filter(block => !isPassed(block, isFurniture))
  const first = top.find(block => isHeading(block) || !isAboutLine(plainLine(block)))
  if (!first) return null
  const heading = soleTopHeading(view, top) ?? (isHeading(first) ? first : null)
  if (heading && !isPartName(plainLine(heading))) return heading
  return isPartName(plainLine(first)) ? null : lineTitle(view, first)
}

export const title = (packs: readonly Pack[]): Rule => {
  const isFurniture = furnitureTest(packs)
  return defineRule({
    id: 'extract/title',
    over: 'document',
    docs: 'Takes the title of a text or a Markdown file that names none from its first heading, or from a short first line that stands alone above prose. A first sentence, a salutation, a bullet, a date, a name or a line that ends with a colon is no title. A title that asks, above an answer, is the question too.',
    reasons: {
      heading: 'The first heading is the title',
      line: 'A short first line that stands alone is the title',
      question: 'The title is a question that the document answers',
    },
    examples: [
      {
        before: 'Pruning Old Apple Trees\n\nPrune in late winter, while the tree is dormant and frost is past.',
        after: 'Prune in late winter, while the tree is dormant and frost is past.',
      },
    ],
    decide(view) {
      const { metadata, source } = view.document
      if (metadata.title || source.format === 'html') return null
      const found = findTitle(view, isFurniture)
      if (!found) return null
      const text = plainLine(found)
      const node = found.id
      const move = setMetadata('title', text, isHeading(found) ? 'heading' : 'line', { nodes: [node] })
      if (metadata.question || metadata.type || !questionEvidence(view, text)) return move
      return [
        move,
        setMetadata('question', text, 'question', { nodes: [], node }),
        setMetadata('type', 'qa', 'question', { nodes: [], node }),
      ]
    },
  })
}
