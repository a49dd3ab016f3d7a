// Reads `generic (Brand)` and `Brand (generic)`: the slot in which a drug's two names vouch for each other.

import { letterCase } from '../../text/letter-case.js'
import type { Lexicon } from './lexicon.js'

/** A capitalised word in the slot of a generic name's brand. */
export interface Pair {
  /** Lower case. */
  readonly generic: string
  /** As it is written. */
  readonly brand: string
  /** Where the brand stands in the text. */
  readonly start: number
  readonly end: number
}

const BRACKET = /\(([^()]{3,120})\)/g
/** What may stand in front of a brand, and what parts several. */
const SEPARATOR =
  /,|;|\/|\bor\b|\band\b|\balso\b|\b(?:brand|trade) names?:?|\b(?:marketed|sold|known|available) as\b|\be\.g\.,?|\bsuch as\b|\bformerly\b|\bothers\b/gi
const BRAND = /^\s*([A-Z][A-Za-z]{3,}(?:-[A-Z][A-Za-z]*)?)\s?[®™*]*\s*$/
const CAPITALISED = /[A-Z][A-Za-z]{3}/
const LEFT_WORDS = /(?:[A-Za-z][A-Za-z-]*[®™]?\s){0,3}[A-Za-z][A-Za-z-]*[®™]?\s?$/
const LEFT_BRAND = /(?<![A-Za-z-])([A-Z][A-Za-z]{3,})[®™]*\s?$/

/** The generic name that ends the words in front of a bracket; salts may stand behind it. */
function genericBefore(text: string, end: number, lexicon: Lexicon): string | undefined {
  const words = (LEFT_WORDS.exec(text.slice(Math.max(0, end - 80), end))?.[0] ?? '').trim().toLowerCase().split(/\s+/)
  for (let last = words.length; last > 0 && last > words.length - 2; last--)
    for (let first = Math.max(0, last - 3); first < last; first++) {
      const name = words.slice(first, last).join(' ')
      if (lexicon.isGeneric(name)) return name
    }
  return undefined
}

function inside(text: string, open: number, content: string, generic: string): readonly Pair[] {
  const pairs: Pair[] = []
  let from = 0
  const take = (end: number): void => {
    const part = content.slice(from, end)
    const brand = BRAND.exec(part)?.[1]
    if (brand === undefined) return
    const start = open + 1 + from + part.indexOf(brand)
    pairs.push({ generic, brand, start, end: start + brand.length })
  }
  for (const { 0: separator, index } of content.matchAll(SEPARATOR)) {
    take(index)
    from = index + separator.length
  }
  take(content.length)
  return pairs.filter(pair => letterCase(text.slice(pair.start, pair.end)) !== 'capitals')
}

function outside(text: string, open: number, content: string, lexicon: Lexicon): readonly Pair[] {
  const generic = content.trim().toLowerCase()
  if (!lexicon.isGeneric(generic)) return []
  const brand = LEFT_BRAND.exec(text.slice(Math.max(0, open - 60), open))?.[1]
  if (brand === undefined || lexicon.isGeneric(brand.toLowerCase())) return []
  const start = text.lastIndexOf(brand, open)
  return letterCase(brand) === 'capitals' ? [] : [{ generic, brand, start, end: start + brand.length }]
}

/** The pairs of a text, in order. A word that is itself a generic name is no brand. */
export function pairsOf(text: string, lexicon: Lexicon): readonly Pair[] {
  if (!text.includes('(')) return []
  return Array.from(text.matchAll(BRACKET), ({ 1: content = '', index }) => {
    const generic = CAPITALISED.test(content) ? genericBefore(text, index, lexicon) : undefined
    const pairs = generic === undefined ? [] : inside(text, index, content, generic)
    const brands = pairs.filter(pair => !lexicon.isGeneric(pair.brand.toLowerCase()))
    return brands.length > 0 ? brands : outside(text, index, content, lexicon)
  }).flat()
}
