// Replay: the parsed document and its ledger give the final document, and the final document and its ledger give the parsed one.

import type { Document, SourceText } from '../model/document.js'
import type { LedgerEntry } from '../model/ledger.js'
import { Draft } from './draft.js'
import { redo, revert } from './perform.js'
import { editText } from './text-edit.js'
import { View } from './view.js'

const onDocument = (entry: LedgerEntry): boolean => !(entry.action === 'edit' && 'source' in entry.target)

/** The document after all entries. */
export function replay(parsed: Document, ledger: readonly LedgerEntry[]): Document {
  const draft = new Draft(new View(parsed))
  for (const entry of ledger) if (onDocument(entry)) redo(draft, entry)
  return draft.finish()
}

/** The document before all entries. */
export function unplay(final: Document, ledger: readonly LedgerEntry[]): Document {
  const draft = new Draft(new View(final))
  for (const entry of ledger.toReversed()) if (onDocument(entry)) revert(draft, entry)
  return draft.finish()
}

/** A body's text after the edits that were made before its reader read it. */
export function replaySource(source: SourceText, ledger: readonly LedgerEntry[]): SourceText {
  let { text, map } = source
  for (const { action, target, after } of ledger) {
    if (action !== 'edit' || !('source' in target) || target.source !== source.name) continue
    const edited = editText({ text, map, marks: [] }, [
      { start: target.start, end: target.end, to: after ?? '' },
    ]).result
    text = edited.text
    map = edited.map
  }
  return { name: source.name, text, map }
}
