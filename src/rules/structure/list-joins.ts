// Joins lists that a page break or furniture cut: their items, and the paragraph that was cut within an item.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { adopt, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import { type Block, blocksOf, type Container, type Node } from '../../model/block.js'
import { countWords, endsSentence } from '../../text/words.js'
import { readContinuation } from './continuation.js'
import { HYPHEN_REASON, joinBlocks } from './join-blocks.js'
import type { LineJoiner } from './joiner.js'
import { holders, isParagraph, runsOf } from './lines.js'

type Reason = 'list' | 'item' | 'hyphen'

const isList = (node: Node | undefined): node is Container => node?.type === 'container' && node.kind === 'list'

const sameClasses = (a: Container, b: Container): boolean =>
  (a.signals?.html?.classes ?? []).join(' ') === (b.signals?.html?.classes ?? []).join(' ')

/** Whether the list `b` goes on where the list `a` ends. */
function goesOn(a: Container, b: Container): boolean {
  if ((a.attributes.ordered ?? false) !== (b.attributes.ordered ?? false) || !sameClasses(a, b)) return false
  return !a.attributes.ordered || (b.attributes.start ?? 1) === (a.attributes.start ?? 1) + a.children.length
}

/** Lists side by side become one: the first adopts the items of the others. */
function adoptions(siblings: readonly Node[]): readonly Verdict<Reason>[] {
  const runs = runsOf(
    siblings,
    (node, before) => isList(node) && (!before || (isList(before) && goesOn(before, node))),
    2,
  )
  return runs.flatMap(([first, ...rest]) =>
    first
      ? rest.flatMap(list =>
          isList(list) ? list.children.map(item => adopt(first.id, 'list', { node: item.id })) : [],
        )
      : [],
  )
}

/** Whether the other items show that this one is cut: they are sentences that end. */
function othersEnd(list: Container, cut: Block): boolean {
  const ends = list.children.map(item => blocksOf(item).at(-1)).filter(block => block !== undefined && block !== cut)
  return ends.length > 0 && ends.every(block => block !== undefined && endsSentence(block.text))
}

const NOTHING_ELSE = { isPair: (): boolean => false, isLone: false, isLoneSeries: () => false }

/** Whether the last item of a list goes on in the paragraph below it. */
function isCutItem(list: Container, item: Block, below: Block): boolean {
  const evidence = readContinuation(item.text, below.text, NOTHING_ELSE)
  if (!evidence) return false
  if (evidence !== 'lower') return evidence !== 'pair' && countWords(item.text) > 3
  return othersEnd(list, item)
}

function itemJoins(view: View, join: LineJoiner, siblings: readonly Node[]): readonly Verdict<Reason>[] {
  return siblings.flatMap((below, i) => {
    const list = siblings[i - 1]
    if (!isList(list) || !isParagraph(below) || below.text.includes('\n')) return []
    const item = blocksOf(list).at(-1)
    return isParagraph(item) && isCutItem(list, item, below) ? joinBlocks(view, join, item, [below], 'item') : []
  })
}

export const listJoins = (join: LineJoiner): Rule =>
  defineRule({
    id: 'structure/list-joins',
    over: 'document',
    reasons: {
      list: 'Two lists of one kind with nothing between them, their numbers going on',
      item: 'An item that ends within its sentence goes on below the list',
      ...HYPHEN_REASON,
    },
    docs: 'Joins neighbouring lists of one kind with nothing between them; ordered ones where the numbers go on. Joins an item with the paragraph below its list where the item cannot end as it does, or all other items end with their sentences and this one does not.',
    examples: [
      { before: '• Oak\n• Ash\n', after: '• Oak\n• Ash\n' },
      {
        format: 'markdown',
        before: '1. Oak\n\n2. Ash\n\n<!-- page -->\n\n3. Elm\n',
        after: '1. Oak\n2. Ash\n3. Elm\n',
      },
    ],
    decide(view) {
      const all = holders(view)
      const joined = all.flatMap(({ children }) => itemJoins(view, join, children))
      return joined.length > 0 ? joined : all.flatMap(({ children }) => adoptions(children))
    },
  })
