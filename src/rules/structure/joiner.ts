// What stands between two lines when they become one: a space, nothing, or a hyphen less.

import type { View } from '../../kernel/view.js'

/** `dropHyphen`: the hyphen at the end of the upper line goes as well. */
export interface Join {
  readonly joiner: '' | ' '
  readonly dropHyphen: boolean
}

const SPACE: Join = { joiner: ' ', dropHyphen: false }
const NOTHING: Join = { joiner: '', dropHyphen: false }
const UNBROKEN: Join = { joiner: '', dropHyphen: true }

const LAST_PART = /((?:[\p{L}\p{M}]+[-\u2010])*)([\p{L}\p{M}]+)[-\u2010]$/u
const FIRST_WORD = /^[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/u
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*[-\u2010]?/gu

/** Words behind a hyphen that only stands in for a part still to come: `short- and long-term`. */
const SUSPENDED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'nor',
  'versus',
  'vs',
  'but',
  'und',
  'oder',
  'bis',
  'et',
  'ou',
  'y',
  'o',
])

/** First parts that keep their hyphen in nearly all words, unless an ending follows: `long-term`, but `long-er`. */
const PREFIXES: ReadonlySet<string> = new Set('cross full half high long low non quasi self short well'.split(' '))
const ENDING = /^(?:e[drn]|er?s|est|ing|ish|ity|less|ly|ment|ness|y)$/

/** Second parts that seldom go without a hyphen. */
const TAILS: ReadonlySet<string> = new Set(
  'associated based colored coloured controlled dependent derived driven filled free generation induced like linked looking mediated old oriented reported related resistant rich sensitive shaped sized smelling specific tasting term threatening threshold year'.split(
    ' ',
  ),
)

const isCompound = (left: string, right: string): boolean =>
  left.length === 1 || TAILS.has(right) || (PREFIXES.has(left) && right.length > 3 && !ENDING.test(right))

/** The words of the document, and its words with hyphens. Parts that a line end cut off are not among them. */
function vocabulary(view: View): ReadonlySet<string> {
  const known = new Set<string>()
  let cut = false
  for (const block of view.blocks) {
    for (const line of block.text.split('\n')) {
      for (const { 0: word, index } of line.matchAll(WORDS)) {
        const isHead = word.endsWith('-') || word.endsWith('\u2010')
        if (!isHead && !(cut && line.slice(0, index).trim() === ''))
          known.add(word.toLowerCase().replaceAll('\u2010', '-'))
      }
      cut = /[\p{L}\p{M}][-\u2010]$/u.test(line)
    }
  }
  return known
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u

/** A hyphen at the end of the upper line: part of the word, a sign that more comes, or a cut that the line end made. */
function joinHyphen(known: ReadonlySet<string>, upper: string, lower: string): Join {
  const head = LAST_PART.exec(upper.slice(-80))
  const tail = FIRST_WORD.exec(lower.slice(0, 80))?.[0]
  if (!head || tail === undefined) return /\d[-\u2010]$/.test(upper) ? NOTHING : SPACE
  const [, front = '', part = ''] = head
  const [left, right] = [`${front}${part}`.toLowerCase(), tail.toLowerCase()]
  if (SUSPENDED.has(right)) return SPACE
  if (tail !== right || part !== part.toLowerCase()) return NOTHING
  if (known.has(left + right)) return UNBROKEN
  if (known.has(`${left}-${right}`) || front !== '' || isCompound(left, right)) return NOTHING
  return known.has(left) && known.has(right) ? NOTHING : UNBROKEN
}

/** How the line `lower` joins the line `upper`; both without white space at their ends. */
export function joinLines(view: View, upper: string, lower: string): Join {
  const last = upper.at(-1) ?? ''
  if (last === '\u00ad') return UNBROKEN
  if (last === '-' || last === '\u2010') return joinHyphen(view.fact(vocabulary), upper, lower)
  if (/[\p{L}\p{N}][—/]$/u.test(upper)) return NOTHING
  return WIDE.test(last) && WIDE.test(lower.charAt(0)) ? NOTHING : SPACE
}
