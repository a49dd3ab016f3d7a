// What every reader is: a function from one body of text to nodes, with nothing judged and nothing lost.

import type { Births } from '../model/births.js'
import type { Node, WantedAttributes } from '../model/block.js'
import type { Result } from '../model/diagnostic.js'
import type { SourceText } from '../model/document.js'
import type { Limits } from '../model/limits.js'

/**
 * Lowers a body into nodes. Origins lead to the decoded source, through the body's own map.
 * Never throws: what a library cannot take is refused by a limit first.
 */
export type Reader = (
  body: SourceText,
  births: Births,
  limits: Limits,
  wanted?: WantedAttributes,
) => Result<readonly Node[]>
