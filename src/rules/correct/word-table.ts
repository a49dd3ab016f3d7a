// A set of words that is asked for each word of a document, without cutting the word out of its text first.

/** What a table says of a word. */
export const KNOWN = 1
export const DRUG = 2

const PRIME = 0x01000193
const SEED = 0x811c9dc5

/** FNV-1a over ASCII letters, capitals as small ones. */
function hashOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), PRIME)
  return hash === 0 ? 1 : hash
}

export interface WordTable {
  /**
   * The flags of the ASCII letters `[start, end)`; 0 for a word that is not in the table. Two words in 100,000 that are
   * not in it pass for one that is: a slip may be missed, none is made.
   */
  flags(text: string, start: number, end: number): number
}

/** A table of words in small ASCII letters; others are left out. */
export function wordTable(known: Iterable<string>, isDrug: (word: string) => boolean): WordTable {
  const words = [...known].filter(word => /^[a-z]+$/.test(word))
  const size = 2 ** Math.ceil(Math.log2(words.length * 2 + 2))
  const hashes = new Int32Array(size)
  const kinds = new Uint8Array(size)
  /** The slot of a hash, or the free one where it belongs. */
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (const word of words) {
    const hash = hashOf(word, 0, word.length)
    const slot = slotOf(hash)
    hashes[slot] = hash
    kinds[slot] = (kinds[slot] ?? 0) | (isDrug(word) ? KNOWN | DRUG : KNOWN)
  }
  return { flags: (text, start, end) => kinds[slotOf(hashOf(text, start, end))] ?? 0 }
}
