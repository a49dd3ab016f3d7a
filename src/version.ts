// The version of this package, from its package.json.

import { createRequire } from 'node:module'

const manifest: unknown = createRequire(import.meta.url)('../package.json')

const isVersioned = (value: unknown): value is { readonly version: string } =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string'

export const VERSION: string = isVersioned(manifest) ? manifest.version : '0.0.0'
