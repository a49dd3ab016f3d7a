// Knows what references lead to. References are read piece by piece, and their definitions may stand in another piece.

import type { RootContent } from 'mdast'

export interface LinkTarget {
  readonly url: string
  readonly title?: string
}

/** By identifier, as mdast normalizes it. The first definition counts. */
export interface Definitions {
  readonly links: ReadonlyMap<string, LinkTarget>
  readonly footnotes: ReadonlySet<string>
}

export const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() }

/** Whether a text may hold definitions at all. */
export const mayDefine = (text: string): boolean => /\[[^[\]]{1,999}\]:/.test(text)

/** Gathers definitions from blocks, and from those of one piece after the other. */
export function gatherDefinitions(
  first: readonly RootContent[] = [],
): Definitions & { add(blocks: readonly RootContent[]): void } {
  const links = new Map<string, LinkTarget>()
  const footnotes = new Set<string>()
  const add = (blocks: readonly RootContent[]): void => {
    for (const block of blocks) {
      if (block.type === 'definition') {
        const { identifier, url, title } = block
        if (!links.has(identifier)) links.set(identifier, { url, ...(title ? { title } : {}) })
      }
      if (block.type === 'footnoteDefinition') footnotes.add(block.identifier)
      if ('children' in block && !isInline(block)) add(block.children)
    }
  }
  add(first)
  return { links, footnotes, add }
}

const isInline = (block: RootContent): boolean => block.type === 'paragraph' || block.type === 'heading'

const LABEL = /\[(\^?)((?:[^[\]\\]|\\.){1,999})\]/g

/**
 * Definitions in front of a piece, for the references in it that are defined in another one: the parser takes `[x]`
 * for text where it knows no definition of `x`. Where the link leads is looked up later.
 */
export function definitionStubs(piece: string, all: Definitions, own: Definitions): string {
  const stubs = new Set<string>()
  for (const [, caret, label] of piece.matchAll(LABEL)) {
    const note = normalize(label ?? '')
    if (caret && all.footnotes.has(note) && !own.footnotes.has(note)) stubs.add(`[^${note}]: x`)
    const link = normalize(`${caret}${label}`)
    if (all.links.has(link) && !own.links.has(link)) stubs.add(`[${link}]: #`)
  }
  // The rule closes a footnote, which would take an indented first line of the piece for its own.
  return stubs.size > 0 ? `${[...stubs].join('\n\n')}\n\n***\n\n` : ''
}

/** An identifier as the parser has it: white space folded, case folded over upper case and back. */
const normalize = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
