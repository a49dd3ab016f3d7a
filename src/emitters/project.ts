// From the last document of the stages to the public document: a pure projection, nothing is judged here.

import type { Document } from '../model/document.js'
import { listOf, type Metadata, type Person, type RelatedLink } from '../model/metadata.js'
import type { OutputDraft } from '../model/output.js'
import { normalizeUrl } from '../text/urls.js'
import { countWords } from '../text/words.js'
import { imagesOf, linksOf } from './links.js'
import { toMarkdown } from './markdown/to-markdown.js'
import { joinPieces, piecesOf } from './plain-text.js'
import { sectionsOf } from './sections.js'

const SINGLE = [
  'title',
  'question',
  'description',
  'url',
  'language',
  'publisher',
  'isPartOf',
  'rights',
  'license',
  'datePublished',
  'dateModified',
  'lastReviewed',
] as const

/** The values that are there; an empty one counts as absent. */
function present<K extends string>(source: { readonly [P in K]?: string }, keys: readonly K[]): { [P in K]?: string } {
  const out: { [P in K]?: string } = {}
  for (const key of keys) {
    const value = source[key]
    if (value) out[key] = value
  }
  return out
}

/** What a document does not say of its address, the record that it came in may. */
const addressOf = ({ baseUrl }: Document['source']): string | undefined =>
  baseUrl === undefined ? undefined : normalizeUrl(baseUrl).url

function singles({ metadata, source }: Document): { [P in (typeof SINGLE)[number]]?: string } {
  const out: { [P in (typeof SINGLE)[number]]?: string } = {}
  for (const field of SINGLE) {
    const value = metadata[field]?.value || (field === 'url' ? addressOf(source) : undefined)
    if (value) out[field] = value
  }
  return out
}

const textsOf = (metadata: Metadata, field: 'subjects' | 'keywords' | 'citations'): string[] =>
  listOf(metadata, field).flatMap(entry => (entry.value === '' ? [] : [entry.value]))

const author = (person: Person): OutputDraft['authors'][number] => ({
  name: person.name,
  type: person.type,
  credentials: [...person.credentials],
  roles: [...person.roles],
  ...present(person, ['affiliation', 'location']),
})

const related = (link: RelatedLink): OutputDraft['relatedLinks'][number] => ({
  title: link.title,
  ...present(link, ['url', 'id', 'group', 'subject', 'author', 'datePublished']),
})

const rounded = (share: number): number => Math.round(share * 1000) / 1000

function duplicate({ duplicateOf }: Metadata): Pick<OutputDraft, 'duplicateOf'> {
  if (!duplicateOf) return {}
  const { id, kind, similarity } = duplicateOf.value
  return { duplicateOf: { id, kind, similarity: rounded(similarity) } }
}

function sourceOf({ source, metadata }: Document): OutputDraft['source'] {
  const { path, format, encoding, sha256, bytes } = source
  const recordId = metadata.recordId?.value || source.recordId
  return { path, format, encoding, sha256, bytes, ...(recordId ? { recordId } : {}) }
}

type Body = Pick<OutputDraft, 'sections' | 'text' | 'markdown' | 'wordCount' | 'links' | 'images'>

function bodyOf(document: Document): Body {
  const { root, metadata } = document
  const pieces = piecesOf(root)
  const text = joinPieces(pieces)
  return {
    sections: sectionsOf(pieces, metadata),
    text,
    markdown: toMarkdown(document),
    wordCount: countWords(text),
    links: linksOf(root),
    images: imagesOf(root),
  }
}

function leadImage({ image }: Metadata): Pick<OutputDraft, 'image'> {
  if (!image) return {}
  const { src, alt } = image.value
  return { image: { src, ...(alt ? { alt } : {}) } }
}

/** What was judged of the document as a whole, where something was. */
function judgement({ pageType, confidence }: Metadata): Pick<OutputDraft, 'pageType' | 'confidence'> {
  return {
    ...(pageType ? { pageType: { name: pageType.value.name, probability: rounded(pageType.value.probability) } } : {}),
    ...(confidence ? { confidence: rounded(confidence.value) } : {}),
  }
}

/**
 * The public document, ready to be validated. Arrays are there even where they are empty; values that are not known
 * are left out.
 */
export function project(document: Document<'deduped'>): OutputDraft {
  const { metadata, flags } = document
  return {
    id: document.source.id,
    type: metadata.type?.value ?? 'article',
    ...singles(document),
    ...leadImage(metadata),
    authors: listOf(metadata, 'authors').map(entry => author(entry.value)),
    subjects: textsOf(metadata, 'subjects'),
    keywords: textsOf(metadata, 'keywords'),
    ...bodyOf(document),
    relatedLinks: listOf(metadata, 'relatedLinks').map(entry => related(entry.value)),
    citations: textsOf(metadata, 'citations'),
    flags: flags.map(({ rule, reason, line, text }) => ({ rule, reason, line, text })).sort((a, b) => a.line - b.line),
    ...judgement(metadata),
    ...duplicate(metadata),
    source: sourceOf(document),
  }
}
