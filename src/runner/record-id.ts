// The part of a document's id that stands for one record: safe as a file name on every file system.

import { createHash } from 'node:crypto'

/** What every file system keeps apart and takes as it is. */
const PLAIN = /^[a-z0-9_](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/
const LONGEST_STEM = 40
const DIGITS = 12

/** What a reader recognizes of a record's own id. */
function stemOf(recordId: string): string {
  const parts = recordId.normalize('NFC').match(/[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/gu) ?? []
  return Array.from(parts.join('-'))
    .slice(0, LONGEST_STEM)
    .join('')
    .replace(/[.-]+$/, '')
}

/**
 * A record's own id as a file name. Up to 100 letters (a to z), digits, `.`, `_` and `-` stay as they are. Any other id
 * (capitals, slashes, spaces, other scripts, `..`, names of devices, long ids) keeps what can be read of it, and gets
 * `~` and twelve digits of its SHA-256: ids that differ give names that differ, also where letter case does not count.
 */
export function safeRecordId(recordId: string): string {
  if (PLAIN.test(recordId) && !DEVICE.test(recordId)) return recordId
  const digest = createHash('sha256').update(recordId, 'utf16le').digest('hex').slice(0, DIGITS)
  return `${stemOf(recordId)}~${digest}`
}

/** The name of a line whose record has no id to go by. No record's own id gives such a name. */
export const nameOfLine = (line: number): string => `line~${line}`
