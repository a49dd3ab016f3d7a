// Does what the configuration says about the pages of a site: marks its content, takes out, keeps, reads values.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { flag } from '../../kernel/verdict.js'
import { compileSite, siteSchema } from './site-schema.js'
import { steeredContent } from './steered-content.js'
import { STEERED, steer } from './steering.js'

export const siteSelectors = defineRule({
  id: 'extract/site-selectors',
  over: 'document',
  needs: 'html',
  reasons: { ...STEERED, 'no-content': 'No element fits the content selectors of the configuration' },
  docs: 'Does what `sites` in the configuration says about a page, before any other rule looks at it: `content` marks the main content, `remove` takes out, `keep` protects for the rest of the run and always wins, and `title`, `authors`, `datePublished` and `dateModified` give values. Where no element fits the content selectors, the page is flagged and cleaned as any other.',
  options: z.strictObject({
    sites: z
      .array(siteSchema)
      .default([])
      .describe('What the configuration says under `sites`.')
      .transform(rows => rows.map(compileSite)),
  }),
  decide(view, { options }) {
    const sites = options.sites.filter(site => site.fits(view))
    const said = sites.flatMap(site => steer(site.steering, view, true))
    const wanted = sites.flatMap(site => site.row.content ?? [])
    const isMarked = view.fact(steeredContent) !== null || said.some(verdict => verdict.type === 'retype')
    if (wanted.length === 0 || isMarked) return said
    return [...said, flag('no-content', { text: wanted.join(', ') })]
  },
})
