// Furniture of news pages that has many wordings. Each pattern reads a whole folded line, from its start to its end.

import type { PatternRow } from '../../kernel/pack.js'

const WIRE =
  '(?:accesswire|agence france-presse|associated press|bloomberg|business ?wire|cision|globe ?newswire|healthday|marketwired?|newswise|pr ?newswire|pr ?web|reuters|upi|xinhua)'

/** Sorted by id. */
export const patterns: readonly PatternRow[] = [
  {
    id: 'end-of-story',
    pattern: /^(?:#{3}|# # #|end(?:s| of (?:article|release|story|text))? ?-?|30 ?-)$/,
    reason: 'syndication',
    edge: 6,
  },
  {
    id: 'original-content-at',
    pattern:
      /^(?:read|see|view) (?:the )?(?:original|source)(?: (?:article|content|release|story|version))?(?: (?:at|on|to download multimedia)\b.{0,200})?$/,
    reason: 'syndication',
  },
  {
    id: 'provided-by-wire',
    pattern: new RegExp(
      `^(?:distributed|news provided|originally published|provided|published|released|source|syndicated)(?: by| on| via|:)? (?:the )?${WIRE}$`,
    ),
    reason: 'syndication',
  },
  {
    id: 'wire-with-mark',
    pattern: new RegExp(`^[(/[]{1,2}(?:the )?${WIRE}(?: -- .{0,80})?[)/\\]]{1,2}$`),
    reason: 'syndication',
  },
]
