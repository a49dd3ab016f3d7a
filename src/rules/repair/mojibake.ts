// Mends UTF-8 that was read in another code page: `donâ€™t`, `SjÃ¶gren`, `5Â mg`, `РџСЂРёРІРµС‚`.

import { defineRule, type TextSubject } from '../../kernel/rule.js'
import { edit } from '../../kernel/verdict.js'
import { joinTouching, type TextChange } from '../../text/changes.js'
import { joinRanges, meets, type Range } from '../../text/ranges.js'
import { mendLine } from './misread/mend.js'
import { verbatimRanges } from './replace.js'
import { mayHold, SUSPECT, suspectsIn } from './suspects.js'

/** The lines of a text, cut at code and formulas: each was misread on its own, or not at all. */
function* linesOf({ text, marks }: TextSubject): Generator<Range> {
  let from = 0
  for (const { start, end } of [...verbatimRanges(marks), { start: text.length, end: text.length }]) {
    while (from < start) {
      const found = text.indexOf('\n', from)
      const stop = found < 0 || found > start ? start : found
      if (stop > from) yield { start: from, end: stop }
      from = stop + 1
    }
    from = Math.max(from, end)
  }
}

/** Whether a mark begins or ends inside `[start, end)`: what stands beside it is changed on its own. */
function edgesOf({ marks }: TextSubject): (start: number, end: number) => boolean {
  const edges = joinRanges(marks.flatMap(({ start, end }) => [start, end]).map(at => ({ start: at, end: at + 1 })))
  return (start, end) => meets(edges, start + 1, end)
}

/** The longest address that is looked for. */
const LONGEST = 2000

/** Whether a change lies in an address: the file may well have such a name. */
function isInUrl(line: string, { start }: TextChange): boolean {
  const left = line.slice(Math.max(0, start - LONGEST), start)
  return left.slice(left.lastIndexOf(' ') + 1).includes('://')
}

function mended(subject: TextSubject): readonly TextChange[] {
  const parted = edgesOf(subject)
  return Array.from(linesOf(subject)).flatMap(({ start: from, end }) => {
    const line = subject.text.slice(from, end)
    if ((suspectsIn(line) & SUSPECT.misread) === 0) return []
    const mends = mendLine(line)
    const changes = line.includes('://') ? mends.filter(change => !isInUrl(line, change)) : mends
    const moved = changes.map(({ start, end, to }) => ({ start: start + from, end: end + from, to }))
    return joinTouching(moved, parted)
  })
}

export const mojibake = defineRule({
  id: 'repair/mojibake',
  over: 'text',
  reasons: { misread: 'UTF-8 that was read in another encoding' },
  docs:
    'Mends characters whose UTF-8 bytes were read in another code page (windows-1252 and five of its kind, latin-1, ' +
    'latin-2, Mac OS Roman, cp437). A line that shows it is read back as a whole where all its bytes are UTF-8 then, and ' +
    'otherwise where runs of it are; a text misread more than once is mended as often. Each run of misread characters is ' +
    'one change; accents, capitals and punctuation that stand side by side by right stay, and so do addresses.',
  examples: [{ before: 'SjÃ¶gren’s syndrome isnâ€™t rare', after: 'Sjögren’s syndrome isn’t rare' }],
  decide: subject =>
    mayHold(subject, 'misread') ? mended(subject).map(({ start, end, to }) => edit(start, end, to, 'misread')) : null,
})
