// Marks: what a stretch of a block's text is, beside what it says. They stand off the text, so an edit never breaks markup.

import type { Span } from './offset.js'

/** `break`: a line break that must stay, over its `\n`. `image` and `footnote`: one U+FFFC in the text stands for the object. */
export type MarkKind =
  | 'link'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'strike'
  | 'sup'
  | 'sub'
  | 'math'
  | 'break'
  | 'image'
  | 'footnote'

/** `start` and `end` count UTF-16 units of the block's text. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** link: the target; image: the source. As in the source document until URLs are normalized. */
  readonly url?: string
  readonly title?: string
  /** image: the alternative text. footnote: the label. */
  readonly label?: string
  /** A link without text: where it stands in the source, since its empty stretch of the text does not tell. */
  readonly at?: Span<'source'>
}

/** The character that stands in a text for an image or a footnote reference. */
export const OBJECT = '\uFFFC'
