// The pack `en`: everyday English, how it is misspelt, and what looks misspelt and is not.

import type { Pack } from '../../kernel/pack.js'
import { collections } from './collections.js'
import { contexts } from './contexts.js'
import { corrections } from './corrections.js'
import { DICTIONARY } from './dictionary.js'
import { protect } from './protect.js'

export const en: Pack = {
  name: 'en',
  docs: 'Misspellings of everyday English that are never right, slips known by their context, and right words that look like slips.',
  origin:
    'Written for fettle from common knowledge of English; the dictionary, compounds and look-alikes of drug names from SCOWL.',
  licence: 'MIT AND LicenseRef-SCOWL',
  corrections,
  contexts,
  protect,
  dictionary: DICTIONARY,
  collections,
}
