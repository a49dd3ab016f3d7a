// A document on its way through the stages, and the source text that it was read from.

import type { Container } from './block.js'
import type { Metadata } from './metadata.js'
import type { Phase } from './phase.js'
import type { SourceMap } from './source-map.js'

declare const phase: unique symbol

export type Format = 'html' | 'markdown' | 'text'

/** A value that a record names beside its content. */
export interface Claim {
  /** As a key of front matter: `title`, `authors.0`. */
  readonly key: string
  readonly value: string
}

/** A source after decoding. `path` uses `/` and is relative to the folder that was given. */
export interface Source {
  readonly id: string
  readonly path: string
  readonly format: Format
  /** WHATWG name, as `utf-8` or `windows-1252`. */
  readonly encoding: string
  /** Hex digest of the bytes. */
  readonly sha256: string
  readonly bytes: number
  readonly text: string
  /** The URL that relative links are resolved against, where a record or the page names one. */
  readonly baseUrl?: string
  readonly recordId?: string
  /** What a record says beside its content, where the content is not a page that says it itself. No part of `text`. */
  readonly claims?: readonly Claim[]
}

/** A body that its reader will read: the source itself, or the text of one front-matter field. */
export interface SourceText {
  readonly name: string
  readonly text: string
  readonly map: SourceMap
}

/** A line in the report for a person; the body stays as it is. */
export interface Flag {
  readonly rule: string
  readonly reason: string
  /** 1-based line of the source. */
  readonly line: number
  readonly text: string
}

/**
 * Built by readers and by `apply` alone. `nextId` numbers the next node.
 * The phase is a promise of the type only: nothing at run time carries it.
 */
export interface Document<P extends Phase = Phase> {
  readonly [phase]?: P
  readonly source: Source
  readonly root: Container
  readonly metadata: Metadata
  readonly flags: readonly Flag[]
  readonly nextId: number
}

/** The same document in the next phase, for the stage that took it there. */
export const inPhase = <P extends Phase>(document: Document): Document<P> => document as Document<P>
