// Brand rows as tables: from a generic name to its brands, and from a brand to the generic names that it stands for.

import type { BrandRow } from '../kernel/pack.js'

/** A brand as it is written, with the generic names, in lower case, that it stands for. */
export interface Brand {
  readonly name: string
  readonly generics: ReadonlySet<string>
}

/** Names in lower case lead to what the rows say of them. */
export interface BrandTable {
  readonly generics: ReadonlyMap<string, readonly string[]>
  readonly brands: ReadonlyMap<string, Brand>
}

/** All rows in one table; a generic name that stands in several packs has the brands of all. */
export function brandTable(rows: readonly BrandRow[]): BrandTable {
  const generics = new Map<string, readonly string[]>()
  const brands = new Map<string, { readonly name: string; readonly generics: Set<string> }>()
  for (const row of rows) {
    const generic = row.generic.toLowerCase()
    generics.set(generic, [...(generics.get(generic) ?? []), ...row.brands])
    for (const name of row.brands) {
      const brand = brands.get(name.toLowerCase()) ?? { name, generics: new Set<string>() }
      brand.generics.add(generic)
      brands.set(name.toLowerCase(), brand)
    }
  }
  return { generics, brands }
}
