// Sources that whole-pipeline tests run on: our samples, and the acceptance data where it is at hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SHARED = join(ROOT, '..', 'shared')

export interface Sample {
  /** Relative to the project, or to the data. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Our own samples. */
export const samples = (): readonly Sample[] =>
  readdirSync(join(ROOT, 'input'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:html|md|txt)$/.test(name))
    .sort()
    .map(path => ({ path, bytes: readFileSync(join(ROOT, 'input', path)) }))

/** The acceptance sources, where they are at hand. */
export function seeds(): readonly Sample[] {
  const folder = join(SHARED, 'seeds')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(path => ({ path, bytes: readFileSync(join(folder, path)) }))
}

export interface Page {
  readonly id: string
  readonly url: string
  readonly html: string
}

const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'id' in value && 'html' in value && typeof value.html === 'string'

/** Labelled pages, where they are at hand: `most` of a set, spread evenly. Labels are left out. */
export function pages(set: string, most: number): readonly Page[] {
  const file = join(SHARED, 'bench', 'pages', `${set}-dev.jsonl.gz`)
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  const step = Math.max(1, Math.ceil(lines.length / most))
  return lines
    .filter((_, i) => i % step === 0)
    .map((line): unknown => JSON.parse(line))
    .filter(isPage)
    .map(({ id, url, html }) => ({ id, url, html }))
}
