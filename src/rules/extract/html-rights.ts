// The copyright notice that a page shows, as a rule in its footer.

import { setMetadata } from '../../kernel/verdict.js'
import type { Block } from '../../model/block.js'
import { OBJECT } from '../../model/mark.js'
import { countWords } from '../../text/words.js'
import type { Judging, Said } from './html-judging.js'
import { compact, withoutNames } from './html-title.js'
import { readRightsLine } from './rights-lines.js'

/** A notice stands among the last blocks of a page. */
const LAST = 60
/** Longer blocks hold more than the notice: it is read, and the block stays where it is. */
const MOST_WORDS = 40

export interface Notice {
  readonly block: Block
  readonly line: string
  readonly holder: string
}

/** The notice without the links that may stand behind it in the same line. */
const noticeIn = (text: string): string => {
  const line = text.replaceAll(OBJECT, '').replace(/\s+/g, ' ').trim()
  return /^.{1,140}?\ball rights reserved\.?(?=\s|$)/i.exec(line)?.[0] ?? line
}

/** The credit of a picture is no notice of the page. */
const CREDIT = /©\s*(?:bild|bilder|foto|fotos|getty|image|images|photo|photos|picture|pictures)\b/i

/** What every notice has. */
const MARK = /©|\(c\)|copyright/i

/** The last notice with a holder among the last blocks. */
export function findNotice(blocks: readonly Block[]): Notice | undefined {
  for (const block of blocks.slice(-LAST).toReversed()) {
    if (block.kind !== 'paragraph' || !MARK.test(block.text)) continue
    for (const text of block.text.split('\n')) {
      const line = noticeIn(text)
      if (CREDIT.test(line)) continue
      const holder = readRightsLine(line)?.holder
      if (holder !== undefined) return { block, line, holder }
    }
  }
  return undefined
}

/** Whether the title of the page, as its head gives it, carries the holder's name behind its words. */
function isNameOfSite({ head }: Judging, holder: string): boolean {
  const names = new Set([compact(holder)])
  return head.fields('head.title').some(({ text }) => withoutNames(text, names) !== text.trim())
}

/** The notice goes to `rights`; its holder to `publisher`, where nobody else is, and the title proves it to be the site. */
export function judgeRights(judging: Judging, notice: Notice | undefined): Said {
  const { set } = judging
  if (!notice || set.has('rights')) return []
  const { block, line, holder } = notice
  const node = block.id
  const nodes = countWords(block.text) <= MOST_WORDS ? [node] : []
  const rights = setMetadata('rights', line, 'notice', { nodes, node })
  if (set.has('publisher') || !isNameOfSite(judging, holder)) return [rights]
  return [rights, setMetadata('publisher', holder, 'notice', { nodes: [], node })]
}
