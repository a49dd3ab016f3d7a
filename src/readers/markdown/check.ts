// Refuses Markdown that would take the parser more than some seconds, before the parser sees it.

import { fail, ok, type Result } from '../../model/diagnostic.js'
import { depthOption, type Limits } from '../../model/limits.js'
import { containerSize } from './check-containers.js'
import { inlineSize } from './check-inline.js'

/** Levels of lists: the text of a nested list grows with the square of its depth, and the parser's time with its cube. */
const MAX_LISTS = 200
/** Levels of brackets or emphasis: nested images take the parser a second at 1,000. */
const MAX_INLINE = 500
/** Brackets and emphasis markers in one paragraph: either takes about a second at this number. */
const MAX_BRACKETS = 10_000
const MAX_EMPHASIS = 10_000
/** Cells of a table: each takes seven kilobytes. */
const MAX_PIPES = 50_000
/** Paragraphs in a piece: each takes thirty kilobytes inside a list. */
const MAX_PARAGRAPHS = 20_000
/** Lines in one paragraph or table: two seconds, and half a gigabyte for a table. */
const MAX_LINES = 8_000
/** Lines that open or close a block, in a piece without any place to cut at. No piece of the usual size has as many. */
const MAX_TURNS = 4_200
/** Units read again: a second. */
const MAX_REREADS = 50_000_000
/** Units of a piece: its blocks take up to 300 times their size in memory. */
const MAX_PIECE = 4_000_000

const DEPTH = 'limits.maxDepth'

/** Checks one piece in linear time. Fails with `markup/too-deep` or `markup/too-many`. */
export function checkPiece(piece: string, limits: Limits): Result<null> {
  const containers = containerSize(piece, limits.maxDepth)
  const inline = inlineSize(piece)
  const lists = Math.min(limits.maxDepth, MAX_LISTS)
  if (containers.lists > lists) return tooDeep(containers.lists, lists, lists < MAX_LISTS)
  if (containers.depth > limits.maxDepth)
    return tooDeep(containers.depth, limits.maxDepth, depthOption(limits) !== null)
  const nested = Math.min(limits.maxDepth, MAX_INLINE)
  if (inline.depth > nested) return tooDeep(inline.depth, nested, nested < MAX_INLINE)
  const counts = [
    ['brackets in one paragraph', inline.brackets, MAX_BRACKETS],
    ['emphasis markers in one paragraph', inline.emphasis, MAX_EMPHASIS],
    ['cells in one table', inline.pipes, MAX_PIPES],
    ['paragraphs in one list', inline.paragraphs, MAX_PARAGRAPHS],
    ['lines in one block', inline.lines, MAX_LINES],
    ['changes of block without a blank line', containers.turns, MAX_TURNS],
    ['characters read over unclosed markup', inline.rereads, MAX_REREADS],
    ['characters in one block', piece.length, MAX_PIECE],
  ] as const
  const over = counts.find(([, count, limit]) => count > limit)
  if (!over) return ok(null)
  const [what, count, limit] = over
  return fail('markup/too-many', { format: 'markdown', what, count, limit, option: null })
}

/** `configured`: the limit is the user's, not the parser's own. */
const tooDeep = (depth: number, limit: number, configured: boolean): Result<never> =>
  fail('markup/too-deep', { format: 'markdown', depth, limit, option: configured ? DEPTH : null })
