// What is known about a document beside its body. Each value knows the rule and the place that it came from.

import type { Origin } from './block.js'

export interface Person {
  readonly name: string
  readonly type: 'person' | 'organization'
  readonly credentials: readonly string[]
  readonly roles: readonly string[]
  readonly affiliation?: string
  readonly location?: string
}

export interface RelatedLink {
  readonly title: string
  readonly url?: string
  readonly id?: string
  readonly group?: string
  readonly subject?: string
  readonly author?: string
  readonly datePublished?: string
}

/** Dates that stand inside the body; they belong to the part of the document that stands above them. */
export interface SectionDates {
  /** Source offset of the line, which tells the section. */
  readonly at: number
  readonly lastReviewed?: string
  readonly dateModified?: string
}

/** The picture that stands for the whole document. */
export interface LeadImage {
  readonly src: string
  readonly alt?: string
}

export const DUPLICATE_KINDS = ['exact', 'near', 'contains', 'contained'] as const

export interface DuplicateOf {
  readonly id: string
  readonly kind: (typeof DUPLICATE_KINDS)[number]
  readonly similarity: number
}

/** What kind of page the source is, and how sure that is, 0 to 1. */
export interface PageType {
  readonly name: string
  readonly probability: number
}

/** The fields that hold one value. Dates are ISO 8601, whole or partial (`2017`, `2017-02`). */
export interface SingleFields {
  readonly type: 'article' | 'qa'
  readonly title: string
  readonly question: string
  readonly description: string
  readonly image: LeadImage
  readonly url: string
  readonly language: string
  readonly publisher: string
  readonly isPartOf: string
  readonly rights: string
  /** Where the licence stands that the source is under. */
  readonly license: string
  readonly datePublished: string
  readonly dateModified: string
  readonly lastReviewed: string
  readonly slug: string
  readonly recordId: string
  readonly duplicateOf: DuplicateOf
  readonly pageType: PageType
  /** How good the extraction is expected to be, 0 to 1. */
  readonly confidence: number
}

/** The fields that hold a list. */
export interface ListFields {
  readonly authors: Person
  readonly subjects: string
  readonly keywords: string
  readonly relatedLinks: RelatedLink
  readonly citations: string
  readonly sectionDates: SectionDates
}

export type SingleField = keyof SingleFields
export type ListField = keyof ListFields
export type Field = SingleField | ListField
export type FieldValue<F extends Field> = F extends SingleField
  ? SingleFields[F]
  : F extends ListField
    ? ListFields[F]
    : never

/** One value with its provenance. `origin` is the text that it was read from; a value without one was concluded. */
export interface Entry<V> {
  readonly value: V
  readonly rule: string
  readonly origin?: Origin
}

/** Lists are absent while they are empty, so that taking the last value back restores the same metadata. */
export type Metadata = { readonly [F in SingleField]?: Entry<SingleFields[F]> } & {
  readonly [F in ListField]?: readonly Entry<ListFields[F]>[]
}

export const LIST_FIELDS: readonly ListField[] = [
  'authors',
  'subjects',
  'keywords',
  'relatedLinks',
  'citations',
  'sectionDates',
]

export const isListField = (field: Field): field is ListField => LIST_FIELDS.some(name => name === field)

/** The values of a list field; empty where there are none. */
export function listOf<F extends ListField>(metadata: Metadata, field: F): readonly Entry<ListFields[F]>[] {
  return (metadata[field] ?? []) as readonly Entry<ListFields[F]>[]
}

/** Metadata texts that are prose, so that repairs and corrections reach them: the field, and the key inside its value. */
export const PROSE_FIELDS: readonly { readonly field: Field; readonly key?: 'title' }[] = [
  { field: 'title' },
  { field: 'question' },
  { field: 'description' },
  { field: 'relatedLinks', key: 'title' },
]
