// Refuses markup that would overflow the parser, before the parser sees it.

import { fail, ok, type Result } from '../../model/diagnostic.js'
import type { Limits } from '../../model/limits.js'
import { closeElement, closeOptional, closeParagraph } from './closing.js'
import { closeFormatting, openFormatting, reopenFormatting } from './formatting.js'
import { isForeign, isMisplaced, type OpenElements, openElements, push } from './open-elements.js'
import { type Step, scanTags, type TagVisitor } from './scan-tags.js'
import { CLOSES_P, FORMATTING, HEADING, RAW, SPECIAL, traitsOf, VOID } from './tag-traits.js'

/** rehype-parse recurses into its tree and overflows a default stack, before warming up, at 1,300 nested templates. */
const PARSER_DEPTH = 1000

/** rehype-parse needs about 2 kB for an element; half a million fit in the default heap of a small machine. */
const PARSER_ELEMENTS = 500_000

/** The size of a tree. */
export interface TreeSize {
  readonly elements: number
  readonly depth: number
}

/** Estimates the elements (comments too) and the levels of the tree that the parser will build, in linear time. */
export function estimateTree(source: string, enough: TreeSize): TreeSize {
  const open = openElements()
  const step = (): Step => (open.elements > enough.elements || open.deepest > enough.depth ? 'stop' : 'next')
  const visitor: TagVisitor = {
    get wantsText() {
      return open.dangling > 0
    },
    text: () => reopenFormatting(open),
    comment: () => {
      open.elements++
      return step()
    },
    end: name => closeTag(open, name),
    start: (name, from, to, selfClosing) => {
      const traits = traitsOf(name)
      startTag(open, name, traits, traits & FORMATTING ? source.slice(from, to) : '', selfClosing)
      return step() === 'stop' ? 'stop' : traits & RAW && !(selfClosing && isForeign(open)) ? 'raw' : 'next'
    },
  }
  scanTags(source, visitor)
  return { elements: open.elements, depth: open.deepest }
}

function startTag(open: OpenElements, name: string, traits: number, tag: string, selfClosing: boolean): void {
  if (isMisplaced(open, traits)) return
  if (traits & VOID || (selfClosing && isForeign(open))) {
    if (traits & CLOSES_P) closeParagraph(open)
    open.elements++
    return
  }
  if (traits & CLOSES_P) closeParagraph(open)
  closeOptional(open, name, traits)
  if (traits & FORMATTING) openFormatting(open, name, tag)
  else if (traits & RAW) open.elements++
  else {
    if (!(traits & (SPECIAL | HEADING))) reopenFormatting(open)
    push(open, name, traits, null)
  }
}

function closeTag(open: OpenElements, name: string): void {
  const traits = traitsOf(name)
  if (traits & FORMATTING && closeFormatting(open, name)) return
  closeElement(open, name, traits)
}

/** Refuses a source that is over a limit, or over what the parser can take. */
export function checkMarkup(source: string, limits: Limits): Result<TreeSize> {
  const depth = Math.min(limits.maxDepth, PARSER_DEPTH)
  const elements = Math.min(limits.maxElements, PARSER_ELEMENTS)
  const size = estimateTree(source, { elements, depth })
  if (size.depth > depth) {
    return fail('markup/too-deep', {
      format: 'html',
      depth: size.depth,
      limit: depth,
      option: depth < PARSER_DEPTH ? 'limits.maxDepth' : null,
    })
  }
  if (size.elements > elements) {
    const facts = {
      format: 'html',
      what: 'elements',
      count: size.elements,
      limit: elements,
      option: elements < PARSER_ELEMENTS ? 'limits.maxElements' : null,
    }
    return fail('markup/too-many', facts)
  }
  return ok(size)
}
