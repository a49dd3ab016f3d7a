// The packs that come with fettle.

import type { Pack } from '../kernel/pack.js'
import { en } from './en/index.js'
import { medical } from './medical/index.js'
import { news } from './news/index.js'
import { pdf } from './pdf/index.js'
import { web } from './web/index.js'

/** In this order: web, en, medical, news, pdf. */
export const PACKS: readonly Pack[] = [web, en, medical, news, pdf]
