// Which fields of a crawler's records hold what: the defaults, the presets, and what a user may say over them.

import { z } from 'zod'

/** Where the content stands; the first that says something counts. */
export const CONTENT_NAMES = ['html', 'markdown', 'text'] as const

/** Metadata that a record may claim beside its content. The names are those of the output. */
export const CLAIM_NAMES = [
  'title',
  'description',
  'authors',
  'datePublished',
  'dateModified',
  'language',
  'publisher',
  'keywords',
] as const

type Name = 'url' | 'id' | (typeof CONTENT_NAMES)[number] | (typeof CLAIM_NAMES)[number]

/** For each name the paths of fields, dots between the keys; the first field that is there counts. */
export type RecordFields = Readonly<Record<Name, readonly string[]>>

export const DEFAULT_RECORD_FIELDS: RecordFields = {
  url: ['url'],
  id: ['id'],
  html: ['html'],
  markdown: ['markdown'],
  text: ['text'],
  title: ['title'],
  description: ['description'],
  authors: ['authors', 'author'],
  datePublished: ['datePublished', 'date_published', 'published', 'date'],
  dateModified: ['dateModified', 'date_modified', 'modified'],
  language: ['language', 'lang'],
  publisher: ['publisher'],
  keywords: ['keywords', 'tags'],
}

/** Crawlers follow redirects: relative links count from the address that was loaded. */
const PRESETS = {
  scrapy: { html: ['html', 'body'] },
  crawlee: {
    url: ['crawl.loadedUrl', 'loadedUrl', 'url'],
    title: ['title', 'metadata.title'],
    description: ['description', 'metadata.description'],
    authors: ['authors', 'author', 'metadata.author'],
    language: ['language', 'metadata.languageCode'],
    keywords: ['keywords', 'metadata.keywords'],
  },
  firecrawl: {
    url: ['metadata.url', 'metadata.sourceURL', 'url'],
    html: ['rawHtml', 'html'],
    title: ['metadata.ogTitle', 'metadata.title'],
    description: ['metadata.description', 'metadata.ogDescription'],
    datePublished: ['metadata.publishedTime'],
    dateModified: ['metadata.modifiedTime'],
    language: ['metadata.language'],
    publisher: ['metadata.ogSiteName'],
    keywords: ['metadata.keywords'],
  },
} as const satisfies Readonly<Record<string, Partial<RecordFields>>>

const PRESET_NAMES = ['scrapy', 'crawlee', 'firecrawl'] as const
const presetSchema = z.enum(PRESET_NAMES)

const paths = (what: string) =>
  z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .optional()
    .describe(`${what} A path such as metadata.title, or several: the first field that is there counts.`)

export const recordsSchema = z.union(
  [
    presetSchema,
    z.strictObject({
      preset: presetSchema.optional().describe('The crawler that wrote the records; what is said here goes before it.'),
      url: paths('The address of the page.'),
      id: paths('The id of the record. Default: id, else the number of the line.'),
      html: paths('The page as HTML.'),
      markdown: paths('Its content as Markdown, used where there is no HTML.'),
      text: paths('Its content as text, used where there is neither.'),
      title: paths('The title.'),
      description: paths('A summary.'),
      authors: paths('Who wrote it: a text, or a list of texts or of objects with a name.'),
      datePublished: paths('When it was published.'),
      dateModified: paths('When it was changed.'),
      language: paths('The language.'),
      publisher: paths('Who published it.'),
      keywords: paths('The keywords: a text, or a list.'),
    }),
  ],
  {
    error: ({ input }) =>
      typeof input === 'string'
        ? `"${input}" is no preset: there are ${PRESET_NAMES.join(', ')}`
        : `expected a preset or an object with some of ${Object.keys(DEFAULT_RECORD_FIELDS).join(', ')} and preset`,
  },
)

/** What the user said, over the preset, over the defaults. */
export function recordFieldsOf(said: z.infer<typeof recordsSchema> | undefined): RecordFields {
  const { preset, ...own } = typeof said === 'string' ? { preset: said } : (said ?? {})
  const given = Object.entries(own).flatMap(([name, path]) =>
    path === undefined ? [] : [[name, typeof path === 'string' ? [path] : path] as const],
  )
  return { ...DEFAULT_RECORD_FIELDS, ...(preset ? PRESETS[preset] : {}), ...Object.fromEntries(given) }
}
