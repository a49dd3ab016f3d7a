// The code page windows-1252: which character a byte is.

/** Bytes 0x80 to 0x9F; a dot where the page has no character. */
const HIGH = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** The character of a byte from 0x80 to 0x9F; undefined where the page has none. */
export function characterOf(byte: number): string | undefined {
  const character = HIGH.charAt(byte - 0x80)
  return character === '.' || character === '' ? undefined : character
}
