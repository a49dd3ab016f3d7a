// The public document (version 1): its schema, its types, and the one function that makes a validated one.

import { z } from 'zod'
import { fail, ok, type Result } from './diagnostic.js'
import { DUPLICATE_KINDS } from './metadata.js'

/** A date as far as it is known: `2017`, `2017-02` or `2017-02-08`. */
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/
const SHA256 = /^[0-9a-f]{64}$/

const words = z.string().min(1)
const date = z.string().regex(ISO_DATE, 'not a date such as 2017, 2017-02 or 2017-02-08')
const share = z.number().min(0).max(1)

/** Shared with the schemas of the other files that fettle writes. */
export const sha256Schema = z.string().regex(SHA256, 'not a SHA-256 digest in lower-case hex')
export const countSchema = z.int().min(0)
export const lineSchema = z.int().min(1)

export const authorSchema = z.strictObject({
  name: words.describe('The name as a reader would write it, without credentials.'),
  type: z.enum(['person', 'organization']).describe('Whether a person or an organization wrote it.'),
  credentials: z.array(words).describe('Letters behind the name, such as MD or PhD.'),
  roles: z.array(words).describe('Positions that the source names, in its order.'),
  affiliation: words.exactOptional().describe('The institution that the author belongs to.'),
  location: words.exactOptional().describe('Where that institution is.'),
})

export const sectionSchema = z
  .strictObject({
    heading: z.string().describe('The text of the heading.'),
    level: z.int().min(1).max(6).describe('The level of the heading, from 1 to 6.'),
    text: z.string().describe('The plain text below the heading, up to the next heading.'),
    lastReviewed: date.exactOptional().describe('When this section was last reviewed, where the body says so.'),
    dateModified: date.exactOptional().describe('When this section was last changed, where the body says so.'),
    get sections() {
      return z.array(sectionSchema).describe('The sections below this one, in source order.')
    },
  })
  .meta({ id: 'section', title: 'Section', description: 'A heading and what stands below it.' })

export const relatedLinkSchema = z.strictObject({
  title: z.string().describe('The text of the link.'),
  url: words.exactOptional().describe('Where it leads.'),
  id: words.exactOptional().describe('The identifier that the source gives the other document.'),
  group: words.exactOptional().describe('The heading of the list that it stood in.'),
  subject: words.exactOptional().describe('The subject that the source names for it.'),
  author: words.exactOptional().describe('The author that the source names for it.'),
  datePublished: date.exactOptional().describe('When the other document was published.'),
})

export const flagSchema = z.strictObject({
  rule: words.describe('The rule that raised the flag.'),
  reason: words.describe('Why it raised it.'),
  line: lineSchema.describe('The line of the source, from 1.'),
  text: z.string().describe('The text that is in doubt; the body stays as it was.'),
})

export const sourceSchema = z.strictObject({
  path: words.describe('The path of the source below the folder that was given, with forward slashes.'),
  format: z.enum(['html', 'markdown', 'text']).describe('The format that was found.'),
  encoding: words.describe('The character encoding, by its WHATWG name.'),
  sha256: sha256Schema.describe('The SHA-256 digest of the bytes.'),
  bytes: countSchema.describe('The number of bytes.'),
  recordId: words.exactOptional().describe('The identifier that the source gives this document.'),
})

const imageSchema = z.strictObject({
  src: words.describe('The address of the image.'),
  alt: words.exactOptional().describe('The alternative text.'),
  title: words.exactOptional().describe('The title.'),
})

const leadImageSchema = z.strictObject({
  src: words.describe('The address of the image.'),
  alt: words.exactOptional().describe('The alternative text.'),
})

const linkSchema = z.strictObject({
  text: z.string().describe('The text of the link; empty where it holds only an image without alternative text.'),
  url: words.describe('Where it leads.'),
})

const pageTypeSchema = z.strictObject({
  name: words.describe('The type, such as article, listing or forum.'),
  probability: share.describe('How sure that is, from 0 to 1.'),
})

/** Shared with the rows of the manifest. */
export const duplicateSchema = z.strictObject({
  id: words.describe('The id of the other document.'),
  kind: z.enum(DUPLICATE_KINDS).describe('How the two are alike.'),
  similarity: share.describe('How much they are alike, from 0 to 1.'),
})

export const documentSchema = z
  .strictObject({
    id: words.describe('The path of the source without its extension; also the name of the output files.'),
    type: z.enum(['article', 'qa']).describe('An article, or a question with its answer.'),
    title: words.exactOptional().describe('The title. The body does not repeat it.'),
    question: words.exactOptional().describe('The question, where the document answers one.'),
    description: words.exactOptional().describe('A summary that the source gives.'),
    image: leadImageSchema.exactOptional().describe('The picture that the source names for the whole document.'),
    url: words.exactOptional().describe('The address that the source names as its own.'),
    language: z.string().regex(LANGUAGE).exactOptional().describe('The language, as a BCP 47 tag.'),
    authors: z.array(authorSchema).describe('Who wrote it, in source order.'),
    publisher: words.exactOptional().describe('Who published it.'),
    isPartOf: words.exactOptional().describe('The larger work that it belongs to.'),
    rights: words.exactOptional().describe('The copyright notice.'),
    license: words.exactOptional().describe('The address of the licence that the source names.'),
    datePublished: date.exactOptional().describe('When it was published.'),
    dateModified: date.exactOptional().describe('When it was last changed.'),
    lastReviewed: date.exactOptional().describe('When its content was last reviewed.'),
    subjects: z.array(words).describe('The subjects that the source files it under.'),
    keywords: z.array(words).describe('The keywords that the source gives.'),
    sections: z.array(sectionSchema).describe('The headings of the body as a tree, each with its own text.'),
    text: z.string().describe('The body as plain text: no markup, no title, a blank line between blocks.'),
    markdown: z.string().describe('The body as Markdown, as in the Markdown file below its front matter.'),
    wordCount: countSchema.describe('The number of words in the text.'),
    links: z.array(linkSchema).describe('The links in the body, in source order.'),
    relatedLinks: z.array(relatedLinkSchema).describe('Links to other documents that stood outside the body.'),
    citations: z.array(words).describe('The references that the source lists.'),
    images: z.array(imageSchema).describe('The images in the body, in source order.'),
    flags: z.array(flagSchema).describe('Places that a person should look at, by line.'),
    pageType: pageTypeSchema.exactOptional().describe('What kind of page the source is.'),
    confidence: share.exactOptional().describe('How sure the extraction of the body is, from 0 to 1.'),
    duplicateOf: duplicateSchema.exactOptional().describe('The document that this one repeats.'),
    source: sourceSchema.describe('What it was read from.'),
  })
  .meta({ title: 'fettle document', description: 'One cleaned document (version 1).' })

/** What a projection gives, before it is validated. */
export type OutputDraft = z.input<typeof documentSchema>
export type OutputDocument = z.infer<typeof documentSchema>

declare const validated: unique symbol

/** A document that holds to the schema. Only `validateDocument` makes one; emitters take nothing else. */
export type ValidatedDocument = Readonly<OutputDocument> & { readonly [validated]: true }

/** `sections.0.heading`; the whole document is `(document)`. */
const pathOf = (path: readonly PropertyKey[]): string => (path.length > 0 ? path.map(String).join('.') : '(document)')

/** The document, with its keys in the order of the contract, or `document/invalid` with each broken place. */
export function validateDocument(projected: unknown): Result<ValidatedDocument> {
  const parsed = documentSchema.safeParse(projected)
  if (parsed.success) return ok(parsed.data as OutputDocument & ValidatedDocument)
  const issues = parsed.error.issues.map(issue => ({ path: pathOf(issue.path), problem: issue.message }))
  return fail('document/invalid', { issues })
}
