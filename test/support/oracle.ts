// What of a source must be accounted for: by format, and in front matter every value.

import { isScalar, parseDocument, visit } from 'yaml'
import type { Target } from '../../src/kernel/conserve.js'
import type { Source } from '../../src/model/document.js'
import { linkTargets, visibleHtml, visibleMarkdown, visibleText } from '../laws/visible.js'

export interface Duty {
  readonly visible: Uint8Array
  readonly targets: readonly Target[]
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Marks each visible unit of the YAML's values. Keys are the file's own words, not the author's. */
function paintValues(visible: Uint8Array, yaml: string, at: number): void {
  visit(parseDocument(yaml), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || !node.range || node.value === null || node.value === '') return
      const [start, end] = node.range
      const isBlock = /^[|>]/.test(yaml.slice(start, end))
      const from = isBlock ? yaml.indexOf('\n', start) + 1 : start
      for (let i = from; i < end; i++) if (/[^\s"'\\]/.test(yaml[i] ?? '')) visible[at + i] = 1
      blankMarkup(visible, yaml.slice(from, end), at + from)
    },
  })
}

/** A value that carries a body (it spells out its line breaks) is Markdown: its marks and numbers are no text. */
function blankMarkup(visible: Uint8Array, value: string, at: number): void {
  if (!value.includes('\\n')) return
  for (const { 0: markup, index } of value.matchAll(/\\n(?:\d+\.|[-*+] |#+ )?|\*+/g))
    visible.fill(0, at + index, at + index + markup.length)
}

function dutyOfMarkdown(text: string): Duty {
  const matter = FRONT_MATTER.exec(text)
  const bodyStart = matter?.[0].length ?? 0
  const visible = new Uint8Array(text.length)
  if (matter?.[1]) paintValues(visible, matter[1], matter[0].indexOf(matter[1]))
  visible.set(visibleMarkdown(text.slice(bodyStart)), bodyStart)
  return { visible, targets: [] }
}

export function dutyOf({ format, text }: Source): Duty {
  if (format === 'html') {
    const targets = linkTargets(text).filter(target => target.start >= 0)
    return { visible: visibleHtml(text), targets }
  }
  return format === 'markdown' ? dutyOfMarkdown(text) : { visible: visibleText(text), targets: [] }
}
