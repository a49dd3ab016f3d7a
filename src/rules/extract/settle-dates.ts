// The one place where a date with two readings, such as 03/04/2018, is settled: by the document's other dates, then by what
// a person has set, and last by the region of the language that the document declares.

import { z } from 'zod'
import type { View } from '../../kernel/view.js'
import type { Document } from '../../model/document.js'
import { type DateEvidence, type DateOrder, dateEvidence, type SettledDay, settledDay } from '../../text/date-order.js'
import { regionOrder } from '../../text/date-regions.js'
import type { ParsedDate } from '../../text/dates.js'

/** The reading of an ambiguous date, `written` so in the document; null where nothing tells, or what tells is divided. */
export type Settle = (written: string, date: ParsedDate) => SettledDay | null

/** For the options of rules that read dates. */
export const orderOption = z
  .enum(['day-first', 'month-first'])
  .optional()
  .describe('How to read 03/04/2018 where no other date of the document tells.')

const DATES = ['datePublished', 'dateModified', 'lastReviewed'] as const

/** What was read into metadata, as it stood in the source: what was concluded from it proves nothing. */
const toldDates = ({ metadata, source }: Document): readonly string[] =>
  DATES.flatMap(field => metadata[field]?.origin?.spans ?? []).map(({ start, end }) => source.text.slice(start, end))

/** All texts of the document, and the days that its markup tells machines. A fact for `view.fact`. */
function evidenceOf({ blocks, fields, document }: View): DateEvidence {
  const machine = blocks.map(block => block.signals?.html?.datetime ?? '').filter(text => text !== '')
  return dateEvidence([...[...fields, ...blocks].map(block => block.text), ...machine, ...toldDates(document)])
}

/** The language that the document declares, in its metadata or on its first element. */
const declaredLanguage = ({ document, fields }: View): string | undefined =>
  document.metadata.language?.value ?? fields.find(({ attributes }) => attributes.key === 'html.lang')?.text.trim()

/** `language`: as the fields declare it that are being read. The evidence is gathered at the first question. */
export function settler(view: View, usual: DateOrder | undefined, language = declaredLanguage(view)): Settle {
  const region = language === undefined ? undefined : regionOrder(language)
  return (written, date) =>
    date.ambiguous ? settledDay(written, date, view.fact(evidenceOf), { usual, region }) : null
}

/** What a flag says of a date that stays open. */
export const readingsNote = (date: ParsedDate | null): { readonly note?: string } =>
  date?.ambiguous ? { note: `may be ${date.candidates.join(' or ')}` } : {}
