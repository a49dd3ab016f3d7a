// The code page windows-1252: which byte a character is, and which character a byte.

/** Bytes 0x80 to 0x9F; a dot where the page has no character. */
const HIGH = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

const BYTES: ReadonlyMap<number, number> = new Map(
  Array.from(HIGH, (character, i): [number, number] => [character.charCodeAt(0), 0x80 + i]).filter(
    ([unit]) => unit !== 46,
  ),
)

/** The character of a byte from 0x80 to 0x9F; undefined where the page has none. */
export function characterOf(byte: number): string | undefined {
  const character = HIGH.charAt(byte - 0x80)
  return character === '.' || character === '' ? undefined : character
}

/** The byte that a UTF-16 unit stands for; -1 where the page lacks it. Its gaps count as the byte itself, as browsers read them. */
export const byteOf = (unit: number): number => (unit <= 0xff ? unit : (BYTES.get(unit) ?? -1))
