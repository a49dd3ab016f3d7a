// A document as a JSON file.

import type { ValidatedDocument } from '../model/output.js'

/** Two spaces, LF, and one line end at the end. */
export const jsonFile = (document: ValidatedDocument): string => `${JSON.stringify(document, null, 2)}\n`
