// The pack `news`: furniture of news pages and press releases.

import type { Pack } from '../../kernel/pack.js'
import { patterns } from './patterns.js'
import { phrases } from './phrases.js'

export const news: Pack = {
  name: 'news',
  docs: 'Labels of wires and syndication services, end marks of press releases, and what newsrooms put between stories.',
  origin: 'Written for fettle from common knowledge of news pages; no list was copied.',
  licence: 'MIT',
  phrases,
  patterns,
}
