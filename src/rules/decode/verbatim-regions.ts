// Finds the stretches of a source that mean themselves: code, formulas, markup, file paths.

import { joinRanges, type Range } from '../../text/ranges.js'

/** Comments and tags of HTML; fences, code spans, display formulas of Markdown. */
export const VERBATIM: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
  /<\/?[a-zA-Z][^<>]*>/g,
  /^ {0,3}(?:```|~~~)[\s\S]*?(?:^ {0,3}(?:```|~~~)|$(?![\s\S]))/gm,
  /(?<!`)(`{1,2})(?!`)[^`]{1,400}\1(?!`)/g,
  /\$\$[^$]{1,2000}\$\$/g,
]

/** The regions of one kind, sorted and joined. Linear in the text. */
export const verbatimRegions = (text: string, pattern: RegExp): readonly Range[] =>
  joinRanges(Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length })))

const OPENING = /<(script|style|pre|code|textarea)\b[^>]*>/gi
const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  pre: /<\/pre/gi,
  code: /<\/code/gi,
  textarea: /<\/textarea/gi,
}

/** Scripts and preformatted elements of HTML, each up to its closing tag or the end: they hold most escapes of a page. Linear. */
export function preformattedRegions(text: string): readonly Range[] {
  const regions: Range[] = []
  const opening = new RegExp(OPENING)
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const closing = CLOSING[open[1]?.toLowerCase() ?? '']
    let end = text.length
    if (closing) {
      closing.lastIndex = opening.lastIndex
      const close = closing.exec(text)
      if (close) end = close.index + close[0].length
    }
    regions.push({ start: open.index, end })
    opening.lastIndex = end
  }
  return regions
}

/** Commands of LaTeX that begin with one of the letters of `\n`, `\r` and `\t`. */
const COMMANDS: ReadonlySet<string> = new Set(
  'nabla natural ne nearrow neg neq newcommand newline newpage ngeq ni nleq nmid noindent nolimits nonumber normalfont normalsize not notin nparallel nrightarrow nsim nsubseteq nu nwarrow rangle rbrace rceil ref renewcommand rfloor rho right rightarrow rightleftharpoons rm rtimes tab table tabular tan tanh tau text textbf textit textrm tfrac theta thinspace thispagestyle tilde times tiny title to today top triangle triangleleft triangleright'.split(
    ' ',
  ),
)

/** Whether the backslash at `at` opens a command of LaTeX. */
export const isCommand = (text: string, at: number): boolean =>
  COMMANDS.has(/^[A-Za-z]+/.exec(text.slice(at + 1, at + 25))?.[0] ?? '')

/** Whether the backslash at `at` stands in a path of Windows, a regular expression or a string of a program. */
export function isPathOrPattern(text: string, at: number): boolean {
  const left = /\S*$/.exec(text.slice(Math.max(0, at - 120), at))?.[0] ?? ''
  if (/^["'(]?(?:[A-Za-z]:\\|[A-Za-z]:$|\\\\[\w$-]|%\w+%|\.{1,2}\\)/.test(left) || /\\[^nrt"'*_#\\]/.test(left))
    return true
  if (/[(=]\s?["'][^"'\n]*$/.test(text.slice(Math.max(0, at - 120), at))) return true
  return /[[^|]$/.test(left) || /^\\[nrt](?:\\[nrt])*[+*?|\]{]/.test(text.slice(at, at + 20))
}
