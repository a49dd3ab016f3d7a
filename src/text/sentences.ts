// Whether a line begins or ends a sentence, and what it leaves open.

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e cf viz vs dr mr mrs ms prof st fig figs no nos vol p pp approx ca dept gen sen rep gov rev hon capt sgt col messrs mme mlle'.split(
    ' ',
  ),
)

/** Closing quotes and brackets, and the marks of footnotes. */
const CLOSING = '"\'’”»›)]}*†‡§¶⁎ \t\r\n\u00a0\u202f⁰¹²³⁴⁵⁶⁷⁸⁹'
const TERMINAL = '.!?…。！？｡‼⁇؟।'

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** The length of `text` without its closing quotes, brackets and footnote marks, `[12]` among them. */
function withoutClosing(text: string): number {
  let end = text.length
  for (;;) {
    while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--
    const open = beforeReference(text, end)
    if (open === end) return end
    end = open
  }
}

/** Where the reference numbers begin that end at `end` behind a letter's full stop or in brackets; else `end`. */
function beforeReference(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < 12 && (isDigit(text.charCodeAt(at - 1)) || ',-–'.includes(text.charAt(at - 1)))) at--
  if (at === end) return end
  if (text.charAt(at - 1) === '[') return at - 1
  const behindStop = TERMINAL.includes(text.charAt(at - 1)) && /[\p{L})\]"”]/u.test(text.charAt(at - 2))
  return behindStop && isDigit(text.charCodeAt(at)) ? at : end
}

/** The word, points inside it included, that ends at `end`. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/**
 * Whether a text ends with its sentence: terminal punctuation, behind which quotes, brackets and footnote marks may
 * stand. A full stop behind an abbreviation that needs a word to follow (`e.g.`, `Dr.`) is none.
 */
export function endsSentence(text: string): boolean {
  const end = withoutClosing(text)
  const last = text.charAt(end - 1)
  if (end === 0 || !TERMINAL.includes(last)) return false
  return last !== '.' || !ABBREVIATIONS.has(wordBefore(text, end - 1))
}

/** Whether the first word is in lower case, quotes and brackets in front of it aside. `mRNA` and `pH` tell nothing: no. */
export function startsLower(text: string): boolean {
  let at = 0
  while (at < text.length && /[\s"'‘’“”„«‹([]/.test(text.charAt(at))) at++
  const word = /^\p{Ll}[\p{L}\p{M}]{0,40}/u.exec(text.slice(at, at + 48))
  return word !== null && !/\p{Lu}/u.test(word[0])
}

/** How many round and square brackets are opened and not closed. Closing ones that nothing opened count for nothing. */
export function openBrackets(text: string): number {
  let round = 0
  let square = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 40) round++
    else if (unit === 41 && round > 0) round--
    else if (unit === 91) square++
    else if (unit === 93 && square > 0) square--
  }
  return round + square
}
