// Remembers what was read of strings that come again and again: names in markup, on one page by the thousand.

/** Strings that are remembered; with more, it begins anew. */
const MOST = 20_000

/** The same function, which reads each string once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const held = known.get(text)
    if (held !== undefined) return held
    if (known.size >= MOST) known.clear()
    const made = read(text)
    known.set(text, made)
    return made
  }
}
