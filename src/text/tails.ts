// Takes characters off the end of a text. A pattern such as `/[\s.]+$/` would try each run of them in the text to its end.

/** The text without the characters at its end that `tail` fits; `tail` fits one character. Linear in what it takes off. */
export function withoutTail(text: string, tail: RegExp): string {
  let end = text.length
  while (end > 0 && tail.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The start of a bracket that is open at the end of a text, with the white space around it; the end, where there is neither. */
export function openTailStart(text: string): number {
  const bare = text.trimEnd()
  return /[[(]$/.test(bare) ? bare.slice(0, -1).trimEnd().length : bare.length
}
