// Changes to a text as data: put into effect, and put together with the changes of a later turn.

/** `[start, end)` becomes `to`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly to: string
}

/** The text after changes that are sorted and do not overlap. */
export function changeText(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, to } of changes) {
    parts.push(text.slice(from, start), to)
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Changes whose stretches touch, as one: a run of misread letters is one word to a reader. `parted` says which not. */
export function joinTouching(
  changes: readonly TextChange[],
  parted: (start: number, end: number) => boolean,
): readonly TextChange[] {
  const joined: TextChange[] = []
  for (const change of changes) {
    const last = joined.at(-1)
    if (last && last.end === change.start && !parted(last.start, change.end))
      joined.splice(-1, 1, { start: last.start, end: change.end, to: last.to + change.to })
    else joined.push(change)
  }
  return joined
}

/** A stretch of the text in between: what the first turn made of `[start, end)` of the text, and where it stands now. */
interface Made extends TextChange {
  readonly from: number
}

function placed(changes: readonly TextChange[]): readonly Made[] {
  let shift = 0
  return changes.map(change => {
    const from = change.start + shift
    shift += change.to.length - (change.end - change.start)
    return { ...change, from }
  })
}

/**
 * The changes that lead from the text straight to where `later` leads: `first` counts in the text, `later` in what
 * `first` made of it. A later change of what an earlier one made becomes one with it.
 */
export function composeChanges(first: readonly TextChange[], later: readonly TextChange[]): readonly TextChange[] {
  const out: TextChange[] = []
  const made = placed(first)
  let i = 0
  let j = 0
  let shift = 0
  while (i < made.length || j < later.length) {
    const early = made[i]
    const late = later[j]
    if (early && (!late || early.from + early.to.length <= late.start)) {
      out.push({ start: early.start, end: early.end, to: early.to })
      shift += early.to.length - (early.end - early.start)
      i++
    } else if (late && (!early || late.end <= early.from)) {
      out.push({ start: late.start - shift, end: late.end - shift, to: late.to })
      j++
    } else {
      const group = overlapping(made, later, i, j)
      out.push(together(made.slice(i, group.i), later.slice(j, group.j), shift))
      for (const { to, start, end } of made.slice(i, group.i)) shift += to.length - (end - start)
      i = group.i
      j = group.j
    }
  }
  return out
}

/** How far the changes of both turns overlap one another, from the `i`th and `j`th on. */
function overlapping(made: readonly Made[], later: readonly TextChange[], i: number, j: number) {
  let end = Math.max((made[i]?.from ?? 0) + (made[i]?.to.length ?? 0), later[j]?.end ?? 0)
  let [nextI, nextJ] = [i + 1, j + 1]
  for (;;) {
    const early = made[nextI]
    const late = later[nextJ]
    if (early && early.from < end) {
      end = Math.max(end, early.from + early.to.length)
      nextI++
    } else if (late && late.start < end) {
      end = Math.max(end, late.end)
      nextJ++
    } else return { i: nextI, j: nextJ }
  }
}

/** One change for such a group; `shift` is what the changes in front of it added to the text. */
function together(made: readonly Made[], later: readonly TextChange[], shift: number): TextChange {
  const from = Math.min(made[0]?.from ?? 0, later[0]?.start ?? 0)
  const last = made.at(-1)
  const grown = made.reduce((sum, { to, start, end }) => sum + to.length - (end - start), 0)
  const until = Math.max((last?.from ?? 0) + (last?.to.length ?? 0), later.at(-1)?.end ?? 0)
  // Of the stretch itself only what the earlier changes made is known; the later ones replace the rest.
  const parts: string[] = []
  let at = from
  const upTo = (end: number): void => {
    for (const { from: start, to } of made) {
      const [a, b] = [Math.max(at, start), Math.min(end, start + to.length)]
      if (a < b) parts.push(to.slice(a - start, b - start))
    }
  }
  for (const change of later) {
    upTo(change.start)
    parts.push(change.to)
    at = change.end
  }
  upTo(until)
  return { start: from - shift, end: until - shift - grown, to: parts.join('') }
}
