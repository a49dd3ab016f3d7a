// Slips into another word in medical prose that the words around them give away.

import type { ContextRow } from '../../kernel/pack.js'

export const contexts: readonly ContextRow[] = [
  { id: 'clinical-trail', pattern: /\bclinical (?<wrong>trail)\b/, right: 'trial' },
  { id: 'clinical-trails', pattern: /\bclinical (?<wrong>trails)\b/, right: 'trials' },
  { id: 'does-of', pattern: /\b(?:recommended|daily|single|maximum|missed) (?<wrong>does) of\b/, right: 'dose' },
  { id: 'hear-attack', pattern: /\b(?<wrong>hear) (?:attacks?|failure|disease)\b/, right: 'heart' },
  {
    id: 'medial-history',
    pattern: /\b(?<wrong>medial) (?:history|attention|advice|emergency|records?)\b/,
    right: 'medical',
  },
  { id: 'planter-fasciitis', pattern: /\b(?<wrong>planter) (?:fasciitis|warts?|fascia)\b/, right: 'plantar' },
  {
    id: 'prostrate-gland',
    pattern: /\b(?<wrong>prostrate) (?:cancers?|gland|surgery|exam|examination|biopsy|enlargement|specific|problems)\b/,
    right: 'prostate',
  },
  {
    id: 'pubic-health',
    pattern:
      /\b(?<wrong>pubic) health (?:department|official|officials|agency|agencies|service|services|policy|authorities)\b/,
    right: 'public',
  },
]
