// Extracts pages of a known platform by its own markup: a forum or a wiki says where its content stands.

import type { Pack, PlatformRow } from '../../kernel/pack.js'
import { defineRule, type Rule } from '../../kernel/rule.js'
import type { View } from '../../kernel/view.js'
import { readSelector } from '../../kinds/css-selector.js'
import { SelectorIndex } from '../../kinds/selector-index.js'
import { pageHead } from './html-head.js'
import { pageTree } from './html-tree.js'
import { steeredContent } from './steered-content.js'
import { compileSteering, hits, STEERED, type Steering, steer } from './steering.js'

interface Platform {
  readonly row: PlatformRow
  readonly steering: Steering
}

/** Words of marked content from which a platform is believed. */
const LEAST_WORDS = 10

/** Whether what the platform calls content is there at all: some pages are empty shells for scripts. */
function hasContent({ steering }: Platform, view: View): boolean {
  const { nodes, words } = view.fact(pageTree)
  const marked = new Set([...hits(steering, view)].filter(({ row }) => row.use === 'content').map(({ node }) => node))
  return nodes.reduce((sum, node, at) => (marked.has(node) ? sum + (words[at] ?? 0) : sum), 0) >= LEAST_WORDS
}

/** The rule over the platforms of the packs. Throws a TypeError where a selector cannot be read. */
export function platforms(packs: readonly Pack[]): Rule {
  const known = packs
    .flatMap(pack => pack.platforms ?? [])
    .map((row): Platform => ({ row, steering: compileSteering(row) }))
  const index = new SelectorIndex<Platform>()
  for (const platform of known) for (const text of platform.row.has) index.add(readSelector(text), platform)

  const platformOf = (view: View): Platform | undefined => {
    const generator = view.fact(pageHead).fields('meta.generator')[0]?.text.trim().toLowerCase()
    const byName = known.find(({ row }) => row.generator !== undefined && generator?.startsWith(row.generator))
    if (byName) return byName
    for (const node of view.fact(pageTree).nodes) {
      const [found] = index.at(node, view)
      if (found) return found
    }
    return undefined
  }

  return defineRule({
    id: 'extract/platforms',
    over: 'document',
    needs: 'html',
    reasons: STEERED,
    docs: 'Knows pages of forums and wikis by their markup, from the rows of the packs: marks where such software keeps the content, and takes out what it puts into it. What the configuration says about a page goes before.',
    decide: view => {
      if (view.fact(steeredContent)) return null
      const platform = view.fact(platformOf)
      return platform ? steer(platform.steering, view, hasContent(platform, view)) : null
    },
  })
}
