// Features of a leaf by itself: its text, its kind, its links, and the names around it.

import { endsSentence, startsLower } from '../../../text/words.js'
import { share } from '../html-tree.js'
import { type FeatureGroup, flag, log } from './feature.js'
import { FAR, GROUPS } from './names.js'
import type { Leaf } from './page.js'
import { kindsOfText, TEXT_KINDS } from './words-in.js'

const KINDS = { paragraph: 0, heading: 1, code: 2, math: 3, image: 4, rule: 5, field: 6 } as const

const bits = new WeakMap<Leaf, number>()

/** The kinds of a leaf's text, asked once: its neighbours want them too. */
export function textBits(leaf: Leaf): number {
  const known = bits.get(leaf)
  if (known !== undefined) return known
  const made = kindsOfText(leaf.block.text)
  bits.set(leaf, made)
  return made
}

const markShare = (leaf: Leaf, kind: 'strong' | 'emphasis' | 'code'): number => {
  let covered = 0
  for (const mark of leaf.block.marks) if (mark.kind === kind) covered += mark.end - mark.start
  return share(covered, leaf.block.text.length)
}

export const textFeatures: FeatureGroup = {
  names: [
    'words',
    'characters',
    'letters a word',
    'link share',
    'links',
    'prose',
    'small words',
    'capital words',
    'capitals',
    'digits',
    'commas a word',
    'sentence ends a word',
    'other marks',
    'ideographs',
    'lines',
    'ends a sentence',
    'starts lower',
    'kind',
    'level',
    'strong share',
    'emphasis share',
    'code share',
    'copies',
    'machine date',
  ],
  write(page, i, out, at) {
    const leaf = page.leaves[i]
    if (!leaf) return
    const { block, counts, stats } = leaf
    const { words } = counts
    const values = [
      log(words),
      log(block.text.length),
      share(stats.letters, stats.spaced),
      share(counts.linkWords, words),
      log(counts.links),
      flag(counts.prose > 0),
      share(stats.smallWords, stats.spaced),
      share(stats.capitalWords, stats.spaced),
      share(stats.capitals, stats.letters),
      share(stats.digits, stats.length),
      share(stats.commas, words),
      share(stats.ends, words),
      share(stats.marks, stats.length),
      share(stats.ideographs, stats.length),
      log(stats.lines),
      flag(endsSentence(block.text)),
      flag(startsLower(block.text)),
      KINDS[block.kind],
      block.attributes.level ?? 0,
      markShare(leaf, 'strong'),
      markShare(leaf, 'emphasis'),
      markShare(leaf, 'code'),
      leaf.folded === '' ? 1 : (page.copies.get(leaf.folded) ?? 1),
      flag(block.signals?.html?.datetime !== undefined),
    ]
    out.set(values, at)
  },
}

export const wordFeatures: FeatureGroup = {
  names: TEXT_KINDS.map(kind => `says ${kind}`),
  write(page, i, out, at) {
    const leaf = page.leaves[i]
    if (!leaf) return
    const found = textBits(leaf)
    for (let kind = 0; kind < TEXT_KINDS.length; kind++) out[at + kind] = (found >> kind) & 1
  },
}

export const nameFeatures: FeatureGroup = {
  names: GROUPS.map(group => `near ${group}`),
  write(page, i, out, at) {
    const row = (page.leaves[i]?.at ?? 0) * GROUPS.length
    for (let group = 0; group < GROUPS.length; group++) out[at + group] = page.near[row + group] ?? FAR
  },
}
