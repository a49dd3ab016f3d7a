// Characters: what encoding, copying and markup broke in the text itself.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { bracketedMarks } from '../rules/repair/bracketed-marks.js'
import { controlCharacters } from '../rules/repair/control-characters.js'
import { entities } from '../rules/repair/entities.js'
import { fullWidth } from '../rules/repair/full-width.js'
import { hiddenDirection } from '../rules/repair/hidden-direction.js'
import { ligatures } from '../rules/repair/ligatures.js'
import { lostCharacters } from '../rules/repair/lost-characters.js'
import { mojibake } from '../rules/repair/mojibake.js'
import { noBreakSpaces } from '../rules/repair/no-break-spaces.js'
import { softHyphens } from '../rules/repair/soft-hyphens.js'
import { unicodeNfc } from '../rules/repair/unicode-nfc.js'
import { zeroWidth } from '../rules/repair/zero-width.js'

/** References may hold misread bytes, and misread bytes are no-break spaces and soft hyphens in part: in this order. */
export const repairStage = (_packs: readonly Pack[]): Stage<'parsed', 'repaired'> =>
  defineStage({
    name: 'repair',
    from: 'parsed',
    to: 'repaired',
    passes: [
      [entities],
      [mojibake],
      [controlCharacters, hiddenDirection, zeroWidth, softHyphens, noBreakSpaces, ligatures, bracketedMarks, fullWidth],
      [unicodeNfc, lostCharacters],
    ],
  })
