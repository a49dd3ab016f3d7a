// Finds and loads the configuration file.

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createJiti } from 'jiti'
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
  const own = fileURLToPath(new URL('../index.js', import.meta.url))
  const jiti = createJiti(import.meta.url, { alias: { fettle: own }, fsCache: false, moduleCache: false })
  try {
    const loaded: unknown = await jiti.import(path, { default: true })
    return resolveConfig(loaded, dirname(path), path)
  } catch (error) {
    return fail('config/syntax', { path, cause: firstLine(error) })
  }
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
