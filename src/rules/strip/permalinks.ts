// Takes the links out of headings that lead to the heading itself, or to its editor.

import { defineRule } from '../../kernel/rule.js'
import { edit, unmark, type Verdict } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { openTailStart } from '../../text/tails.js'

/** What such links show: a sign, or a word for it. */
const SIGN =
  /^\W*$|^[\s[\]§¶]*(?:permalink|permanent link|anchor|link|direct link|copy link|edit|edit source|bearbeiten|modifier)[\s[\]§¶]*$/iu
/** A word may be part of the heading, unless the link says what it is. */
const WORD = /\w/
const TO_ITSELF = /#/
const TO_EDITOR = /[?&](?:ve)?action=edit\b/

function isPermalink(text: string, mark: Mark): boolean {
  if (mark.kind !== 'link' || mark.url === undefined || mark.end - mark.start > 24) return false
  const said = text.slice(mark.start, mark.end)
  if (!SIGN.test(said)) return false
  if (!WORD.test(said)) return TO_ITSELF.test(mark.url) || /permalink|anchor|link to/i.test(mark.title ?? '')
  return mark.url.startsWith('#') || TO_EDITOR.test(mark.url)
}

/** The stretch of the link with the brackets and the white space around it. */
function stretch(text: string, mark: Mark): { readonly start: number; readonly end: number } {
  const after = /^\s*[\])]?/.exec(text.slice(mark.end))?.[0].length ?? 0
  return { start: openTailStart(text.slice(0, mark.start)), end: mark.end + after }
}

function judge({ text, marks }: Block): readonly Verdict<'permalink' | 'self'>[] {
  return marks.flatMap((mark, index): readonly Verdict<'permalink' | 'self'>[] => {
    if (mark.kind !== 'link') return []
    if (isPermalink(text, mark)) {
      const { start, end } = stretch(text, mark)
      if (end - start >= text.trim().length) return []
      return [unmark(index, 'permalink'), edit(start, end, start > 0 && end < text.length ? ' ' : '', 'permalink')]
    }
    const whole = text.slice(0, mark.start).trim() === '' && text.slice(mark.end).trim() === ''
    return whole && mark.url?.startsWith('#') ? [unmark(index, 'self')] : []
  })
}

export const permalinks = defineRule({
  id: 'strip/permalinks',
  over: 'block',
  reasons: {
    permalink: 'A sign that links to the heading itself or to its editor',
    self: 'A heading that is a link to itself',
  },
  docs: 'Takes signs out of headings that link to the heading or to its editor, such as # or ¶, and the link from a heading that is as a whole a link to itself. Links to other pages stay.',
  examples: [
    {
      format: 'html',
      before: '<h2>Pruning<a href="#pruning">¶</a></h2><p>Prune in winter.</p>',
      after: '<h2>Pruning</h2><p>Prune in winter.</p>',
    },
  ],
  decide: block => (block.kind === 'heading' && block.marks.length > 0 ? judge(block) : null),
})
