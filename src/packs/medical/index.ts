// The pack `medical`: names of drugs, their brands, and how medical words are misspelt.

import type { BrandRow, Pack } from '../../kernel/pack.js'
import { BRANDS } from './brands.js'
import { contexts } from './contexts.js'
import { corrections } from './corrections.js'
import { GENERICS } from './generics.js'
import { protect } from './protect.js'
import { SYNONYMS } from './synonyms.js'
import { WORDS } from './words.js'

/** Generic names whose brands the table does not know. */
function withoutBrands(): readonly BrandRow[] {
  const listed = new Set(BRANDS.map(row => row.generic))
  return GENERICS.filter(generic => !listed.has(generic)).map(generic => ({ generic, brands: [] }))
}

export const medical: Pack = {
  name: 'medical',
  docs: 'Generic names and brands of drugs, words of medical prose that are right, and misspellings that never are.',
  origin:
    'Generic names and synonyms from the DrugBank open vocabulary (CC0-1.0), words counted in MedQuAD (CC BY 4.0); ' +
    'brands, corrections and contexts written for fettle from common knowledge.',
  licence: 'MIT AND CC0-1.0 AND CC-BY-4.0',
  corrections,
  contexts,
  brands: [...BRANDS, ...withoutBrands()],
  protect: [...protect, ...SYNONYMS, ...WORDS],
}
