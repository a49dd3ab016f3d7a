// Duplicates that are left out: what is written of them, what is removed, and when they are written after all.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Config, resolveConfig } from '../../src/config/resolve.js'
import { defineRule } from '../../src/kernel/rule.js'
import { type Manifest, manifestSchema } from '../../src/model/output-ledger.js'
import { type RunResult, run } from '../../src/runner/run.js'
import { compareStore, type Difference, openStore } from '../../src/runner/store.js'

const BODY =
  'Prune in late winter, while the tree is dormant and hard frost is past. Cut dead and crossing wood first, then look at the shape that is left. A young apple tree wants an open middle, so that wind and light reach every leaf. Stop when a quarter of the wood lies on the ground, however much is left to do.'
const FOOT = Array.from({ length: 60 }, (_, i) => `footnote${i}`).join(' ')

interface Place {
  readonly write: (name: string, text: string) => void
  readonly run: (config?: Partial<Config>) => Promise<RunResult>
  readonly check: () => Promise<readonly Difference[]>
  readonly files: () => readonly string[]
  readonly manifest: () => Manifest
  readonly ids: () => readonly string[]
}

function place(drop: unknown): Place {
  const folder = mkdtempSync(join(tmpdir(), 'fettle-left-out-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const resolved = resolveConfig({ input: 'in', output: 'out', duplicates: { drop } }, folder, 'test')
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.diagnostic))
  const config = resolved.value
  const out = join(folder, 'out')
  const read = (name: string): string => readFileSync(join(out, name), 'utf8')
  return {
    write: (name, text) => writeFileSync(join(folder, name), text),
    async run(more = {}) {
      const store = await openStore(out)
      const result = await run({ config: { ...config, ...more }, given: [folder], store })
      await store.close()
      return result
    },
    async check() {
      const differences: Difference[] = []
      await run({ config, given: [folder], store: compareStore(out, differences) })
      return differences
    },
    files: () =>
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(out.length + 1))
        .filter(path => path.includes('/'))
        .sort(),
    manifest: () => manifestSchema.parse(JSON.parse(read('manifest.json'))),
    ids: () =>
      read('documents.jsonl')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).id),
  }
}

const statuses = ({ sources }: Manifest): unknown => Object.fromEntries(sources.map(({ id, status }) => [id, status]))

describe('duplicates that are left out', () => {
  test('leave their ledger and a row that names the original', async () => {
    const at = place(true)
    at.write('a.txt', BODY)
    at.write('b.txt', BODY)
    at.write('c.txt', `Other Trees\n\n${FOOT}`)
    const { counts } = await at.run()
    expect(counts).toMatchObject({ written: 2, duplicates: 1, failed: 0 })
    expect(at.files().filter(path => path.includes('/b'))).toEqual(['ledger/b.jsonl'])
    expect(at.ids()).toEqual(['a', 'c'])
    const row = at.manifest().sources.find(({ id }) => id === 'b')
    expect(row).toMatchObject({
      status: 'duplicate',
      duplicateOf: { id: 'a', kind: 'exact', similarity: 1 },
      wordsOut: 0,
    })
    expect(at.manifest().totals).toMatchObject({ written: 2, duplicate: 1 })
    expect(await at.check()).toEqual([])
  })

  test('lose what an earlier run wrote of them, and get it back', async () => {
    const at = place(['exact'])
    at.write('a.txt', BODY)
    at.write('b.txt', BODY.replace('dormant', 'asleep'))
    await at.run()
    expect(at.ids()).toEqual(['a', 'b'])
    at.write('b.txt', BODY)
    expect((await at.check()).map(({ path, change }) => `${change} ${path}`)).toEqual(
      expect.arrayContaining(['removed json/b.json', 'removed markdown/b.md', 'changed ledger/b.jsonl']),
    )
    await at.run()
    expect(at.files().filter(path => path.includes('/b'))).toEqual(['ledger/b.jsonl'])
    at.write('b.txt', BODY.replace('dormant', 'asleep'))
    await at.run()
    expect(at.ids()).toEqual(['a', 'b'])
  })

  test('are those of the kinds that were asked for: one that holds its original is kept', async () => {
    const at = place(true)
    at.write('a.txt', BODY)
    at.write('b.txt', `${BODY}\n\n${FOOT.slice(0, 330)}`)
    await at.run()
    expect(statuses(at.manifest())).toEqual({ a: 'written', b: 'written' })
  })

  test('are written where the original fails after all', async () => {
    const at = place(true)
    at.write('a.txt', BODY)
    at.write('b.txt', BODY)
    const fuse = defineRule({
      id: 'dedupe/fuse',
      over: 'document',
      reasons: { never: 'It never says so' },
      docs: 'Throws at one document.',
      decide({ document }) {
        if (document.source.id === 'a') throw new Error('blown')
        return null
      },
    })
    const { counts } = await at.run({ ownRules: [fuse] })
    expect(counts).toMatchObject({ written: 1, duplicates: 0, failed: 1 })
    expect(statuses(at.manifest())).toEqual({ a: 'failed', b: 'written' })
    expect(at.ids()).toEqual(['b'])
  })
})
