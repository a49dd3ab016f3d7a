// Values as lines of JSON.

import type { ValidatedDocument } from '../model/output.js'

/** Line ends to some readers of lines, though not to JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

const escaped = (end: string): string => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Each value on a line of its own, with its line end, whatever takes lines apart. */
export const lines = (values: readonly unknown[]): string =>
  values
    .map(value => `${JSON.stringify(value)}\n`)
    .join('')
    .replace(LINE_ENDS, escaped)

/** A document as one line of documents.jsonl, with its line end. */
export const jsonLine = (document: ValidatedDocument): string => lines([document])
