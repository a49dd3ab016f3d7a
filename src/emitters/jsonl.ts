// Values as lines of JSON.

import type { ValidatedDocument } from '../model/output.js'

/** Line ends to some readers of lines, though not to JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

const escaped = (end: string): string => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One value on one line, whatever takes its lines apart. */
export function line(value: unknown): string {
  return `${JSON.stringify(value).replace(LINE_ENDS, escaped)}\n`
}

/** A document as one line of documents.jsonl, with its line end. */
export const jsonLine = (document: ValidatedDocument): string => line(document)
