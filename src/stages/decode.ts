// Rules over a body before its reader reads it.

import type { Rule } from '../kernel/rule.js'
import { literalNewlines } from '../rules/decode/literal-newlines.js'

export const sourceRules: readonly Rule[] = [literalNewlines]
