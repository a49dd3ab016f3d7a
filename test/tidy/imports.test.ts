// Imports run one way, and values never in a circle.

import { expect, test } from 'vitest'
import { type Import, importsOf, sourceFiles } from './source-files.js'

/** What each part may import beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  kernel: ['model', 'text'],
  kinds: ['model', 'text', 'kernel', 'rules'],
  packs: ['model', 'text', 'kernel'],
  rules: ['model', 'text', 'kernel', 'kinds', 'packs'],
  readers: ['model', 'text', 'kernel'],
  emitters: ['model', 'text', 'kernel'],
  reporters: ['model'],
  stages: ['model', 'text', 'kernel', 'kinds', 'rules', 'packs', 'readers', 'emitters'],
  config: ['model', 'kernel', 'kinds', 'rules', 'packs', 'stages'],
  runner: ['model', 'text', 'kernel', 'rules', 'readers', 'emitters', 'stages', 'config', 'reporters', 'version.ts'],
  cli: ['model', 'kernel', 'readers', 'emitters', 'reporters', 'stages', 'config', 'runner', 'version.ts'],
  'index.ts': ['model', 'kernel', 'emitters', 'config', 'runner', 'version.ts'],
  'version.ts': [],
}

const partOf = (path: string): string => path.split('/')[1] ?? path
const imports: readonly Import[] = sourceFiles.flatMap(importsOf)

test('imports run one way', () => {
  const wrong = imports.filter(
    ({ from, to }) => partOf(from) !== partOf(to) && !(ALLOWED[partOf(from)] ?? []).includes(partOf(to)),
  )
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('relative imports name a file that is there', () => {
  const known = new Set(sourceFiles.map(file => file.path))
  expect(imports.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
})

test('no value is imported in a circle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    else if (!done.has(path)) {
      for (const to of next.get(path) ?? []) visit(to, [...trail, path])
      done.add(path)
    }
  }
  for (const { path } of sourceFiles) visit(path, [])
  expect(circles).toEqual([])
})
