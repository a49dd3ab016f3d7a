// Links and images: dead and unsafe targets go, tracking parameters too, relative ones become absolute where that is known.

import { defineRule } from '../../kernel/rule.js'
import { drop, edit, relink, unmark, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import type { Mark } from '../../model/mark.js'
import { isDeadUrl, normalizeUrl } from '../../text/urls.js'
import { baseUrlOf } from '../extract/base-url.js'

const REASONS = {
  dead: 'The target leads nowhere',
  unsafe: 'The target runs or embeds something',
  resolved: 'A relative target of a page whose address is known',
  normal: 'The target in its normal form, without tracking parameters',
} as const

type Reason = keyof typeof REASONS

/** What a target should be: a reason to give it up, or its normal form. */
type Target = { readonly gone: 'dead' | 'unsafe' } | { readonly url: string; readonly reason: 'resolved' | 'normal' }

const ABSOLUTE = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i
/** Most targets of one's own site are these: nothing in them could be written otherwise. */
const NORMAL = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w-]+(?:\.\w+)?)+\/?$/

function targetOf(url: string, base: string | undefined): Target {
  // A place in the same page stays one, wherever the page lies.
  const own = url.startsWith('#') ? undefined : base
  if (NORMAL.test(url)) return { url, reason: 'normal' }
  const { kind, url: normal } = normalizeUrl(url, own)
  if (kind === 'unsafe') return { gone: 'unsafe' }
  if (kind === 'invalid') return { url, reason: 'normal' }
  return { url: normal, reason: kind === 'absolute' && !ABSOLUTE.test(url) ? 'resolved' : 'normal' }
}

function judgeLink(mark: Mark, index: number, base: string | undefined): readonly Verdict<Reason>[] {
  const url = mark.url ?? ''
  if (isDeadUrl(url)) return [unmark(index, /^\s*\w+script:/i.test(url) ? 'unsafe' : 'dead')]
  const target = targetOf(url, base)
  if ('gone' in target) return [unmark(index, target.gone)]
  return target.url === url ? [] : [relink(index, target.url, target.reason)]
}

/** An image whose source is gone leaves with the character that stood for it. */
function judgeImage(mark: Mark, index: number, base: string | undefined): readonly Verdict<Reason>[] {
  const url = mark.url ?? ''
  const target: Target = isDeadUrl(url) ? { gone: 'dead' } : targetOf(url, base)
  if ('url' in target) return target.url === url ? [] : [relink(index, target.url, target.reason)]
  const note = mark.label === undefined ? {} : { note: mark.label }
  return [unmark(index, target.gone, note), edit(mark.start, mark.end, '', target.gone, note)]
}

function judgeImageBlock(block: Block, base: string | undefined): readonly Verdict<Reason>[] {
  const url = block.attributes.url ?? ''
  const target: Target = isDeadUrl(url) ? { gone: 'dead' } : targetOf(url, base)
  if ('gone' in target) return [drop(target.gone)]
  return target.url === url ? [] : [relink(-1, target.url, target.reason)]
}

const baseOf = (view: View): string | undefined => baseUrlOf(view.document)

function judge(block: Block, view: View): readonly Verdict<Reason>[] {
  const base = view.fact(baseOf)
  if (block.kind === 'image') return judgeImageBlock(block, base)
  return block.marks.flatMap((mark, index) => {
    if (mark.kind === 'link') return judgeLink(mark, index, base)
    return mark.kind === 'image' ? judgeImage(mark, index, base) : []
  })
}

export const urls = defineRule({
  id: 'normalize/urls',
  over: 'block',
  docs: 'Brings the targets of links and the sources of images into their normal form and takes tracking parameters off. Relative ones become absolute where the document knows its own address, else they stay. Links that lead nowhere or run something lose their mark and keep their text; images embedded as data leave.',
  reasons: REASONS,
  examples: [
    {
      format: 'markdown',
      before: 'Read [the orchard guide](https://example.org/guide?utm_source=mail) and [more](#).',
      after: 'Read [the orchard guide](https://example.org/guide) and more.',
    },
  ],
  decide: (block, { view }) => (block.marks.length > 0 || block.kind === 'image' ? judge(block, view) : null),
})
