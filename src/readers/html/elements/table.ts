// Says for each tag what it becomes. A tag that is not here is inline, as browsers have it.

import { apart, body, button, cell, container, group, input, orderedList } from './containers.js'
import { type ElementLowering, NOTHING, TRANSPARENT } from './element.js'
import { annotation, math } from './formula.js'
import { inline, lineBreak } from './inline.js'
import { code, heading, paragraph, rule } from './leaves.js'
import { frame, image, medium } from './media.js'
import { base, html, link, meta, script, title } from './metadata.js'
import { rubyText } from './ruby.js'

const each = (lowering: ElementLowering, tags: string): readonly (readonly [string, ElementLowering])[] =>
  tags.split(' ').map(tag => [tag, lowering])

const ELEMENTS: ReadonlyMap<string, ElementLowering> = new Map<string, ElementLowering>([
  // The head
  ['base', base],
  ['html', html],
  ['link', link],
  ['meta', meta],
  ['script', script],
  ['title', title],
  ...each(NOTHING, 'col colgroup embed noembed noframes param source style svg track wbr'),
  ...each(TRANSPARENT, 'frameset head tbody tfoot thead'),
  // The skeleton
  ['body', body],
  ...each(container('article'), 'article'),
  ...each(container('aside'), 'aside'),
  ...each(container('footer'), 'footer'),
  ...each(container('form'), 'form'),
  ...each(container('header'), 'header'),
  ...each(container('main'), 'main'),
  ...each(container('nav'), 'nav'),
  ...each(container('section'), 'section'),
  ...each(group, 'address center datalist dialog div fieldset hgroup legend optgroup option search select textarea'),
  ['button', button],
  ['input', input],
  ...each(apart, 'canvas noscript object template'),
  // Lists and definitions
  ...each(
    container('list', () => ({ ordered: false })),
    'dir menu ul',
  ),
  ['ol', orderedList],
  ...each(container('item'), 'li'),
  ...each(container('definitions'), 'dl'),
  ...each(container('term'), 'dt'),
  ...each(container('definition'), 'dd'),
  // Tables
  ...each(container('table'), 'table'),
  ...each(container('row'), 'tr'),
  ['td', cell(false)],
  ['th', cell(true)],
  ...each(container('caption'), 'caption figcaption'),
  // Other containers
  ...each(container('details'), 'details'),
  ...each(container('figure'), 'figure'),
  ...each(container('quote'), 'blockquote'),
  ...each(container('summary'), 'summary'),
  // Leaves
  ['p', paragraph],
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ...each(code, 'listing plaintext pre xmp'),
  ['hr', rule],
  // In and beside a line of text
  ['br', lineBreak],
  ['annotation', annotation],
  ['math', math],
  ['rt', rubyText],
  ...each(image, 'image img'),
  ...each(frame, 'frame iframe'),
  ...each(medium, 'audio video'),
])

/** What an element with this tag becomes. */
export const loweringOf = (tag: string): ElementLowering => ELEMENTS.get(tag) ?? inline
