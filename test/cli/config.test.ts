// Configurations that cannot be used: exit 2 before anything is written, with the file, the setting and the way out.

import { describe, expect, test } from 'vitest'
import { place } from './fettle.js'

const TEXT = 'A Title\n\nA paragraph that says something about nothing in particular.\n'

function withConfig(content: string, name = 'pipeline.config.ts') {
  const at = place()
  at.write('input/a.txt', TEXT)
  at.write(name, content)
  return at
}

describe('a configuration', () => {
  test('with a syntax error', () => {
    const at = withConfig('export default {\n  input: "input"\n  output: 3\n}\n')
    const { code, err } = at.fettle(['run'])
    expect(code).toBe(2)
    expect(err).toMatch(/pipeline\.config\.ts cannot be loaded/)
    expect(err).not.toMatch(/\n\s+at .*\.js:\d+/)
    expect(at.has('output')).toBe(false)
  })

  test('with an unknown key', () => {
    const { code, err } = withConfig('{"input": "input", "outptu": "x"}', 'pipeline.config.json').fettle(['run'])
    expect(code).toBe(2)
    expect(err).toContain('outptu')
  })

  test('with a rule that does not exist, or options that do not fit', () => {
    const { code, err } = withConfig(
      '{"input": "input", "rules": {"strip/fluff": "off", "strip/phrases": {"nonsense": 1}}}',
      'pipeline.config.json',
    ).fettle(['run'])
    expect(code).toBe(2)
    expect(err).toContain('strip/fluff: there is no such rule')
    expect(err).toContain('nonsense')
  })

  test('that is not there', () => {
    const { code, err } = place().fettle(['run', '--config', 'missing.ts'])
    expect(code).toBe(2)
    expect(err).toContain('there is no configuration')
  })

  test('with a rule that throws fails the documents by name, and says how to turn it off', () => {
    const at = withConfig(`
      import { defineConfig, defineRule } from 'fettle'
      const broken = defineRule({
        id: 'strip/broken', over: 'block', reasons: { none: 'No reason' }, docs: 'Throws at the word nothing.',
        decide: block => { if (block.text.includes('nothing')) throw new Error('out of order'); return null },
      })
      export default defineConfig({ input: 'input', ownRules: [broken] })`)
    at.write('input/b.txt', 'Another Title\n\nA paragraph that says something useful about ladders.\n')
    const { code, out } = at.fettle(['run'])
    expect(code).toBe(1)
    expect(out).toContain('a.txt: the rule strip/broken failed: out of order')
    expect(out).toContain("'strip/broken': 'off'")
    expect(at.has('output/json/b.json')).toBe(true)
    expect(at.has('output/json/a.json')).toBe(false)
  })
})
