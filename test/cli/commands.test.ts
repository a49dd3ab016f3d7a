// Commands as a user types them.

import { describe, expect, test } from 'vitest'
import { place } from './fettle.js'

const NOTE = 'Storing Eye Drops\n\nOpened bottles keep for four weeks. Write the date on the label.\n\nFind a Doctor\n'

describe('fettle', () => {
  test('--help names the commands, examples and exit codes', () => {
    const { code, out } = place().fettle(['--help'])
    expect(code).toBe(0)
    for (const word of ['run', 'check', 'diff', 'explain', 'rules', 'init', 'schema', 'Examples:', 'Exit codes:'])
      expect(out).toContain(word)
  })

  test.each(['run', 'check', 'diff', 'explain', 'rules', 'init', 'schema'])('%s --help explains its flags', command => {
    const { code, out } = place().fettle([command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Usage: fettle ${command}`)
  })

  test.each([
    [['run', '--no-such-flag']],
    [['polish']],
    [['run', '--concurrency', 'many']],
    [['run', '--reporter', 'xml']],
  ])('%j is a usage error', args => {
    const { code, err } = place().fettle(args)
    expect(code).toBe(2)
    expect(err).toMatch(/error: /)
    expect(err).toContain('--help')
  })

  test('--version prints the version', () => {
    expect(place().fettle(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('run', () => {
  test('cleans named sources without a configuration', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    const { code, out } = at.fettle(['run', 'in', '--out', 'out'])
    expect(code).toBe(0)
    expect(out).toContain('1 document written to out')
    expect(out).toContain('strip/phrases')
    expect(at.read('out/markdown/eye-drops.md')).toContain('Opened bottles keep for four weeks.')
    expect(at.read('out/markdown/eye-drops.md')).not.toContain('Find a Doctor')
    expect(at.json('out/json/eye-drops.json')['title']).toBe('Storing Eye Drops')
    expect(at.list('out')).toEqual([
      'documents.jsonl',
      'json/eye-drops.json',
      'ledger/eye-drops.jsonl',
      'manifest.json',
      'markdown/eye-drops.md',
    ])
  })

  test('takes the input of the configuration, and --config and --cwd', () => {
    const at = place()
    at.write('deep/settings.json', '{"input": "texts", "output": "clean"}')
    at.write('deep/texts/eye-drops.txt', NOTE)
    expect(at.fettle(['run', '--cwd', 'deep', '--config', 'settings.json']).code).toBe(0)
    expect(at.has('deep/clean/json/eye-drops.json')).toBe(true)
  })

  test('a TypeScript configuration with a rule of its own', () => {
    const at = place()
    at.write(
      'pipeline.config.ts',
      `
      import { defineConfig, defineRule, drop } from 'fettle'
      const rule = defineRule({
        id: 'strip/own', over: 'block', reasons: { own: 'Our own furniture' }, docs: 'Drops our own furniture lines.',
        decide: block => (block.text.startsWith('Opened') ? drop('own') : null),
      })
      export default defineConfig({ input: 'in', ownRules: [rule], rules: { 'strip/phrases': 'off' } })`,
    )
    at.write('in/eye-drops.txt', NOTE)
    const { code, err } = at.fettle(['run'])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(at.read('output/markdown/eye-drops.md')).not.toContain('Opened')
    expect(at.read('output/markdown/eye-drops.md')).toContain('Find a Doctor')
    expect(at.read('output/ledger/eye-drops.jsonl')).toContain('"rule":"strip/own","reason":"own"')
  })

  test('--dry-run writes nothing', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    const { code, out } = at.fettle(['run', 'in', '--dry-run', '--out', 'out'])
    expect(code).toBe(0)
    expect(out).toContain('would be written')
    expect(at.has('out')).toBe(false)
  })

  test('--reporter json prints one object, --quiet nothing', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    expect(JSON.parse(at.fettle(['run', 'in', '--reporter', 'json']).out)).toMatchObject({
      written: 1,
      failed: 0,
      failures: [],
    })
    expect(at.fettle(['run', 'in', '--quiet']).out).toBe('')
  })

  test('standard input becomes Markdown on standard output', () => {
    const at = place()
    const { code, out } = at.fettle(['run', '--stdin-filepath', 'eye-drops.txt'], { input: NOTE })
    expect(code).toBe(0)
    expect(out).toMatch(/^---\nid: eye-drops\n/)
    expect(out).toContain('Write the date on the label.')
    expect(at.list('.')).toEqual([])
  })

  test('colours on demand only', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    expect(at.fettle(['run', 'in']).out).not.toContain('\u001B[')
    expect(at.fettleProcess(['run', 'in'], { env: { NO_COLOR: '', FORCE_COLOR: '1' } }).out).toContain('\u001B[')
  })

  test('nothing to clean is a usage error with a way out', () => {
    const { code, err } = place().fettle(['run'])
    expect(code).toBe(2)
    expect(err).toContain('no source is named')
    expect(err).toContain('fettle init')
  })
})

describe('check', () => {
  test('exits 0 after a run, and 1 with the documents and rules concerned after a change', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    at.fettle(['run', 'in'])
    expect(at.fettle(['check', 'in'])).toMatchObject({ code: 0 })
    at.write('in/eye-drops.txt', `${NOTE}Find a Doctor\n`)
    const { code, out } = at.fettle(['check', 'in'])
    expect(code).toBe(1)
    expect(out).toMatch(/~ eye-drops {2}.*strip\/phrases \+1/)
    expect(out).toContain('ledger/eye-drops.jsonl')
    expect(at.fettle(['check', 'in', '--reporter', 'json']).out).toContain('"same": false')
  })

  test('sees a hand-edited output, and writes nothing', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    at.fettle(['run', 'in'])
    at.write('output/markdown/eye-drops.md', 'edited by hand')
    expect(at.fettle(['check', 'in']).code).toBe(1)
    expect(at.read('output/markdown/eye-drops.md')).toBe('edited by hand')
  })
})

describe('review', () => {
  test('diff shows each change with its rule', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    at.fettle(['run', 'in'])
    const { code, out } = at.fettle(['diff', 'eye-drops'])
    expect(code).toBe(0)
    expect(out).toMatch(/line 5 {2}strip\/phrases \(navigation\)/)
    expect(out).toContain('[-Find a Doctor-]')
    expect(at.fettle(['diff', 'nobody'])).toMatchObject({ code: 2 })
  })

  test('explain tells what became of each line', () => {
    const at = place()
    at.write('in/eye-drops.txt', NOTE)
    const { code, out } = at.fettle(['explain', 'in/eye-drops.txt'])
    expect(code).toBe(0)
    expect(out).toMatch(/1 {2}moved +Storing Eye Drops/)
    expect(out).toMatch(/3 {2}kept +Opened bottles/)
    expect(out).toMatch(/5 {2}removed +Find a Doctor/)
    expect(at.fettle(['explain', 'in/eye-drops.txt:5']).out).not.toContain('Opened')
    expect(at.fettle(['explain', 'in/eye-drops.txt:99'])).toMatchObject({ code: 2 })
    expect(at.fettle(['explain', 'in/nothing.txt'])).toMatchObject({ code: 2 })
  })

  test('rules lists all, and tells all about one', () => {
    const at = place()
    expect(at.fettle(['rules']).out).toMatch(/^strip\/phrases /m)
    const one = at.fettle(['rules', 'strip/phrases']).out
    expect(one).toContain('Reasons')
    expect(one).toContain('advertisement')
    expect(at.fettle(['rules', 'strip/nothing'])).toMatchObject({ code: 2 })
  })

  test('schema prints what schemas/ holds', () => {
    const at = place()
    expect(JSON.parse(at.fettle(['schema']).out)).toMatchObject({ title: 'fettle document' })
    expect(at.fettle(['schema', 'manifest']).code).toBe(0)
    expect(at.fettle(['schema', 'soup'])).toMatchObject({ code: 2 })
  })

  test('init makes a configuration that runs, and never writes over one', () => {
    const at = place()
    expect(at.fettle(['init']).code).toBe(0)
    const { code, out } = at.fettle(['run'])
    expect(code).toBe(0)
    expect(out).toContain('1 document written')
    expect(at.fettle(['init'])).toMatchObject({ code: 2 })
  })
})
