// Reads front matter, hardened: nothing in it runs, nothing in it is cached, and each value keeps its place.

import matter from 'gray-matter'
import { fail, ok, type Result } from '../../model/diagnostic.js'
import { lineIndex } from '../../model/lines.js'
import { type Span, sourceSpan } from '../../model/offset.js'
import type { SourceMap } from '../../model/source-map.js'
import { type FrontMatterBlock, findFrontMatter } from './front-matter-block.js'
import { isProblem, parseYaml, type YamlProblem } from './yaml-document.js'
import { type YamlField, yamlFields } from './yaml-fields.js'

/** One scalar value of the front matter. */
export interface FrontMatterField {
  /** Dots between the keys, numbers for elements of lists: `seo.page_description`, `tags.0`. */
  readonly key: string
  /** 1-based line of the key, or of the element. */
  readonly line: number
  /** As the person wrote it, after quotes, escapes and folding: `012` stays `012`. */
  readonly value: string
  /** From the value to the source. */
  readonly map: SourceMap
  /** The whole `key: value` in the source. */
  readonly span: Span<'source'>
}

export interface FrontMatter {
  /** In source order; keys without a value are left out. */
  readonly fields: readonly FrontMatterField[]
  /** The block with both its `---` lines, in UTF-16 units of the source. */
  readonly start: number
  readonly end: number
  /** Where the body starts. */
  readonly bodyStart: number
}

const DATA_LANGUAGES = ['json', 'json5', 'toml']

/**
 * Reads the front matter at the start of a source; null where there is none.
 * Fails with `front-matter/unclosed`, `/executable`, `/syntax`, `/key`, `/aliases` or `/not-mapping`,
 * at the place of the problem in the source.
 */
export function readFrontMatter(text: string): Result<FrontMatter | null> {
  const block = findFrontMatter(text)
  if (!block) return ok(null)
  const refused = refuseLanguage(block.language)
  if (refused) return at(refused, text, 0)
  if (block.contentEnd === null) return at(fail('front-matter/unclosed', {}), text, 0)
  const parsed = parseBlock(text, block)
  if ('failure' in parsed) return at(parsed.failure, text, block.contentStart + parsed.at)
  return ok(frontMatter(text, block, parsed.fields))
}

/** Only YAML is read. Everything else is refused before gray-matter sees it. */
function refuseLanguage(language: string): Result<never> | null {
  if (language === '' || language === 'yaml' || language === 'yml') return null
  if (DATA_LANGUAGES.includes(language)) {
    return fail('front-matter/syntax', { cause: `front matter in ${language} is not read; write it in YAML` })
  }
  return fail('front-matter/executable', { language })
}

/** The same failure with its place: the line and column of a source offset. */
function at<T>(failure: Result<never>, text: string, offset: number): Result<T> {
  if (failure.ok) return failure
  const lines = lineIndex(text.slice(0, offset + 1))
  const place = { line: lines.line(offset), column: lines.column(offset) }
  return { ok: false, diagnostic: { ...failure.diagnostic, place } }
}

type Parsed = { readonly fields: readonly YamlField[] } | YamlProblem

/** Hands the block to gray-matter, with engines of ours alone and an options object, without which it caches. */
function parseBlock(text: string, { contentStart, contentEnd }: FrontMatterBlock): Parsed {
  // Line ends of one unit stay one unit, so that offsets hold; `yaml` does not know a lone CR.
  const yaml = text.slice(contentStart, contentEnd ?? contentStart).replace(/\r(?!\n)/g, '\n')
  let parsed: Parsed = { fields: [] }
  try {
    matter(`---\n${yaml}---\n`, {
      language: 'yaml',
      engines: {
        ...REFUSING_ENGINES,
        yaml: () => {
          parsed = parseFields(yaml)
          return {}
        },
      },
    })
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return { at: 0, failure: fail('front-matter/syntax', { cause }) }
  }
  return parsed
}

function parseFields(yaml: string): Parsed {
  const document = parseYaml(yaml)
  if (isProblem(document)) return document
  const fields = yamlFields(document, yaml)
  return 'failure' in fields ? fields : { fields }
}

function refuse(): never {
  throw new Error('only YAML front matter is read')
}

/** In place of the engines that gray-matter brings: one of them evaluates JavaScript. */
const REFUSING_ENGINES = { js: refuse, javascript: refuse, json: refuse, coffee: refuse, toml: refuse }

function frontMatter(text: string, block: FrontMatterBlock, fields: readonly YamlField[]): FrontMatter {
  const shift = block.contentStart
  const lines = lineIndex(text.slice(0, block.bodyStart))
  return {
    start: 0,
    end: block.bodyStart,
    bodyStart: block.bodyStart,
    fields: fields.map(({ key, value, map, start, end }) => ({
      key,
      value,
      line: lines.line(start + shift),
      map: map.map((number, i) => (i % 4 === 2 ? number + shift : number)),
      span: sourceSpan(start + shift, end + shift),
    })),
  }
}
