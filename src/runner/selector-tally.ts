// Counts which selectors of the configuration found something, so that a run can tell of those that did not.

import { View } from '../kernel/view.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Document } from '../model/document.js'
import { compileSite, type Site, type SiteRow } from '../rules/extract/site-schema.js'
import { hits, type Row } from '../rules/extract/steering.js'

interface Tally {
  readonly site: Site
  readonly found: Set<Row>
  pages: number
}

/** The selectors of `sites` over the pages of one run. */
export class SelectorTally {
  readonly #tallies: readonly Tally[]

  constructor(sites: readonly SiteRow[]) {
    this.#tallies = sites.map(row => ({ site: compileSite(row), found: new Set(), pages: 0 }))
  }

  /** Looks at a page as its reader gave it. */
  see(document: Document): void {
    if (this.#tallies.length === 0 || document.source.format !== 'html') return
    const view = new View(document)
    for (const tally of this.#tallies) {
      if (!tally.site.fits(view)) continue
      tally.pages++
      for (const { row } of hits(tally.site.steering, view)) tally.found.add(row)
    }
  }

  /** What found nothing. A site without pages counts only in a run over all sources. */
  notices(overAll: boolean): readonly Diagnostic[] {
    return this.#tallies.flatMap(({ site, found, pages }, i): readonly Diagnostic[] => {
      if (pages === 0) return overAll ? [{ code: 'site/no-page', facts: { setting: `sites.${i}` } }] : []
      return site.steering.rows
        .filter(row => !found.has(row))
        .map(({ use, selector: { text } }) => ({
          code: 'site/idle-selector',
          facts: { setting: `sites.${i}.${use}`, selector: text, pages },
        }))
    })
  }
}
