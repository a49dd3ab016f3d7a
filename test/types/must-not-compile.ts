// What the types forbid. Each line below an expectation must fail to compile, or the type check itself fails.

import { jsonFile } from '../../src/emitters/json.js'
import { pipeline } from '../../src/kernel/pipeline.js'
import { defineRule } from '../../src/kernel/rule.js'
import { defineStage } from '../../src/kernel/stage.js'
import { drop, edit } from '../../src/kernel/verdict.js'
import type { Block, NodeId } from '../../src/model/block.js'
import type { Document } from '../../src/model/document.js'
import type { Offset, Span } from '../../src/model/offset.js'
import type { OutputDraft } from '../../src/model/output.js'

declare const id: NodeId
declare const block: Block
declare const parsed: Document<'parsed'>
declare const stripped: Document<'stripped'>
declare const draft: OutputDraft
declare const inText: Span<'text'>

// A block without an origin.
// @ts-expect-error
export const rootless: Block = { type: 'block', id, kind: 'paragraph', text: 'a', marks: [], attributes: {} }

// A change that goes past the door.
// @ts-expect-error
block.text = 'changed'
// @ts-expect-error
block.marks.push({ kind: 'strong', start: 0, end: 1 })
// @ts-expect-error
parsed.root = { ...parsed.root, children: [] }

// A position of one text used in another.
// @ts-expect-error
export const inSource: Span<'source'> = inText
// @ts-expect-error
export const bare: Offset<'source'> = 3

// A document of a later phase where an earlier one is wanted.
// @ts-expect-error
export const earlier: Document<'parsed'> = stripped

// A reason that the rule does not declare.
export const undeclared = defineRule({
  id: 'strip/undeclared',
  over: 'block',
  reasons: { known: 'A known reason' },
  docs: 'Drops everything.',
  // @ts-expect-error
  decide: () => drop('unknown'),
})

// A subject that does not fit what the rule is over.
export const wrongSubject = defineRule({
  id: 'strip/wrong-subject',
  over: 'link',
  reasons: { known: 'A known reason' },
  docs: 'Looks at a level that links do not have.',
  // @ts-expect-error
  decide: link => (link.attributes.level ? drop('known') : null),
})

// A rule whose id names no stage.
export const noStage = defineRule({
  // @ts-expect-error
  id: 'beautify/everything',
  over: 'text',
  reasons: { known: 'A known reason' },
  docs: 'Edits.',
  decide: () => edit(0, 1, '', 'known'),
})

// A stage left out.
const repair = defineStage({ name: 'repair', from: 'parsed', to: 'repaired', passes: [] })
const extract = defineStage({ name: 'extract', from: 'repaired', to: 'extracted', passes: [] })
const strip = defineStage({ name: 'strip', from: 'extracted', to: 'stripped', passes: [] })
export const whole = pipeline().add(repair).add(extract).add(strip)
// @ts-expect-error
export const gap = pipeline().add(repair).add(strip)

// An output that was not validated.
// @ts-expect-error
jsonFile(draft)
