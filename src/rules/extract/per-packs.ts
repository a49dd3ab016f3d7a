// Makes something of the packs once, so that all rules that ask for it share it, and the facts of a snapshot with it.

import type { Pack } from '../../kernel/pack.js'

/** A function of the packs that remembers what it made for each list of them. */
export function perPacks<T>(make: (packs: readonly Pack[]) => T): (packs: readonly Pack[]) => T {
  const made = new WeakMap<readonly Pack[], { readonly value: T }>()
  return packs => {
    const known = made.get(packs)
    if (known) return known.value
    const value = make(packs)
    made.set(packs, { value })
    return value
  }
}
