// Reads JSON-LD back from the fields that a reader made of it: things with types, texts, and things below them.

import type { Block } from '../model/block.js'

/** One thing of schema.org, as far as the page tells it. */
export interface Thing {
  /** The path of its fields, as `jsonld.0.author.1`. */
  readonly path: string
  readonly types: readonly string[]
  /** The fields of a property, in order: those of a list too. */
  texts(property: string): readonly Block[]
  /** The things of a property, in order. One that only names an `@id` is the thing that bears it. */
  things(property: string): readonly Thing[]
}

export interface StructuredData {
  /** Things that stand for themselves: at the top of a script, in its list or its `@graph`. */
  readonly top: readonly Thing[]
  /** All things, in order. */
  readonly all: readonly Thing[]
}

interface Draft extends Thing {
  readonly types: string[]
  readonly fields: Map<string, Block[]>
  readonly below: Map<string, Draft[]>
}

/** The path without the numbers at its end, and without its last name: whose property a path is, and which. */
function splitPath(path: string): { readonly owner: string; readonly property: string } {
  let end = path.length
  for (
    let dot = path.lastIndexOf('.');
    dot > 0 && /^\d+$/.test(path.slice(dot + 1, end));
    dot = path.lastIndexOf('.', dot - 1)
  )
    end = dot
  const named = path.lastIndexOf('.', end - 1)
  return { owner: path.slice(0, Math.max(0, named)), property: path.slice(named + 1, end) }
}

const ROOT = /^jsonld\.\d+(?:\.\d+)*(?:\.@graph(?:\.\d+)*)?$/

/** Groups fields with keys that start with `jsonld.`; others are passed over. Linear in the fields and their depth. */
export function readStructuredData(fields: readonly Block[]): StructuredData {
  const drafts = new Map<string, Draft>()
  const byId = new Map<string, Draft>()
  for (const field of fields) {
    const key = field.attributes.key ?? ''
    if (!key.startsWith('jsonld.') || /^jsonld\.\d+$/.test(key)) continue
    const { owner, property } = splitPath(key)
    const draft = draftAt(owner, drafts, byId)
    if (property === '@type') draft.types.push(field.text.replace(/^https?:\/\/schema\.org\//, ''))
    addTo(draft.fields, property, field)
  }
  for (const draft of drafts.values()) {
    const id = draft.fields.get('@id')?.[0]?.text
    const known = id === undefined ? undefined : byId.get(id)
    if (id !== undefined && (known === undefined || known.fields.size < draft.fields.size)) byId.set(id, draft)
  }
  const all = [...drafts.values()]
  return { all, top: all.filter(({ path }) => ROOT.test(path)) }
}

/** The thing at a path, made with those above it where it is new. */
function draftAt(path: string, drafts: Map<string, Draft>, byId: ReadonlyMap<string, Draft>): Draft {
  const known = drafts.get(path)
  if (known) return known
  const draft = newDraft(path, byId)
  drafts.set(path, draft)
  if (!ROOT.test(path)) {
    const { owner, property } = splitPath(path)
    if (owner.startsWith('jsonld.')) addTo(draftAt(owner, drafts, byId).below, property, draft)
  }
  return draft
}

function newDraft(path: string, byId: ReadonlyMap<string, Draft>): Draft {
  const fields = new Map<string, Block[]>()
  const below = new Map<string, Draft[]>()
  return {
    path,
    types: [],
    fields,
    below,
    texts: property => fields.get(property) ?? [],
    things: property => (below.get(property) ?? []).map(thing => referred(thing, byId)),
  }
}

function referred(thing: Draft, byId: ReadonlyMap<string, Draft>): Draft {
  const id = thing.fields.get('@id')?.[0]?.text
  const isReference = id !== undefined && [...thing.fields.keys()].every(name => name === '@id' || name === '@type')
  return (isReference ? byId.get(id) : undefined) ?? thing
}

function addTo<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}

const isOf = (thing: Thing, pattern: RegExp): boolean => thing.types.some(type => pattern.test(type))

/** A text by itself: news, blog posts, papers. */
const ARTICLE = /^(?:\p{L}{0,40}Article|(?:Blog|LiveBlog)Posting|Report)$/u
/** A page of questions with their answers. */
const QUESTIONS = /^(?:FAQPage|QAPage)$/
/** People who answer each other. */
const DISCUSSION = /^(?:DiscussionForumPosting|QAPage|SocialMediaPosting)$/
const PAGE = /^\p{L}{0,40}Page$/u
/** What else a page may be about as a whole. */
const WORK =
  /^(?:Book|Course|CreativeWork|Drug|Event|Guide|HowTo|LearningResource|MedicalCondition|PodcastEpisode|Product|Recipe|VideoObject)$/

export const isArticle = (thing: Thing): boolean => isOf(thing, ARTICLE)
export const isQuestionPage = (thing: Thing): boolean => isOf(thing, QUESTIONS)
export const isDiscussionThing = (thing: Thing): boolean => isOf(thing, DISCUSSION)
export const isWebPage = (thing: Thing): boolean => isOf(thing, PAGE)
export const isWork = (thing: Thing): boolean => isOf(thing, WORK)
