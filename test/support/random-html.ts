// HTML that nobody would write and every scraper meets: random trees, some of their tags lost or swapped.

import fc from 'fast-check'

const TAGS = [
  'a',
  'article',
  'b',
  'blockquote',
  'button',
  'code',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'i',
  'label',
  'li',
  'my-card',
  'nav',
  'noscript',
  'object',
  'ol',
  'option',
  'p',
  'pre',
  'q',
  'section',
  'select',
  'span',
  'strong',
  'sub',
  'summary',
  'table',
  'tbody',
  'td',
  'template',
  'textarea',
  'th',
  'time',
  'tr',
  'ul',
] as const

const ATTRIBUTES = [
  '',
  ' class="c"',
  ' hidden',
  ' aria-hidden="true"',
  ' style="display:none"',
  ' href="u&amp;v=1"',
  ' id=i',
] as const

const TEXTS = [
  'x',
  ' y ',
  '\n',
  'a &amp; b',
  '&nbsp;',
  '&lt;z',
  ' & ',
  'é\u{1F600}',
  '\r\n',
  '&#8217;s',
  'one  two',
  '\t',
] as const

const LONE = [
  '<br>',
  '<br> <br>',
  '<hr>',
  '<img src=a alt=b>',
  '<img src="c.png">',
  '<!-- c -->',
  '<svg><text>t</text></svg>',
  '<script>s()</script>',
  '<wbr>',
  '</p>',
  '</div>',
  '</td>',
  '</b>',
  '<a href="e"></a>',
] as const

interface Tree {
  readonly tag: string
  readonly attribute: string
  /** 0: both tags, 1: no end tag, 2: no start tag. */
  readonly lost: number
  readonly parts: readonly (string | Tree)[]
}

const write = (part: string | Tree): string => {
  if (typeof part === 'string') return part
  const open = part.lost === 2 ? '' : `<${part.tag}${part.attribute}>`
  const close = part.lost === 1 ? '' : `</${part.tag}>`
  return open + part.parts.map(write).join('') + close
}

const { tree } = fc.letrec<{ tree: Tree; part: string | Tree }>(tie => ({
  part: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    fc.constantFrom(...TEXTS),
    fc.constantFrom(...LONE),
    tie('tree'),
  ),
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attribute: fc.constantFrom(...ATTRIBUTES),
    lost: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2)),
    parts: fc.array(tie('part'), { maxLength: 5 }),
  }),
}))

/** Pages made of such trees. */
export const markupTrees: fc.Arbitrary<string> = fc
  .array(tree, { minLength: 1, maxLength: 5 })
  .map(trees => trees.map(write).join(''))
