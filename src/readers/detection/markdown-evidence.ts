// Weighs how much Markdown syntax a text holds. What plain text has as well (bullets, numbers, rules) weighs nothing.

/** From this sum on a text is Markdown. */
export const ENOUGH = 3

const FENCE = /^ {0,3}```[\w+-]{0,30}\s*$/
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/
const DEEP_HEADING = /^ {0,3}#{2,6}[ \t]+\S/
const DELIMITER_ROW = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/
const TASK = /^\s{0,8}[-*+] \[[ xX]\] \S/
const REFERENCE = /^ {0,3}\[\^?[^[\]]{1,100}\]:\s{0,3}\S/
const LINK = /\[[^[\]]{1,400}\]\(([^()\s]{0,800})(?:\s{1,3}"[^"]{0,200}")?\)/g
const IMAGE = /!\[[^[\]]{0,400}\]\([^()\s]{1,800}/g
const STRONG = /(?<![\w*\\])\*\*(?=[^\s*])[^*]{1,200}\*\*(?![\w*])/g
const CODE = /(?<![\w`])`(?=[^\s`])[^`]{1,100}`(?![\w`])/g
const EMPHASIS = /(?<![\w*\\])\*(?=[^\s*])[^*]{1,200}(?<=[^\s*])\*(?![\w*])/g
const AUTOLINK = /<https?:\/\/[^<>\s]{1,500}>/g
const FOOTNOTE = /\[\^[^[\]\s]{1,50}\]/g
const TARGET = /^(?:#|\/|\.|https?:|mailto:|tel:|www\.)|[./]/
const MAX_LINE = 4000

/** The weight of the Markdown in some lines, which stops growing once it is enough. */
export function markdownWeight(text: string): number {
  const lines = text.split(/\r\n|\n|\r/)
  const first = lines.find(line => line.trim() !== '') ?? ''
  let weight = HEADING.test(first) && !DEEP_HEADING.test(first) ? ENOUGH - 1 : 0
  let fence = false
  lines.forEach((line, i) => {
    if (weight >= ENOUGH) return
    if (FENCE.test(line)) {
      weight += fence ? 2 : 1
      fence = !fence
    } else if (!fence) weight += lineWeight(line.slice(0, MAX_LINE), lines[i - 1] ?? '')
  })
  return weight
}

function lineWeight(line: string, above: string): number {
  let weight = 0
  if (HEADING.test(line)) weight += DEEP_HEADING.test(line) ? 2 : 1
  if (line.includes('--') && above.includes('|') && DELIMITER_ROW.test(line)) weight += 3
  if (line.includes('[')) weight += bracketWeight(line)
  if (line.includes('*')) weight += matches(line, STRONG) + matches(line, EMPHASIS) / 2
  if (line.includes('`')) weight += matches(line, CODE) / 2
  return line.includes('<http') ? weight + matches(line, AUTOLINK) : weight
}

function bracketWeight(line: string): number {
  let weight = 0
  for (const [, target] of line.matchAll(LINK)) weight += TARGET.test(target ?? '') ? 3 : 0.5
  if (TASK.test(line)) weight += 2
  if (REFERENCE.test(line)) weight += 2
  return weight + matches(line, IMAGE) * 3 + matches(line, FOOTNOTE)
}

const matches = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0
