// The whole pipeline over one source, with the default configuration.

import { resolveConfig } from '../../src/config/resolve.js'
import { type Cleaned, type Cleaner, makeCleaner } from '../../src/runner/clean.js'
import type { Sample } from './sources.js'

export function defaultCleaner(user: unknown = {}): Cleaner {
  const config = resolveConfig(user, '/', 'test')
  if (!config.ok) throw new Error(JSON.stringify(config.diagnostic))
  return makeCleaner(config.value)
}

const cleaner = defaultCleaner()

/** Throws where the source fails. */
export function cleanSample({ path, bytes }: Sample, by: Cleaner = cleaner): Cleaned {
  const cleaned = by.clean({ id: path.replace(/\.[^.]+$/, ''), path, bytes })
  if (!cleaned.ok) throw new Error(`${path}: ${JSON.stringify(cleaned.diagnostic)}`)
  return cleaned.value
}

export const fromText = (path: string, text: string): Sample => ({ path, bytes: new TextEncoder().encode(text) })
