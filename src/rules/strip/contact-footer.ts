// Drops the contact footer: the last lines of a document that only tell how to reach its publisher.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { drop, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { isContactDetails, isInvitation } from '../../text/contact-lines.js'
import { endsSentence } from '../../text/words.js'
import { type LineTest, surelyFurniture } from './furniture.js'
import { ownLines } from './own-lines.js'
import { isContentPlace } from './places.js'

interface Contact {
  readonly invites: boolean
  readonly details: boolean
}

/** What a block of contact lines alone holds; null for all others. */
function readContact(view: View, block: Block): Contact | null {
  if (
    block.kind !== 'paragraph' ||
    block.text.length > 600 ||
    view.within(block.id, 'list') ||
    isContentPlace(view, block)
  )
    return null
  let invites = false
  let details = false
  for (const { text } of ownLines(block)) {
    if (isContactDetails(text)) details = true
    else if (isInvitation(text) && isOwnVoice(text)) {
      invites = true
      details ||= namesDetails(text)
    } else return null
  }
  return { invites, details }
}

/** A whole sentence about someone else is content: `For more about burns, contact the Burns Trust at …` */
const isOwnVoice = (text: string): boolean => !endsSentence(text) || /\b(?:our|us|your (?:local|nearest))\b/i.test(text)

/** Whether an invitation tells the number or host itself. */
const namesDetails = (text: string): boolean => /\d{3}[ .-]\d{3,4}|\bwww\.|https?:|@\w/.test(text)

/** Whether a run of contact lines is a footer: an invitation with its details, or details behind other furniture or, where no markup sets content apart, prose. */
function isFooter(
  view: View,
  run: readonly Contact[],
  above: Block | undefined,
  isFurniture: (block: Block) => boolean,
): boolean {
  const invites = run.some(contact => contact.invites)
  const details = run.some(contact => contact.details)
  if (above && isFurniture(above)) return true
  if (invites) return details
  return view.document.source.format !== 'html' && run.length === 1 && above !== undefined && endsSentence(above.text)
}

/** The places where a footer may end: the end of the document, and what a marked heading or a rule stands behind. */
const endsPart = (next: Block | undefined): boolean => !next || next.kind === 'heading' || next.kind === 'rule'

/** The contact lines that end at `end`, the last first. */
function runBefore(view: View, end: number): { readonly start: number; readonly run: readonly Contact[] } {
  const run: Contact[] = []
  let start = end
  for (let block = view.blocks[start - 1]; block; block = view.blocks[start - 1]) {
    const contact = readContact(view, block)
    if (!contact) break
    run.push(contact)
    start--
  }
  return { start, run }
}

/** The rule; `test` tells the other furniture that may stand above. */
export const contactFooter = (test: LineTest): Rule => {
  const isFurniture = surelyFurniture(test)
  return defineRule({
    id: 'strip/contact-footer',
    over: 'document',
    reasons: { contact: 'A contact footer' },
    docs: 'Drops lines that only invite to make contact, with the numbers, hosts and addresses below them, where they end the document or a marked section. Advice to see a doctor, sentences with a number inside a paragraph, and lists of addresses stay.',
    examples: [
      {
        before:
          'Most burns heal within weeks.\n\nFor further information please contact the Lakeside Trust\n1-800-555-0142 or www.lakeside.example',
        after: 'Most burns heal within weeks.\n',
      },
      {
        before: 'Most burns heal within weeks.\n\nFor more help, call your doctor.',
        after: 'Most burns heal within weeks.\n\nFor more help, call your doctor.',
      },
    ],
    decide(view) {
      const verdicts: Verdict<'contact'>[] = []
      for (let end = view.blocks.length; end > 0; end--) {
        if (!endsPart(view.blocks[end])) continue
        const { start, run } = runBefore(view, end)
        if (run.length === 0 || !isFooter(view, run, view.blocks[start - 1], isFurniture)) continue
        for (const block of view.blocks.slice(start, end)) verdicts.push(drop('contact', { node: block.id }))
      }
      return verdicts
    },
  })
}
