// From a decoded source to the parsed document: fields, bodies, and the rules that work on a body before it is read.

import { applyToSource } from '../kernel/apply.js'
import type { Books } from '../kernel/books.js'
import type { BoundRule } from '../kernel/rule.js'
import { type Births, births } from '../model/births.js'
import type { Block, Container, Node, Origin, WantedAttributes } from '../model/block.js'
import { DiagnosticError, ok, type Result } from '../model/diagnostic.js'
import { type Document, type Format, inPhase, type Source, type SourceText } from '../model/document.js'
import type { Limits } from '../model/limits.js'
import { sourceSpan } from '../model/offset.js'
import { chooseProfile, type Profile, targetOf } from '../model/profile.js'
import { canonicalMap, concatMaps, identityMap } from '../model/source-map.js'
import { readHtml } from './html/index.js'
import { type FrontMatter, readFrontMatter } from './markdown/front-matter.js'
import { readMarkdown } from './markdown/index.js'
import type { Reader } from './reader.js'
import { readText } from './text/index.js'

export interface ReadOptions {
  readonly limits: Limits
  readonly profiles: readonly Profile[]
  readonly wanted?: WantedAttributes
  /** Rules over `source`, bound. */
  readonly sourceRules: readonly BoundRule[]
  /** Reads HTML in place of the reader that comes with fettle. */
  readonly readHtml?: Reader
}

const READERS: Readonly<Record<Format, Reader>> = { html: readHtml, markdown: readMarkdown, text: readText }

const NOWHERE: Origin = { spans: [], map: [] }

/** Reads a source into its parsed document. Edits to bodies before their reading go into the books. */
export function readDocument(source: Source, options: ReadOptions, books: Books): Result<Document<'parsed'>> {
  const born = births()
  const rootId = born.give('container')
  const found = frontMatterOf(source)
  if (!found.ok) return found
  const matter = found.value
  const profile = matter
    ? chooseProfile(
        options.profiles,
        matter.fields.map(field => field.key),
      )
    : undefined
  const isBody = (key: string): boolean => profile !== undefined && targetOf(profile, key) === 'body'
  const children: Node[] = [...(matter ? fieldsNode(matter, born, isBody) : []), ...claimsNode(source, born)]
  const empty = emptyDocument(source, rootId)
  const readers = options.readHtml ? { ...READERS, html: options.readHtml } : READERS
  for (const body of bodiesOf(source, matter, isBody)) {
    const ready = prepare(empty, body, options.sourceRules, books)
    const read = readers[source.format](ready, born, options.limits, options.wanted)
    if (!read.ok) return read
    // One by one: a page may have more nodes than a call takes arguments.
    for (const node of read.value) children.push(node)
  }
  const root: Container = { type: 'container', id: rootId, kind: 'root', attributes: {}, origin: NOWHERE, children }
  return ok(inPhase<'parsed'>({ ...empty, root: tidy(root), nextId: born.count }))
}

function frontMatterOf(source: Source): Result<FrontMatter | null> {
  return source.format === 'markdown' ? readFrontMatter(source.text) : ok(null)
}

/** A document of a source with nothing in it. */
export const emptyDocument = (source: Source, id: Container['id']): Document => ({
  source,
  root: { type: 'container', id, kind: 'root', attributes: {}, origin: NOWHERE, children: [] },
  metadata: {},
  flags: [],
  nextId: 0,
})

/** The fields that carry values beside the body. */
function fieldsNode(matter: FrontMatter, born: Births, isBody: (key: string) => boolean): Node[] {
  const id = born.give('container')
  const children = matter.fields
    .filter(field => !isBody(field.key))
    .map(
      (field): Block => ({
        type: 'block',
        id: born.give('block'),
        kind: 'field',
        text: field.value,
        marks: [],
        origin: { spans: [field.span], map: field.map },
        attributes: { key: field.key },
      }),
    )
  const origin: Origin = { spans: [sourceSpan(matter.start, matter.end)], map: [] }
  return children.length > 0 ? [{ type: 'container', id, kind: 'fields', attributes: {}, origin, children }] : []
}

/** What a record claims beside its content, as fields whose text has no place in the source. */
function claimsNode({ claims = [] }: Source, born: Births): Node[] {
  if (claims.length === 0) return []
  const id = born.give('container')
  const children = claims.map(
    ({ key, value }): Block => ({
      type: 'block',
      id: born.give('block'),
      kind: 'field',
      text: value,
      marks: [],
      origin: { spans: [], map: concatMaps([{ map: null, length: value.length }]) },
      attributes: { key },
    }),
  )
  return [{ type: 'container', id, kind: 'fields', attributes: {}, origin: NOWHERE, children }]
}

/** The texts that readers read: bodies that stand in fields, then the rest of the source. */
function bodiesOf(source: Source, matter: FrontMatter | null, isBody: (key: string) => boolean): readonly SourceText[] {
  const start = matter?.bodyStart ?? 0
  const rest: SourceText = {
    name: 'body',
    text: start === 0 ? source.text : source.text.slice(start),
    map: identityMap(start, source.text.length - start),
  }
  const carried = (matter?.fields ?? [])
    .filter(field => isBody(field.key))
    .map(field => ({ name: field.key, text: field.value, map: field.map }))
  return [...carried, rest]
}

/** A body after the rules over `source`. Their edits go into the books. */
export function prepare(document: Document, body: SourceText, rules: readonly BoundRule[], books: Books): SourceText {
  const judgements = rules.flatMap(rule => {
    if (rule.over !== 'source') return []
    try {
      return rule.decide(body, null).map(verdict => ({ rule: rule.id, stage: rule.stage, node: null, verdict }))
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      throw new DiagnosticError({ code: 'rule/threw', facts: { rule: rule.id, cause } })
    }
  })
  return judgements.length > 0 ? applyToSource(document, body, judgements, books) : body
}

/** Maps in their one form, so that a change taken back gives the same map. */
function tidy<N extends Node>(node: N): N {
  const origin = { spans: node.origin.spans, map: canonicalMap(node.origin.map) }
  return node.type === 'block' ? { ...node, origin } : { ...node, origin, children: node.children.map(tidy) }
}
