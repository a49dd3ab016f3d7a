// Reads classes and ids of markup as the words that their makers wrote.

/**
 * The words of a class or an id: `shareBar__inner--top` has share, bar, inner and top. Lower case, without the plural's
 * `s`, so that `comments` and `comment` are one name, and without numbers at the end: `sidebar2`.
 */
export function nameWords(name: string): readonly string[] {
  return partsOf(name).map(part => {
    const word = part.replace(/\p{N}{1,50}$/u, '')
    return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word
  })
}

const isAscii = (name: string): boolean => !/[^\u0000-\u007f]/.test(name)

function partsOf(name: string): readonly string[] {
  const spaced = isAscii(name) ? name.replace(/([a-z])(?=[A-Z])/g, '$1-') : name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
  return spaced.toLowerCase().match(isAscii(name) ? /[a-z][a-z0-9]*/g : /\p{L}[\p{L}\p{N}]*/gu) ?? []
}

/** Words in front of a name that say that the element only tells of it: `has-sidebar`, `no-comments`, `hide-ads`. */
const ABOUT: ReadonlySet<string> = new Set(
  nameWords(
    'has have no not non un with without show is hide hidden enable enabled disable disabled js category tag if can',
  ),
)

/** Words behind a name that say the same: `sidebar-enabled`, `share-count-on`. */
const STATES: ReadonlySet<string> = new Set(
  nameWords(
    'active closed disable disabled enable enabled layout loaded off on open opened ready template visible with',
  ),
)

/** Whether the words of a class or an id have the name in them, and do not only tell of it. */
export function hasName(words: readonly string[], name: readonly string[]): boolean {
  const last = words.length - name.length
  for (let at = 0; at <= last; at++) {
    if (!name.every((word, i) => words[at + i] === word)) continue
    if (at > 0 && ABOUT.has(words[at - 1] ?? '')) continue
    if (!STATES.has(words[at + name.length] ?? '')) return true
  }
  return false
}
