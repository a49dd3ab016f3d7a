// The schema of `sites`, for the configuration and the rule's own options; and a site made ready for many pages.

import picomatch from 'picomatch'
import { z } from 'zod'
import type { View } from '../../kernel/view.js'
import { compileSelector, readSelector } from '../../kinds/css-selector.js'
import { pageHead } from './html-head.js'
import { compileSteering, type Steering } from './steering.js'

const selector = z.string().superRefine((text, context) => {
  try {
    compileSelector(readSelector(text))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    context.addIssue({ code: 'custom', message: `"${text}" cannot be used as a CSS selector: ${why}` })
  }
})

const selectors = (what: string) => z.array(selector).min(1).optional().describe(what)

const patterns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

/** One site: which pages it is about, and what its selectors stand for. */
export const siteSchema = z
  .strictObject({
    match: patterns
      .optional()
      .describe('Addresses: a host (`example.org`, `*.example.org`), or a host and a path (`example.org/blog/**`).'),
    sources: patterns.optional().describe('Paths or ids of sources, as globs: `news/**`.'),
    content: selectors('Where the main content stands; all else leaves.'),
    remove: selectors('What to take out.'),
    keep: selectors('What no rule may take out.'),
    title: selectors('The title.'),
    authors: selectors('The authors.'),
    datePublished: selectors('The day of publication.'),
    dateModified: selectors('The day of the last change.'),
  })
  .refine(site => site.match !== undefined || site.sources !== undefined, {
    error: 'says neither `match` nor `sources`; for all pages write `sources: "**"`',
  })

export type SiteRow = z.output<typeof siteSchema>

const listed = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given

/** A test of addresses: the host with or without `www.`, and the path where the pattern names one. */
function addressTest(pattern: string): (address: string) => boolean {
  const bare = pattern.replace(/^https?:\/\//i, '')
  const slash = bare.indexOf('/')
  const host = picomatch(slash < 0 ? bare : bare.slice(0, slash), { nocase: true, dot: true })
  const path = slash < 0 || slash === bare.length - 1 ? null : picomatch(bare.slice(slash), { dot: true })
  return address => {
    const url = URL.canParse(address) ? new URL(address) : null
    if (!url || !(host(url.hostname) || host(url.hostname.replace(/^www\./, '')))) return false
    return !path || path(url.pathname)
  }
}

export interface Site {
  readonly row: SiteRow
  readonly steering: Steering
  /** Whether the site is about a page. */
  fits(view: View): boolean
}

/** Makes a site ready. Both `match` and `sources` must fit where both are given. */
export function compileSite(row: SiteRow): Site {
  const addresses = listed(row.match).map(addressTest)
  const sources = listed(row.sources).map(glob => picomatch(glob, { dot: true }))
  return {
    row,
    steering: compileSteering(row),
    fits: view => {
      const { source } = view.document
      const fitsSource = sources.length === 0 || sources.some(test => test(source.path) || test(source.id))
      if (!fitsSource || addresses.length === 0) return fitsSource
      const known = [source.baseUrl, view.fact(pageHead).address].filter(address => address !== undefined)
      return known.some(address => addresses.some(test => test(address)))
    },
  }
}
