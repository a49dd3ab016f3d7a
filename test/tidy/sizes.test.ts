// Files and functions stay small enough to read at one sitting, and types hold what they promise.

import { describe, expect, test } from 'vitest'
import { type AnyNode, isData, sourceFiles, walk } from './source-files.js'

const code = sourceFiles.filter(file => !isData(file.path))

const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'ClassPrivateMethod',
  'ObjectMethod',
])

const linesOf = (node: AnyNode): number => (node.loc ? node.loc.end.line - node.loc.start.line + 1 : 0)

const functions = code.flatMap(file => {
  const out: { readonly place: string; readonly lines: number }[] = []
  walk(file.tree.program, node => {
    if (FUNCTIONS.has(node.type)) out.push({ place: `${file.path}:${node.loc?.start.line}`, lines: linesOf(node) })
  })
  return out
})

describe('sizes', () => {
  test('no file over 400 lines, and nine in ten within 150', () => {
    expect(code.filter(file => file.lines > 400).map(file => `${file.path}: ${file.lines}`)).toEqual([])
    expect(
      percentile(
        code.map(file => file.lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(150)
  })

  test('no function over 60 lines, and nine in ten within 25', () => {
    expect(functions.filter(({ lines }) => lines > 60).map(({ place, lines }) => `${place}: ${lines}`)).toEqual([])
    expect(
      percentile(
        functions.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(25)
  })
})

describe('types', () => {
  /** Where a cast is the one way to say what the types cannot: the model's brands, and the kernel's erased rule types. */
  const MAY_CAST = /^src\/(?:model|kernel)\//

  test('no cast outside the model and the kernel', () => {
    const casts = code
      .filter(file => !MAY_CAST.test(file.path))
      .flatMap(file => {
        const out: string[] = []
        walk(file.tree.program, node => {
          if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion' && node.type !== 'TSNonNullExpression')
            return
          const isConst = JSON.stringify(node['typeAnnotation'] ?? null).includes('"name":"const"')
          if (!isConst) out.push(`${file.path}:${node.loc?.start.line}`)
        })
        return out
      })
    expect(casts).toEqual([])
  })

  test('no any', () => {
    const found = code.flatMap(file => {
      const out: string[] = []
      walk(file.tree.program, node => {
        if (node.type === 'TSAnyKeyword') out.push(`${file.path}:${node.loc?.start.line}`)
      })
      return out
    })
    expect(found).toEqual([])
  })
})

describe('prose', () => {
  test('every file opens with a sentence that says what it is for', () => {
    const silent = sourceFiles.filter(file => !/^(?:#!.*\n)?\/\/ \S.{10,}/.test(file.text))
    expect(silent.map(file => file.path)).toEqual([])
  })

  test('no file is named for nothing in particular', () => {
    const vague = sourceFiles.filter(file =>
      /\/(?:utils?|helpers?|common|misc|manager|handlers?)(?:\.ts|\/)/.test(file.path),
    )
    expect(vague.map(file => file.path)).toEqual([])
  })
})
