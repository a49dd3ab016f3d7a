// Notes, tips and warnings that a page sets apart in a box become quotes that open with their label.

import { defineRule } from '../../kernel/rule.js'
import { retype, setMark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container } from '../../model/block.js'
import { countWords, endsSentence, foldLine } from '../../text/words.js'

/** Classes that mean a box of this kind and nothing else. */
const BOXES =
  /^(?:admonition|admonitionblock|callout|markdown-alert|theme-admonition|custom-block|custom-container|docs-callout|docutils-admonition)$/i
/** What such boxes are called; these words alone are classes of other things too. */
const TYPES: ReadonlySet<string> = new Set([
  'alert',
  'attention',
  'caution',
  'danger',
  'hint',
  'important',
  'info',
  'note',
  'tip',
  'warning',
])

/** More is no box in a text. */
const MOST_WORDS = 300
const MOST_BLOCKS = 25
const LABEL_WORDS = 8

/** A short first line that labels the box. */
function labelOf(blocks: readonly Block[]): Block | undefined {
  const [first, second] = blocks
  if (!first || !second || (first.kind !== 'paragraph' && first.kind !== 'heading')) return undefined
  const words = countWords(first.text)
  return words > 0 && words <= LABEL_WORDS && !/[.,;]$/.test(first.text) && !endsSentence(first.text)
    ? first
    : undefined
}

/** What the markup calls the container: a box and nothing else, or something that may be one. */
function boxName({ signals }: Container): 'box' | 'perhaps' | null {
  const html = signals?.html
  const classes = html?.classes ?? []
  if (classes.some(name => BOXES.test(name))) return 'box'
  return html?.role === 'note' || classes.some(name => TYPES.has(name.toLowerCase())) ? 'perhaps' : null
}

const KINDS: ReadonlySet<Container['kind']> = new Set<Container['kind']>([
  'group',
  'aside',
  'section',
  'details',
  'article',
])

function judge(node: Container, view: View): readonly Verdict<'box' | 'label'>[] | null {
  const name = KINDS.has(node.kind) ? boxName(node) : null
  if (name === null || view.within(node.id, 'quote', 'table')) return null
  const blocks = blocksOf(node)
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return null
  const label = labelOf(blocks)
  if (name === 'perhaps' && !(label && TYPES.has(foldLine(label.text)))) return null
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0)
  // A box that is most of the text is the text.
  if (words > MOST_WORDS || words * 2 > view.words) return null
  const strong = label && !label.marks.some(mark => mark.kind === 'strong') && label.kind === 'paragraph'
  return [
    retype('quote', {}, 'box'),
    ...(strong ? [setMark({ kind: 'strong', start: 0, end: label.text.length }, 'label', { node: label.id })] : []),
  ]
}

export const callouts = defineRule({
  id: 'structure/callouts',
  over: 'container',
  needs: 'html',
  reasons: {
    box: 'A note that the page sets apart from the text',
    label: 'The label of a note that is set apart',
  },
  docs: 'Makes quotes of notes, tips and warnings that a page sets apart in a box, with their label in strong type. A box counts by its class; where the class means other things too, its first line must say what it is. Boxes in quotes and tables stay, and one that is most of the text.',
  examples: [
    {
      format: 'html',
      before:
        '<p>Barley is sown in spring, as soon as the soil can be worked.</p><div class="admonition"><p>Note</p><p>Rye is sown earlier.</p></div>',
      after:
        '<p>Barley is sown in spring, as soon as the soil can be worked.</p><blockquote><p>Note</p><p>Rye is sown earlier.</p></blockquote>',
    },
  ],
  decide: (node, { view }) => judge(node, view),
})
