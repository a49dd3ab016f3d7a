// What a source leaves that failed: a report, and its row in the manifest.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Failure, ManifestRow } from '../model/output-ledger.js'
import { messageOf, wordsOf } from '../reporters/words.js'
import type { SourceRef } from './discover.js'
import { listed, type OutputFile } from './files.js'

/** `failed/<id>.json`: the code, the message, the place and the way out. */
export function failureFile(ref: SourceRef, diagnostic: Diagnostic): OutputFile {
  const { line, column } = diagnostic.place ?? {}
  const failure: Failure = {
    id: ref.id,
    path: ref.path,
    code: diagnostic.code,
    message: messageOf(diagnostic),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    way: wordsOf(diagnostic).way,
  }
  return { path: `failed/${ref.id}.json`, content: `${JSON.stringify(failure, null, 2)}\n` }
}

const NOTHING = { wordsIn: 0, wordsOut: 0, changes: {}, flags: 0 } as const

/** The row of a source that failed. Output of an earlier run stays, and is called stale. */
export function failedRow(
  ref: SourceRef,
  source: string,
  report: OutputFile,
  earlier: ManifestRow | undefined,
): ManifestRow {
  const kept = (earlier?.outputs ?? []).filter(({ path }) => path !== report.path)
  const facts = earlier && kept.length > 0 ? earlier : { ...NOTHING, sha256: undefined }
  const { sha256, wordsIn, wordsOut, changes, flags } = facts
  return {
    id: ref.id,
    path: ref.path,
    source,
    ...(ref.line === undefined ? {} : { line: ref.line }),
    ...(sha256 === undefined ? {} : { sha256 }),
    status: kept.length > 0 ? 'stale' : 'failed',
    outputs: [...kept, ...listed([report])],
    wordsIn,
    wordsOut,
    changes,
    flags,
  }
}
