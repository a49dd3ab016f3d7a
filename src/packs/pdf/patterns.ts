// Furniture of printed and PDF pages. Each pattern reads a whole folded line, from its start to its end.

import type { PatternRow } from '../../kernel/pack.js'

/** Sorted by id. Bare numbers are left to the rule that sees them count up. */
export const patterns: readonly PatternRow[] = [
  {
    id: 'browser-print-line',
    pattern:
      /^(?:file|https?):\/\/\S{3,300}(?: \[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\S{0,3}(?: \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?)?\]?)?(?: (?:page )?\d{1,4} ?(?:\/|of) ?\d{1,4})$/,
    reason: 'navigation',
  },
  {
    id: 'continued-on-page',
    pattern:
      /^\(?cont(?:inued|'d|\.)? (?:from|on|over)(?: the)?(?: (?:next|previous|following|last))? page(?: \d{1,4})?\)?$/,
    reason: 'continuation',
  },
  {
    id: 'downloaded-from',
    pattern:
      /^(?:this (?:article|document|file) (?:has been |was )?)?downloaded (?:from|by) \S{3,120}(?: (?:at|by|for|from|on) .{2,160})?$/,
    reason: 'download',
  },
  {
    id: 'intentionally-blank',
    pattern:
      /^[([]?(?:this page (?:has been |is |was )?|page )(?:intentionally )?(?:left )?blank(?: intentionally)?[)\]]?$/,
    reason: 'continuation',
  },
  {
    id: 'page-number',
    pattern: /^[[(|]?\s?(?:page|pg|p)\.? ?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?\s?[|)\]]?$/,
    reason: 'navigation',
  },
  {
    id: 'please-turn-over',
    pattern: /^\(?(?:please turn over|please turn the page|p\.?t\.?o)\)?$/,
    reason: 'continuation',
  },
]
