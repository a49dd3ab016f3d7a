// The states that a document passes through; a stage says which one it takes and which one it gives.

/** In order. */
export const PHASES = [
  'parsed',
  'repaired',
  'extracted',
  'stripped',
  'structured',
  'corrected',
  'normalized',
  'deduped',
] as const

export type Phase = (typeof PHASES)[number]

/** In order. `decode` works on source text, before there is a document. */
export const STAGES = ['decode', 'repair', 'extract', 'strip', 'structure', 'correct', 'normalize', 'dedupe'] as const

export type StageName = (typeof STAGES)[number]
