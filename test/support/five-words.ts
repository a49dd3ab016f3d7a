// Runs of five words that two texts share: how tuning by heart shows.

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** All runs of five words. */
export function fives(text: string): ReadonlySet<string> {
  const list = words(text)
  const out = new Set<string>()
  for (let i = 0; i + 5 <= list.length; i++) out.add(list.slice(i, i + 5).join(' '))
  return out
}

/** Runs of five words of `text` that are among the known ones. */
export const sharedFives = (text: string, known: ReadonlySet<string>): readonly string[] =>
  [...fives(text)].filter(five => known.has(five))
