// The metadata of a page: what its head, its structured data and its bylines tell, decided once, the losers recorded.

import { z } from 'zod'
import { defineRule } from '../../kernel/rule.js'
import { pageHead } from './html-head.js'
import { judgePage } from './html-judge.js'
import { PAGE_REASONS } from './html-judging.js'
import { orderOption } from './settle-dates.js'

export const htmlMetadata = defineRule({
  id: 'extract/html-metadata',
  over: 'document',
  needs: 'html',
  reasons: PAGE_REASONS,
  docs: 'Sets title, description, address, language, publisher, authors, dates, keywords, subjects and rights of a page. Structured data is believed first, then the head, then what the page shows; the heading that shows the title counts as the title where the head agrees with it. The name of the site leaves a title only where something else proves that it is the name. Dates that can be read in two ways are settled as those of lines are (`extract/date-line`), or flagged. What agrees and what loses is dropped with that reason; bylines leave when they are told. The types in structured data stay for the rules that follow.',
  examples: [
    {
      format: 'html',
      before:
        '<html lang="en"><head><title>Growing Barley</title></head><body><h1>Growing Barley</h1><p>By Greta Lindqvist, PhD</p><p>Barley is sown in spring, as soon as the soil can be worked.</p></body></html>',
      after: '<p>Barley is sown in spring, as soon as the soil can be worked.</p>',
    },
  ],
  options: z.strictObject({ order: orderOption }),
  decide: (view, { options }) => judgePage(view, view.fact(pageHead), options.order),
})
