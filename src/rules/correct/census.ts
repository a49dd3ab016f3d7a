// The words of a document that no list knows, and the drugs that it names: counted once, asked by all corrections.

import type { TextSubject } from '../../kernel/rule.js'
import { textSubjects } from '../../kernel/subjects.js'
import type { View } from '../../kernel/view.js'
import { letterCase } from '../../text/letter-case.js'
import { factBy, type Lexicon } from './lexicon.js'
import { KNOWN } from './word-table.js'

/** Words of four Latin letters and more: shorter ones are too alike to correct. */
const WORD = /[A-Za-z\u00c0-\u024f]{4,}/g
const LEAST_LETTERS = 4

/** A word that no list knows. */
export interface Unknown {
  /** As it stands at its first place. */
  readonly written: string
  count: number
  /** Occurrences in small letters. */
  small: number
  /** Where it stands first. */
  readonly first: { readonly text: TextSubject; readonly start: number }
}

/** A drug in a document: how often it is named, and how often in small letters. */
export interface Named {
  count: number
  small: number
}

export interface Census {
  /** By the word in lower case. Words in capitals throughout are left out: acronyms. */
  readonly unknown: ReadonlyMap<string, Unknown>
  /** The drugs that the document names, generic or brand, by the name in lower case. */
  readonly drugs: ReadonlyMap<string, Named>
}

/** Whether a correction may look at this text: named values are no prose. */
export const isProse = (subject: TextSubject): boolean => subject.block?.kind !== 'field'

/** The prose of a document: its blocks, and titles and descriptions in its metadata. */
export function* proseOf(view: View): Generator<TextSubject> {
  for (const { subject } of textSubjects(view, null)) if (isProse(subject)) yield subject
}

/** Calls `visit` for each word of a text. */
export function eachWord(text: string, visit: (word: string, start: number) => void): void {
  for (const { 0: word, index } of text.matchAll(WORD)) visit(word, index)
}

/** The census by one lexicon: a function to give to `view.fact`. */
export const censusBy = factBy(takeCensus)

function takeCensus(view: View, lexicon: Lexicon): Census {
  const unknown = new Map<string, Unknown>()
  const drugs = new Map<string, Named>()
  for (const subject of proseOf(view)) {
    const { text } = subject
    eachSpan(text, (start, end, isAscii) => {
      const flags = isAscii ? lexicon.table.flags(text, start, end) : 0
      if (flags === KNOWN) return
      const written = text.slice(start, end)
      const word = written.toLowerCase()
      if (lexicon.isDrug(word)) name(drugs, word, word === written)
      else if (flags === 0 && (isAscii || !lexicon.isKnown(word))) count(unknown, word, written, subject, start)
    })
  }
  return { unknown, drugs }
}

function name(drugs: Map<string, Named>, word: string, isSmall: boolean): void {
  const drug = drugs.get(word) ?? { count: 0, small: 0 }
  drug.count++
  if (isSmall) drug.small++
  drugs.set(word, drug)
}

const isLetter = (unit: number): boolean =>
  ((unit | 0x20) >= 97 && (unit | 0x20) <= 122) || (unit >= 0xc0 && unit <= 0x24f)

/** The same without cutting the word out. */
export function eachSpan(text: string, visit: (start: number, end: number, isAscii: boolean) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    let all = 0
    for (let unit = text.charCodeAt(at); at < text.length && isLetter(unit); unit = text.charCodeAt(++at)) all |= unit
    if (at - start >= LEAST_LETTERS) visit(start, at, all < 128)
  }
}

function count(unknown: Map<string, Unknown>, word: string, written: string, text: TextSubject, start: number): void {
  const known = unknown.get(word)
  const isSmall = word === written
  if (known) {
    known.count++
    if (isSmall) known.small++
  } else if (isSmall || letterCase(written) !== 'capitals')
    unknown.set(word, { written, count: 1, small: isSmall ? 1 : 0, first: { text, start } })
}

/** Whether an unknown word stands first at this place. */
export function isSamePlace(unknown: Unknown | undefined, subject: TextSubject, start: number): boolean {
  if (unknown?.first.start !== start) return false
  const { text } = unknown.first
  if (text.block || subject.block) return text.block?.id === subject.block?.id
  return text.field?.name === subject.field?.name && text.field?.index === subject.field?.index
}
