// What the words of a paragraph say about its start and its end.

import { countWords, endsSentence } from '../../text/words.js'
import { NEVER_LAST } from './function-words.js'

/** A paragraph of this many words or fewer may be a heading, a term or an item. */
export const SHORT = 5
/** What ends open has at least this many words where the next paragraph opens with a capital or a digit. */
export const LONG = 8

export const lastWord = (text: string): string =>
  /(?:^|[\s/("'“‘[])([\p{L}\p{M}'’]+)$/u.exec(text.slice(-40))?.[1] ?? ''
export const firstWord = (text: string): string => /^[("'“‘[]*([\p{L}\p{M}'’]+)/u.exec(text.slice(0, 40))?.[1] ?? ''

/** Whether a text has a whole sentence before its end, so that it is prose and neither heading nor item. */
export const hasSentenceInside = (text: string): boolean => /[\p{L}\p{N})”"][.!?]["”)]?\s+[\p{Lu}“"(]/u.test(text)

/** Whether a text holds a sentence that ends. */
export const isProse = (text: string): boolean =>
  hasSentenceInside(text) || (endsSentence(text) && countWords(text) > SHORT)

/** Whether a text needs more words behind it. */
export const isOpen = (text: string): boolean => text.endsWith(',') || NEVER_LAST.has(lastWord(text).toLowerCase())
