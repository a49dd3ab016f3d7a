// The source files, parsed, for the tidy tests.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseResult, parse } from '@babel/parser'
import type { File } from '@babel/types'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly tree: ParseResult<File>
}

/** All TypeScript files below `src`. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => `src/${name.replaceAll('\\', '/')}`)
  .sort()
  .map(path => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return {
      path,
      text,
      lines: text.split('\n').length - 1,
      tree: parse(text, { sourceType: 'module', plugins: ['typescript'] }),
    }
  })

/** Packs are data and generated files are nobody's style: neither counts in sizes. */
export const isData = (path: string): boolean => path.startsWith('src/packs/')

export interface AnyNode {
  readonly type: string
  readonly loc?: { readonly start: { readonly line: number }; readonly end: { readonly line: number } } | null
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Calls `visit` for each node of a syntax tree. */
export function walk(node: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit)
  else if (isNode(node)) {
    visit(node)
    for (const [key, child] of Object.entries(node)) if (key !== 'loc' && typeof child === 'object') walk(child, visit)
  }
}

export interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

/** Relative imports, resolved to paths from the project's root. */
export function importsOf(file: SourceFile): readonly Import[] {
  const out: Import[] = []
  for (const statement of file.tree.program.body) {
    if (
      statement.type !== 'ImportDeclaration' &&
      statement.type !== 'ExportNamedDeclaration' &&
      statement.type !== 'ExportAllDeclaration'
    )
      continue
    const source = statement.source?.value
    if (!source?.startsWith('.')) continue
    const to = join(file.path, '..', source).replaceAll('\\', '/').replace(/\.js$/, '.ts')
    const kind = statement.type === 'ImportDeclaration' ? statement.importKind : statement.exportKind
    const names = statement.type === 'ImportDeclaration' ? statement.specifiers : []
    const allTypes =
      names.length > 0 && names.every(name => name.type === 'ImportSpecifier' && name.importKind === 'type')
    out.push({ from: file.path, to, typeOnly: kind === 'type' || allTypes })
  }
  return out
}
