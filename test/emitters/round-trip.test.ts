// Markdown that is read again says the same.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/emitters/markdown/to-markdown.js'
import { births } from '../../src/model/births.js'
import type { Node } from '../../src/model/block.js'
import { DEFAULT_LIMITS } from '../../src/model/limits.js'
import { identityMap } from '../../src/model/source-map.js'
import { readMarkdown } from '../../src/readers/markdown/index.js'
import { documentOf } from './support/nodes.js'
import { outlineOf, readAgain } from './support/outline.js'
import { randomNodes } from './support/random-nodes.js'

const RUNS = Number(process.env.RUNS ?? 200)

function readByUs(markdown: string): readonly Node[] {
  const body = { name: 'body', text: markdown, map: identityMap(0, markdown.length) }
  const read = readMarkdown(body, births(), DEFAULT_LIMITS)
  expect(read).toMatchObject({ ok: true })
  return read.ok ? read.value : []
}

describe('the emitted Markdown', () => {
  test('gives the same blocks to remark', () => {
    fc.assert(
      fc.property(randomNodes, nodes => {
        const markdown = toMarkdown(documentOf(nodes))
        expect(readAgain(markdown), markdown).toEqual(outlineOf(nodes))
      }),
      { numRuns: RUNS },
    )
  })

  test('gives the same blocks to our own reader, and they the same Markdown', () => {
    fc.assert(
      fc.property(randomNodes, nodes => {
        const markdown = toMarkdown(documentOf(nodes))
        const read = readByUs(markdown)
        expect(outlineOf(read), markdown).toEqual(outlineOf(nodes))
        expect(toMarkdown(documentOf(read))).toBe(markdown)
      }),
      { numRuns: RUNS },
    )
  })
})
