// Reads the values of fields, by the place that they go to.

import type { SingleFields } from '../../model/metadata.js'
import { parseDate } from '../../text/dates.js'
import { withoutTail } from '../../text/tails.js'
import { liveUrl } from './base-url.js'
import { isoDay } from './iso-day.js'
import type { Settle } from './settle-dates.js'

/** Why a field's text is no value of its place. */
export type Unread =
  | 'setting'
  | 'empty'
  | 'ambiguous-date'
  | 'unreadable-date'
  | 'unreadable-language'
  | 'unsafe-url'
  | 'unmapped'

/** Single fields whose value is a text. */
export type TextField = Exclude<keyof SingleFields, 'type' | 'duplicateOf' | 'pageType' | 'confidence' | 'image'>

const TEXT_FIELDS: Readonly<Record<TextField, (text: string, settle: Settle) => Read>> = {
  title: readText,
  question: readText,
  description: readText,
  publisher: readText,
  isPartOf: readText,
  rights: readText,
  license: readUrl,
  recordId: readText,
  url: readUrl,
  language: readLanguage,
  slug: readSlug,
  datePublished: readDate,
  dateModified: readDate,
  lastReviewed: readDate,
}

export type Read = { readonly value: string; readonly byRegion?: boolean } | { readonly unread: Unread }

export const isTextField = (target: string): target is TextField => Object.hasOwn(TEXT_FIELDS, target)

/** The value of a single field, or why there is none. A date with two readings has one where `settle` gives it. */
export const readField = (field: TextField, text: string, settle: Settle = () => null): Read =>
  text.trim() === '' ? { unread: 'empty' } : TEXT_FIELDS[field](text.trim(), settle)

function readText(text: string): Read {
  return { value: text.replace(/\s+/g, ' ') }
}

/** Generators write `published: true` where others write a date. */
const SWITCH = /^(?:true|false|yes|no|on|off|null|~)$/i

function readDate(text: string, settle: Settle): Read {
  if (SWITCH.test(text)) return { unread: 'setting' }
  const date = parseDate(text)
  if (!date) return { unread: 'unreadable-date' }
  if (!date.ambiguous) return { value: isoDay(date.iso) }
  const read = settle(text, date)
  if (!read) return { unread: 'ambiguous-date' }
  return read.by === 'region' ? { value: read.iso, byRegion: true } : { value: read.iso }
}

function readUrl(text: string): Read {
  const url = /\s/.test(text) ? undefined : liveUrl(text, undefined)
  return url === undefined ? { unread: 'unsafe-url' } : { value: url }
}

const LANGUAGE = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/

function readLanguage(text: string): Read {
  if (!LANGUAGE.test(text)) return { unread: 'unreadable-language' }
  const [language = '', ...rest] = text.split(/[-_]/)
  const parts = rest.map(part => (part.length === 2 ? part.toUpperCase() : part))
  return { value: [language.toLowerCase(), ...parts].join('-') }
}

/** The name of a file without its folders and its extension. */
function readSlug(text: string): Read {
  const name = withoutTail(text, /\//).split('/').at(-1) ?? ''
  const slug = name.replace(/\.(?:md|mdx|markdown|html?|txt)$/i, '')
  return slug === '' ? { unread: 'empty' } : { value: slug }
}

/** The entries of a text that lists them behind commas or semicolons. */
export const splitList = (text: string): readonly string[] => {
  const separator = text.includes(';') ? ';' : ','
  const parts = text.replace(/^\[|\]$/g, '').split(separator)
  return parts
    .map(part =>
      part
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    )
    .filter(part => part !== '')
}
