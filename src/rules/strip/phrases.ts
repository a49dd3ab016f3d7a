// Drops lines and blocks that packs know as furniture: ads, navigation, share bars, buttons, notices of consent.

import { z } from 'zod'
import { PHRASE_REASONS } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { readListMarker } from '../../text/list-markers.js'
import { foldLine } from '../../text/words.js'
import { type Found, type Furniture, findFurniture, furnitureLines, type LineTest } from './furniture.js'
import { judgeLines, OWN_LINE } from './own-lines.js'
import { isContentPlace } from './places.js'

/** What is never part of the subject, so that it goes from the midst of a list, too. */
const PLAIN: ReadonlySet<string> = new Set(['advertisement', 'consent', 'continuation', 'syndication'])

const isPlain = ({ matches }: Found): boolean => matches.every(match => match && !match.weak && PLAIN.has(match.reason))

/** Whether a heading has nothing under it. */
function isBare(view: View, heading: Block): boolean {
  const next = view.near(heading.id, 1)
  return !next || (next.kind === 'heading' && (next.attributes.level ?? 1) <= (heading.attributes.level ?? 1))
}

/** Whether the block leads into a list of content. */
function leadsIn(view: View, block: Block, furniture: Furniture): boolean {
  const next = view.near(block.id, 1)
  if (!next || furniture.found.get(next.id)?.whole) return false
  return readListMarker(next.text) !== null || (view.within(next.id, 'list') && !view.within(block.id, 'list'))
}

/** Whether the place of a block that is all furniture allows to drop it. */
function mayGo(view: View, block: Block, found: Found, furniture: Furniture): boolean {
  if (block.kind === 'heading' && !isBare(view, block)) return false
  const list = view.ancestors(block.id).find(container => container.kind === 'list')
  if (list) return furniture.isList(list.id) || isPlain(found)
  if (readListMarker(block.text) && !furniture.bullets.has(block.id)) return isPlain(found)
  const isWeak = found.matches.length === 1 && found.matches[0]?.weak === true
  return !(isWeak && !furniture.borne.has(block.id)) && (isPlain(found) || !leadsIn(view, block, furniture))
}

/** The rule over the lines that `test` knows. */
export const phrases = (test: LineTest): Rule => {
  const linesOf = furnitureLines(test)
  const furnitureOf = (view: View): Furniture => findFurniture(view, test, linesOf)
  return defineRule({
    id: 'strip/phrases',
    over: 'block',
    reasons: { ...PHRASE_REASONS, ...OWN_LINE },
    docs: 'Drops lines and blocks that are furniture wherever they stand alone, by the phrases and patterns of the packs. Lines are compared as a whole, without case and end punctuation, or as a row of several known phrases. Prose, quotes, code, tables, headings with content under them and items among content items stay; a single word goes only beside other furniture or at the edge of the document.',
    options: z.strictObject({
      keep: z.array(z.string()).default([]).describe('Lines that stay, compared without case and end punctuation.'),
    }),
    examples: [
      {
        before: 'Rest helps most people.\n\nShare on Facebook | Print this page\n',
        after: 'Rest helps most people.\n',
      },
      {
        before: 'How to Find a Dentist You Trust\n\nAsk your friends.\n',
        after: 'How to Find a Dentist You Trust\n\nAsk your friends.\n',
      },
    ],
    decide(block, { options, view }) {
      const furniture = view.fact(furnitureOf)
      const found = furniture.found.get(block.id)
      if (!found || isContentPlace(view, block)) return null
      if (found.whole && !mayGo(view, block, found, furniture)) return null
      const kept = new Set(options.keep.map(foldLine))
      const reasons = found.matches.map((match, i) => {
        const isAlone = match?.weak && !found.whole && !found.matches[i - 1] && !found.matches[i + 1]
        const line = found.lines[i]?.text ?? ''
        return match && match.reason !== 'references' && !isAlone && !kept.has(foldLine(line)) ? match.reason : null
      })
      return judgeLines(found.lines, reasons)
    },
  })
}
