// Finds and loads the configuration file.

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, type Result } from '../model/diagnostic.js'
import { type Config, resolveConfig } from './resolve.js'

/** Looked for in this order. */
const CONFIG_NAMES = [
  'pipeline.config.ts',
  'pipeline.config.js',
  'pipeline.config.mjs',
  'pipeline.config.json',
] as const

/** Loads the named file, or the first that stands in `cwd`; without any, the defaults serve. */
export async function loadConfig(cwd: string, named?: string): Promise<Result<Config>> {
  const path = named ? resolve(cwd, named) : CONFIG_NAMES.map(name => join(cwd, name)).find(file => existsSync(file))
  if (!path) return resolveConfig({}, cwd, '(defaults)')
  if (!existsSync(path)) return fail('config/not-found', { path })
  try {
    return resolveConfig(await load(path), dirname(path), path)
  } catch (error) {
    return fail('config/syntax', { path, cause: firstLine(error) })
  }
}

/** What a configuration file says, each time as it stands. Its `fettle` is this one, wherever the file lies. */
async function load(path: string): Promise<unknown> {
  if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const { createJiti } = await import('jiti')
  const own = fileURLToPath(new URL('../index.js', import.meta.url))
  return createJiti(import.meta.url, { alias: { fettle: own }, fsCache: false, moduleCache: false }).import(path, {
    default: true,
  })
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return (
    message
      .split('\n')
      .find(line => line.trim() !== '')
      ?.trim() ?? 'it cannot be loaded'
  )
}
