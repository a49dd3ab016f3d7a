// Values as lines of JSON.

import type { ValidatedDocument } from '../model/output.js'

/** Line ends to some readers of lines, though not to JSON. */
const LINE_END = /[\u0085\u2028\u2029]/
const LINE_ENDS = new RegExp(LINE_END, 'g')

const escaped = (end: string): string => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Each value on a line of its own, with its line end, whatever takes lines apart. */
export function lines(values: readonly unknown[]): string {
  let all = ''
  for (const value of values) {
    const line = JSON.stringify(value)
    all += LINE_END.test(line) ? line.replace(LINE_ENDS, escaped) : line
    all += '\n'
  }
  return all
}

/** A document as one line of documents.jsonl, with its line end. */
export const jsonLine = (document: ValidatedDocument): string => lines([document])
