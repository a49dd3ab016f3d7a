// Reads Markdown with GFM: lowers its tree straight to blocks, and every character keeps its place in the source.

import type { RootContent } from 'mdast'
import type { Births } from '../../model/births.js'
import type { Node } from '../../model/block.js'
import { type Diagnostic, fail, ok, type Result } from '../../model/diagnostic.js'
import type { SourceText } from '../../model/document.js'
import type { Limits } from '../../model/limits.js'
import type { Reader } from '../reader.js'
import { lowerBlocks } from './blocks.js'
import { type Definitions, definitionStubs, gatherDefinitions, mayDefine, NO_DEFINITIONS } from './definitions.js'
import { append, listMarker } from './join-lists.js'
import type { Lowering } from './lowering.js'
import { parseMarkdown } from './parse.js'
import { FASTEST, type Piece, piecesOf } from './pieces.js'

/**
 * Lowers a Markdown body, without front matter. Fails with `markup/too-deep` or `markup/too-many` over a limit or over
 * what the parser can take in bounded time, with `markup/parser` where the parser gives up.
 */
export const readMarkdown: Reader = (body, births, limits) => readInPieces(body, births, limits, FASTEST)

/** The same with pieces of about `target` units. What it gives does not depend on their size. */
export function readInPieces(
  body: SourceText,
  births: Births,
  limits: Limits,
  target: number,
): Result<readonly Node[]> {
  const surveyed = survey(body.text, limits, target)
  if (!surveyed.ok) return surveyed
  const { definitions, pieces } = surveyed.value
  const nodes: Node[] = []
  const born = births.count
  let marker: string | null = null
  for (const piece of pieces) {
    if (!piece.ok) return piece
    const lowered = lowerPiece(body, births, limits, piece.value, definitions)
    if (!lowered.ok) return lowered
    const { blocks, continuesList } = piece.value
    append(
      nodes,
      lowered.value,
      continuesList && marker !== null && marker === listMarker(body.text, piece.value, blocks[0]),
    )
    marker = listMarker(body.text, piece.value, blocks.at(-1))
    const count = births.count - born
    const limit = limits.maxElements
    if (count > limit) {
      return fail('markup/too-many', { format: 'markdown', what: 'blocks', count, limit, option: 'limits.maxElements' })
    }
  }
  return ok(nodes)
}

interface Survey {
  readonly definitions: Definitions
  readonly pieces: Iterable<Result<Piece>>
}

/** Up to this length, in UTF-16 units, pieces that were parsed for their definitions are kept, not parsed again. */
const KEPT_LENGTH = 1_000_000

/** What the definitions of all pieces say. Where there are none, which a look at the text tells, nothing is parsed yet. */
function survey(text: string, limits: Limits, target: number): Result<Survey> {
  if (!mayDefine(text)) return ok({ definitions: NO_DEFINITIONS, pieces: piecesOf(text, limits, target) })
  const definitions = gatherDefinitions()
  const kept: Result<Piece>[] = []
  const keeps = text.length <= KEPT_LENGTH
  for (const piece of piecesOf(text, limits, target)) {
    if (!piece.ok) return piece
    definitions.add(piece.value.blocks)
    if (keeps) kept.push(piece)
  }
  return ok({ definitions, pieces: keeps ? kept : piecesOf(text, limits, target) })
}

function lowerPiece(
  body: SourceText,
  births: Births,
  limits: Limits,
  piece: Piece,
  definitions: Definitions,
): Result<readonly Node[]> {
  const parsed = withReferences(body.text, piece, definitions)
  if (!parsed.ok) return parsed
  const refused: Diagnostic[] = []
  const lowering: Lowering = {
    body,
    births,
    limits,
    definitions,
    shift: parsed.value.shift,
    blocks: blocks => lowerBlocks(lowering, blocks),
    refuse: diagnostic => refused.push(diagnostic),
  }
  const nodes = lowerBlocks(lowering, parsed.value.blocks)
  const [diagnostic] = refused
  return diagnostic ? { ok: false, diagnostic } : ok(nodes)
}

interface ParsedPiece {
  readonly blocks: readonly RootContent[]
  readonly shift: number
}

/** The blocks of a piece. One that refers to a definition in another piece is parsed again with stubs of these. */
function withReferences(text: string, piece: Piece, definitions: Definitions): Result<ParsedPiece> {
  const { start, end, blocks } = piece
  const raw = text.slice(start, end)
  const stubs = definitionStubs(raw, definitions, gatherDefinitions(blocks))
  if (stubs === '') return ok({ blocks, shift: start })
  const parsed = parseMarkdown(stubs + raw)
  if (!parsed.ok) return parsed
  const own = parsed.value.children.filter(({ position }) => (position?.start.offset ?? 0) >= stubs.length)
  return ok({ blocks: own, shift: start - stubs.length })
}
