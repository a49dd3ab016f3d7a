// Parses the YAML of front matter, with its limits checked before the composer can run deep.

import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml'
import { fail, type Result } from '../../model/diagnostic.js'

/** Nested collections. Real front matter has three or four. */
const MAX_DEPTH = 100

/** A problem that has its place as an offset into the YAML. */
export interface YamlProblem {
  readonly at: number
  readonly failure: Result<never>
}

export type ParsedYaml = Document.Parsed<ParsedNode>

/**
 * The document of a YAML text: version 1.2, core schema, known by its own tags only.
 * A problem instead of a document is the first error.
 */
export function parseYaml(yaml: string): ParsedYaml | YamlProblem {
  const tokens = [...new Parser().parse(yaml)]
  const depth = depthOf(tokens)
  if (depth > MAX_DEPTH) return syntaxError(`collections are nested more than ${MAX_DEPTH} levels deep`, 0)
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    keepSourceTokens: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [document, second] = composer.compose(tokens, true, yaml.length)
  const error = document?.errors[0]
  if (error) return syntaxError(error.message, error.pos[0])
  if (second) return syntaxError('a second YAML document begins', second.range[0])
  return document ?? syntaxError('no YAML document', 0)
}

/** A problem with the syntax of the YAML itself. */
export const syntaxError = (cause: string, at: number): YamlProblem => ({
  at,
  failure: fail('front-matter/syntax', { cause }),
})

/** The levels of nested collections, counted without recursion. */
function depthOf(tokens: readonly CST.Token[]): number {
  const open = tokens.map(token => ({ token, depth: 0 }))
  let deepest = 0
  for (let next = open.pop(); next && deepest <= MAX_DEPTH; next = open.pop()) {
    const depth = next.depth
    deepest = Math.max(deepest, depth)
    for (const token of childrenOf(next.token)) open.push({ token, depth: depth + 1 })
  }
  return deepest
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  const children: CST.Token[] = []
  for (const item of token.items) {
    if (item.key) children.push(item.key)
    if (item.value) children.push(item.value)
  }
  return children
}

export const isProblem = (parsed: ParsedYaml | YamlProblem): parsed is YamlProblem => 'failure' in parsed
