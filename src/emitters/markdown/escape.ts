// Escapes in a text what Markdown would read as markup, and nothing else.

import { isAsciiPunctuation, kindAt, LETTER } from './characters.js'
import { REFERENCE } from './destination.js'
import { blockOpener, type LineStart } from './line-start.js'
import { type Edges, runEnd, runFlanks } from './runs.js'
import type { Survey } from './survey.js'

/** Where a text stands. */
export interface TextPlace {
  readonly survey: () => Survey
  readonly start: LineStart
  readonly edges: Edges
  /** In the text of a link or image, where brackets count and addresses do not turn into links. */
  readonly label: boolean
  readonly cell: boolean
  /** What stands in front of it: the bracket of a label, or a reference to a footnote. */
  readonly before: 'label' | 'reference' | 'other'
  /** What stands behind it: a bracket, which would make an image of an exclamation mark. */
  readonly after: 'bracket' | 'other'
}

const CANDIDATE = /[\\`*_~[\]<&@|]|[Ww]{3}\.|[Hh][Tt]{2}[Pp][Ss]?:\/\//g

/** A stretch of the text up to `end`, and what is written for it. */
interface Written {
  readonly end: number
  readonly as: string
}

const backslashed = (text: string): string => (text.length === 1 ? `\\${text}` : text.replace(/./gs, '\\$&'))

function run(text: string, at: number, place: TextPlace, forced: boolean): Written {
  const end = runEnd(text, at)
  const character = text.charAt(at)
  const { open, close } = runFlanks(text, at, end, place.edges)
  const marks = forced || ((open || close) && place.survey().pairs[character] === true)
  const whole = text.slice(at, end)
  return { end, as: marks ? backslashed(whole) : whole }
}

function bracket(text: string, at: number, place: TextPlace): string {
  if (place.label || text[at + 1] === '^') return '\\['
  return at === 0 && place.start === 'block' && place.survey().definition ? '\\[' : '['
}

function closingBracket(text: string, at: number, place: TextPlace): Written {
  if (place.label) return { end: at + 1, as: '\\]' }
  return text[at + 1] === '(' ? { end: at + 2, as: ']\\(' } : { end: at + 1, as: ']' }
}

/** A tag, a comment, or an address in angle brackets, in which an e-mail may start with nearly any character. */
function angle(text: string, at: number, place: TextPlace): string {
  const next = text.charAt(at + 1)
  const tag = /[!/?A-Za-z]/.test(next)
  if (tag && at === 0 && place.start !== 'no') return '\\<'
  if (next === ' ' || !place.survey().angle) return '<'
  return tag || place.survey().mail ? '\\<' : '<'
}

const REFERENCE_HERE = new RegExp(REFERENCE.source, 'y')

function ampersand(text: string, at: number): string {
  REFERENCE_HERE.lastIndex = at
  return REFERENCE_HERE.test(text) ? '\\&' : '&'
}

function backslash(text: string, at: number): string {
  return at + 1 === text.length || isAsciiPunctuation(text.charCodeAt(at + 1)) ? '\\\\' : '\\'
}

const DOMAIN = /[\w.-]*\.[\w-]/y

/** An e-mail address around the `@`. */
function mail(text: string, at: number, place: TextPlace): string {
  if (place.label || !/[\w.+-]/.test(text.charAt(at - 1))) return '@'
  DOMAIN.lastIndex = at + 1
  return DOMAIN.test(text) ? '\\@' : '@'
}

/** `www.` or `https://`, where a reader would make a link of it. */
function address(text: string, at: number, found: string, place: TextPlace): string {
  const web = found.endsWith('.')
  const inWord = web ? kindAt(text, at - 1) === LETTER : /[A-Za-z]/.test(text.charAt(at - 1))
  if (place.label || inWord) return found
  return web ? `${found.slice(0, -1)}\\.` : found.replace(':', '\\:')
}

function single(text: string, at: number, place: TextPlace): string {
  const character = text.charAt(at)
  if (character === '\\') return backslash(text, at)
  if (character === '[') return bracket(text, at, place)
  if (character === '<') return angle(text, at, place)
  if (character === '&') return ampersand(text, at)
  if (character === '|') return place.cell ? '\\|' : '|'
  return mail(text, at, place)
}

function writeCandidate(text: string, at: number, found: string, place: TextPlace, forced: boolean): Written {
  if (found.length > 1) return { end: at + found.length, as: address(text, at, found, place) }
  if (found === '*' || found === '_' || found === '~' || found === '`') return run(text, at, place, forced)
  if (found === ']') return closingBracket(text, at, place)
  return { end: at + 1, as: forced ? `\\${found}` : single(text, at, place) }
}

/** A `^` or `:` that would make a footnote of what stands in front of it. */
const startsFootnote = (text: string, place: TextPlace): boolean =>
  (place.before === 'label' && text[0] === '^') || (place.before === 'reference' && text[0] === ':')

/** The place of one character that must be escaped because of where the text stands; -1 where there is none. */
function forcedAt(text: string, place: TextPlace): number {
  return startsFootnote(text, place) ? 0 : blockOpener(text, place.start)
}

/** The text as Markdown, read again as the same text. */
export function escapeText(text: string, place: TextPlace): string {
  const forced = forcedAt(text, place)
  let out = ''
  let from = 0
  CANDIDATE.lastIndex = 0
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const at = match.index
    out += escapeForced(text, from, at, forced)
    const written = writeCandidate(text, at, match[0], place, at === forced)
    out += written.as
    from = written.end
    CANDIDATE.lastIndex = from
  }
  out += escapeForced(text, from, text.length, forced)
  return place.after === 'bracket' && out.endsWith('!') ? `${out.slice(0, -1)}\\!` : out
}

/** The text between two places, with the forced character in it escaped. */
function escapeForced(text: string, from: number, to: number, forced: number): string {
  if (forced < from || forced >= to) return text.slice(from, to)
  return `${text.slice(from, forced)}\\${text.slice(forced, to)}`
}
