// A source out of a text, for tests.

import type { Format, Source } from '../../src/model/document.js'

export const sourceOf = (text: string, format: Format): Source => ({
  id: 'case',
  path: 'case',
  format,
  encoding: 'utf-8',
  sha256: '0'.repeat(64),
  bytes: text.length,
  text,
})
