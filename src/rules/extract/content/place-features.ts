// Features of where a leaf stands: the parts around it, its siblings, the title, the leaves next to it.

import { endsSentence } from '../../../text/words.js'
import { countsOf } from '../html-counts.js'
import { share } from '../html-tree.js'
import { type FeatureGroup, flag, log } from './feature.js'
import { PROSE_SHARES } from './main-part.js'
import { textBits } from './own-features.js'
import type { Leaf, Page } from './page.js'
import { countFurniture, TEXT_KINDS } from './words-in.js'

const LEVELS = 5

/** What is told of each part around a leaf. */
const PART = ['words', 'link share', 'prose share', 'leaves', 'share of page', 'children', 'place in page'] as const

const partNames = Array.from({ length: LEVELS }, (_, level) => PART.map(what => `part ${level + 1} ${what}`)).flat()

function writePart(page: Page, at: number, out: Float32Array, to: number): void {
  const { tree, leavesBefore } = page
  const words = tree.words[at] ?? 0
  const node = tree.nodes[at]
  const first = leavesBefore[at] ?? 0
  out[to] = log(words)
  out[to + 1] = share(tree.linkWords[at] ?? 0, words)
  out[to + 2] = share(tree.prose[at] ?? 0, words)
  out[to + 3] = log((leavesBefore[tree.end[at] ?? at] ?? 0) - first)
  out[to + 4] = share(words, tree.words[0] ?? 0)
  out[to + 5] = node?.type === 'container' ? log(node.children.length) : 0
  out[to + 6] = share(page.wordsBefore[first] ?? 0, tree.words[0] ?? 0)
}

/** The next part up that has more words than the one below: wrappers around one child say nothing new. */
function wider(page: Page, from: number): number {
  const { parent, words } = page.tree
  let at = parent[from] ?? -1
  while (at > 0 && words[at] === words[from]) at = parent[at] ?? -1
  return at
}

export const partFeatures: FeatureGroup = {
  names: ['depth', ...partNames],
  write(page, i, out, at) {
    const { parent } = page.tree
    let node = page.leaves[i]?.at ?? 0
    let depth = 0
    for (let above = parent[node] ?? -1; above >= 0; above = parent[above] ?? -1) depth++
    out[at] = depth
    for (let level = 0; level < LEVELS; level++) {
      const next = node > 0 ? wider(page, node) : 0
      node = Math.max(0, next)
      writePart(page, node, out, at + 1 + level * PART.length)
    }
  },
}

/** Siblings alike from which a part counts as repeated. */
export const REPEATED = 3

export const repetitionFeatures: FeatureGroup = {
  names: [
    'siblings alike',
    'place among them',
    'their words each',
    'their link share',
    'their share of page',
    'steps up to them',
    'widest siblings alike',
    'widest words each',
    'widest link share',
    'widest share of page',
    'steps up to widest',
  ],
  write(page, i, out, at) {
    const leaf = page.leaves[i]?.at ?? 0
    let nearest = -1
    let nearestSteps = 0
    let widest = -1
    let widestSteps = 0
    let steps = 0
    const { alike, alikeWords } = page.repetition
    for (let node = leaf; node > 0; node = page.tree.parent[node] ?? -1, steps++) {
      if ((alike[node] ?? 1) < REPEATED) continue
      if (nearest < 0) {
        nearest = node
        nearestSteps = steps
      }
      if (widest < 0 || (alikeWords[node] ?? 0) > (alikeWords[widest] ?? 0)) {
        widest = node
        widestSteps = steps
      }
    }
    writeSiblings(page, nearest, nearestSteps, out, at, true)
    writeSiblings(page, widest, widestSteps, out, at + 6, false)
  },
}

function writeSiblings(page: Page, node: number, steps: number, out: Float32Array, at: number, place: boolean): void {
  const { alike, alikeWords, alikeLinkWords } = page.repetition
  const count = node < 0 ? 1 : (alike[node] ?? 1)
  const words = node < 0 ? 0 : (alikeWords[node] ?? 0)
  out[at] = log(count)
  if (place) out[at + 1] = node < 0 ? 0 : share(page.repetition.place[node] ?? 0, count)
  const rest = at + (place ? 2 : 1)
  out[rest] = log(words / count)
  out[rest + 1] = share(node < 0 ? 0 : (alikeLinkWords[node] ?? 0), words)
  out[rest + 2] = share(words, page.tree.words[0] ?? 0)
  out[rest + 3] = node < 0 ? -1 : steps
}

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const
const NEXT = ['words', 'link share', 'small words', 'ends', 'kind', 'alike', 'says'] as const

function writeNeighbour(page: Page, leaf: Leaf, other: Leaf | undefined, out: Float32Array, at: number): void {
  if (!other) {
    out.fill(-1, at, at + NEXT.length)
    return
  }
  const { shape, path } = page.repetition
  out[at] = log(other.counts.words)
  out[at + 1] = share(other.counts.linkWords, other.counts.words)
  out[at + 2] = share(other.stats.smallWords, other.stats.spaced)
  out[at + 3] = flag(endsSentence(other.block.text))
  out[at + 4] = other.block.kind === 'heading' ? 1 + (other.block.attributes.level ?? 0) : 0
  out[at + 5] = (path[leaf.at] === path[other.at] ? 1 : 0) + (shape[leaf.at] === shape[other.at] ? 2 : 0)
  out[at + 6] = countFurniture(textBits(other))
}

export const neighbourFeatures: FeatureGroup = {
  names: OFFSETS.flatMap(by => NEXT.map(what => `leaf ${by} ${what}`)),
  write(page, i, out, at) {
    const leaf = page.leaves[i]
    if (!leaf) return
    for (const [k, by] of OFFSETS.entries()) writeNeighbour(page, leaf, page.leaves[i + by], out, at + k * NEXT.length)
  },
}

/** The first and last heading, prose and such are looked for at most this many leaves away. */
const FARTHEST = 60

/** Leaves to the nearest prose in front (`by` -1) or behind (`by` 1). */
function toProse(page: Page, i: number, by: -1 | 1): number {
  for (let step = 1; step <= FARTHEST; step++) {
    const leaf = page.leaves[i + by * step]
    if (!leaf) return FARTHEST
    if (leaf.counts.prose > 0) return step
  }
  return FARTHEST
}

function headingAbove(page: Page, i: number): number {
  for (let step = 1; step <= FARTHEST; step++) {
    const leaf = page.leaves[i - step]
    if (!leaf) return -1
    if (leaf.block.kind === 'heading') return i - step
  }
  return -1
}

function commonPart(page: Page, a: number, b: number): number {
  const { parent, end } = page.tree
  let at = a
  while (at > 0 && !(at <= b && b < (end[at] ?? 0))) at = parent[at] ?? 0
  return Math.max(0, at)
}

/** 1 inside a part, 0 outside, -1 where the part is the whole page. */
const inPart = ({ tree }: Page, at: number, part: number): number =>
  part === 0 ? -1 : flag(part <= at && at < (tree.end[part] ?? 0))

export const placeFeatures: FeatureGroup = {
  names: [
    'place by leaves',
    'place by words',
    'leaves to the end',
    'leaves behind title',
    'words behind title',
    'share of part around title',
    'link share of part around title',
    'to prose before',
    'to prose behind',
    'heading above at',
    'heading above level',
    'heading above words',
    'heading above links',
    ...PROSE_SHARES.map(share => `place in part with ${share} of prose`),
    'place in article of title',
    ...TEXT_KINDS.map(kind => `heading above says ${kind}`),
  ],
  write(page, i, out, at) {
    const { leaves, tree, title, leavesBefore, wordsBefore } = page
    const leaf = leaves[i]
    if (!leaf) return
    const titleLeaf = title < 0 ? 0 : (leavesBefore[title] ?? 0)
    const common = title < 0 ? 0 : commonPart(page, leaf.at, title)
    const above = headingAbove(page, i)
    const heading = leaves[above]
    const headingCounts = heading ? countsOf(heading.block) : undefined
    const values = [
      share(i, leaves.length),
      share(wordsBefore[i] ?? 0, tree.words[0] ?? 0),
      log(leaves.length - i),
      title < 0 ? -1000 : Math.sign(i - titleLeaf) * log(Math.abs(i - titleLeaf)),
      title < 0 ? -1000 : share((wordsBefore[i] ?? 0) - (wordsBefore[titleLeaf] ?? 0), tree.words[0] ?? 0),
      share(tree.words[common] ?? 0, tree.words[0] ?? 0),
      share(tree.linkWords[common] ?? 0, tree.words[common] ?? 0),
      toProse(page, i, -1),
      toProse(page, i, 1),
      heading ? i - above : FARTHEST,
      heading?.block.attributes.level ?? 0,
      log(headingCounts?.words ?? 0),
      share(headingCounts?.linkWords ?? 0, headingCounts?.words ?? 0),
      ...page.main.densest.map(part => inPart(page, leaf.at, part)),
      inPart(page, leaf.at, page.main.article),
    ]
    out.set(values, at)
    const found = heading ? textBits(heading) : 0
    for (let kind = 0; kind < TEXT_KINDS.length; kind++) out[at + values.length + kind] = (found >> kind) & 1
  },
}
