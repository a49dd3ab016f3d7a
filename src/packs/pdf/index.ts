// The pack `pdf`: furniture of printed pages that text copied from PDFs carries along.

import type { Pack } from '../../kernel/pack.js'
import { patterns } from './patterns.js'

export const pdf: Pack = {
  name: 'pdf',
  docs: 'Page numbers, continuation notes and print lines of PDFs.',
  origin: 'Written for fettle from common knowledge of printed pages; no list was copied.',
  licence: 'MIT',
  patterns,
}
