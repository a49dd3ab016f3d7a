// Gives definition lists the shape that Markdown can say: strong terms, and their definitions below them.

import { defineRule } from '../../kernel/rule.js'
import { retype, setMark, type Verdict } from '../../kernel/verdict.js'
import { blocksOf, type Container } from '../../model/block.js'

/** A strong mark over each text of the term that is not strong as a whole. */
function strengthen(term: Container): readonly Verdict<'term'>[] {
  return blocksOf(term)
    .filter(
      ({ kind, text, marks }) =>
        kind === 'paragraph' &&
        text.length > 0 &&
        !marks.some(mark => mark.kind === 'strong' && mark.start === 0 && mark.end === text.length),
    )
    .map(({ id, text }) => setMark({ kind: 'strong', start: 0, end: text.length }, 'term', { node: id }))
}

export const definitionLists = defineRule({
  id: 'normalize/definition-lists',
  over: 'container',
  reasons: {
    term: 'A term of a definition list, which Markdown can only show by emphasis',
    plain: 'Markdown has no definition lists: their parts stand as plain blocks',
  },
  docs: 'Makes the terms of definition lists strong and their definitions plain paragraphs below them. Other lists stay.',
  examples: [
    {
      format: 'html',
      before: '<dl><dt>Scion</dt><dd>The upper part.</dd></dl>',
      after: '<p>Scion</p><p>The upper part.</p>',
    },
  ],
  decide(node) {
    if (node.kind === 'term') return [...strengthen(node), retype('group', {}, 'plain')]
    return node.kind === 'definitions' || node.kind === 'definition' ? retype('group', {}, 'plain') : null
  },
})
