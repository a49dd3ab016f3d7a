// The helper that gives a configuration file its types.

import type { UserConfig } from './schema.js'

/** Returns the configuration as it is; the types help while it is written. */
export const defineConfig = (config: UserConfig): UserConfig => config
