import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumer/**', 'node_modules/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // The modules are loaded once a worker: no test changes what another one sees.
    isolate: false,
    maxWorkers: '100%',
  },
})
