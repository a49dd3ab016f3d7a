// Runs the built command line in a folder of its own.

import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ROOT } from '../support/sources.js'
import { type Ran, runWarm } from './warm.js'

export const BIN = join(ROOT, 'dist', 'cli', 'bin.js')

export interface Place {
  readonly folder: string
  write(path: string, content: string | Uint8Array): void
  read(path: string): string
  json(path: string): Record<string, unknown>
  has(path: string): boolean
  list(path: string): readonly string[]
  /** The command line, in a thread that stays. */
  fettle(args: readonly string[], options?: { readonly input?: string | Uint8Array }): Ran
  /** The command line in a process of its own, where the process is what matters. */
  fettleProcess(
    args: readonly string[],
    options?: { readonly input?: string | Uint8Array; readonly env?: Record<string, string>; readonly uid?: number },
  ): Ran
}

/** A new folder that goes when the test is over. */
export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'fettle-test-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const at = (path: string): string => join(folder, path)
  return {
    folder,
    write(path, content) {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), content)
    },
    read: path => readFileSync(at(path), 'utf8'),
    json: path => JSON.parse(readFileSync(at(path), 'utf8')),
    has: path => existsSync(at(path)),
    list: path =>
      existsSync(at(path))
        ? readdirSync(at(path), { recursive: true, withFileTypes: true })
            .filter(entry => entry.isFile())
            .map(entry => join(entry.parentPath, entry.name).slice(at(path).length + 1))
            .sort()
        : [],
    fettle: (args, { input = '' } = {}) =>
      runWarm({ args, cwd: folder, env: { ...process.env, NO_COLOR: '1' }, input }),
    fettleProcess(args, { input, env = {}, uid } = {}) {
      const done = spawnSync(process.execPath, [BIN, ...args], {
        cwd: folder,
        encoding: 'utf8',
        input,
        env: { ...process.env, NO_COLOR: '1', ...env },
        maxBuffer: 1 << 28,
        ...(uid === undefined ? {} : { uid, gid: uid }),
      })
      return { code: done.status, out: done.stdout, err: done.stderr }
    },
  }
}
