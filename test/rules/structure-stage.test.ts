// What the rules of the stage `structure` make of a text together.

import { describe, expect, test } from 'vitest'
import { openBooks } from '../../src/kernel/books.js'
import { bindStage } from '../../src/kernel/stage.js'
import { inPhase } from '../../src/model/document.js'
import { PACKS } from '../../src/packs/index.js'
import { stripStage } from '../../src/stages/strip.js'
import { structureStage } from '../../src/stages/structure.js'
import { outline } from '../support/outline.js'
import { runRules } from '../support/run-rule.js'

const settings = (): { readonly options: unknown } => ({ options: {} })
const strip = bindStage(stripStage(PACKS), settings)
const structure = bindStage(structureStage(PACKS), settings)

function shape(text: string): string {
  const { parsed } = runRules(text, 'text', [])
  const books = openBooks()
  const once = structure(strip(inPhase<'extracted'>(parsed), { books }), { books })
  const before = books.entries.length
  structure(inPhase<'stripped'>(once), { books })
  expect(books.entries.slice(before)).toEqual([])
  return outline(once).replaceAll(/ (?:blankBefore|indent)=\d+/g, '')
}

describe('structure', () => {
  test('numbers with bullets below them make lists in items', () => {
    expect(shape('1. Tools that are sharp\n   and clean\n   • Saw\n   • Knife\n2. Gloves\n')).toBe(
      [
        'list ordered=true start=1',
        '  item',
        '    paragraph "Tools that are sharp and clean"',
        '    list ordered=false',
        '      item',
        '        paragraph "Saw"',
        '      item',
        '        paragraph "Knife"',
        '  item',
        '    paragraph "Gloves"',
      ].join('\n'),
    )
  })

  test('a sentence is whole again where page furniture cut it', () => {
    const text =
      'The miller paid for a new bridge himself, and\n\nPage 4 of 9\n\nhe wrote his name on its middle arch.\n'
    expect(shape(text)).toBe(
      'paragraph "The miller paid for a new bridge himself, and he wrote his name on its middle arch."',
    )
  })

  test('a wrapped text is unwrapped before its headings are told', () => {
    const text =
      'Where Herons Nest\n\nHerons nest in tall trees near water, and often many\npairs share one tree. They come back to the same nest\nin spring, and mend it before the first egg is laid.\n'
    expect(shape(text).split('\n')).toEqual([
      'heading level=2 "Where Herons Nest"',
      'paragraph "Herons nest in tall trees near water, and often many pairs share one tree. They come back to the same nest in spring, and mend it before the first egg is laid."',
    ])
  })

  test('long texts take linear time', () => {
    const part =
      'Where herons nest\n\nHerons nest in trees and\n\nnear water.\n\n• one\n  ◦ two\n1. three\n2. four\n\nPage 7\n\n'
    const time = (count: number): number => {
      const before = process.cpuUsage()
      shape(part.repeat(count))
      return process.cpuUsage(before).user / 1000
    }
    time(50)
    expect(time(2000)).toBeLessThan(Math.max(40 * time(200), 3000))
  })
})
