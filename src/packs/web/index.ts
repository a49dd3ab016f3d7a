// The pack `web`: furniture and chrome of web pages.

import type { Pack } from '../../kernel/pack.js'
import { contentModel } from './content-model.js'
import { lineModel } from './line-model.js'
import { mediaHosts } from './media-hosts.js'
import { patterns } from './patterns.js'
import { phrases } from './phrases.js'
import { webPlatforms } from './platforms.js'
import { webSelectors } from './selectors.js'

export const web: Pack = {
  name: 'web',
  docs: 'Buttons, labels and links that web pages carry around their content, and the markup of their chrome.',
  origin: 'Written for fettle from common knowledge of web pages; no list was copied.',
  licence: 'MIT',
  phrases,
  patterns,
  selectors: webSelectors,
  platforms: webPlatforms,
  mediaHosts,
  content: contentModel,
  lines: lineModel,
}
