// A document in lines that a person can read in a diff: its tree, its marks, its metadata.

import type { Block, Node } from '../../src/model/block.js'
import type { Document } from '../../src/model/document.js'

const attributesOf = (node: Node): string =>
  Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .join('')

function markLines(block: Block, indent: string): readonly string[] {
  return block.marks.map(mark => {
    const { kind, start, end, ...rest } = mark
    const facts = Object.entries(rest)
      .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
      .join('')
    return `${indent}  ~ ${kind} ${JSON.stringify(block.text.slice(start, end))}${facts}`
  })
}

function nodeLines(node: Node, indent: string): readonly string[] {
  if (node.type === 'block') {
    const text = node.text.length > 0 ? ` ${JSON.stringify(node.text)}` : ''
    return [`${indent}${node.kind}${attributesOf(node)}${text}`, ...markLines(node, indent)]
  }
  return [
    `${indent}${node.kind}${attributesOf(node)}`,
    ...node.children.flatMap(child => nodeLines(child, `${indent}  `)),
  ]
}

/** The tree, then one line for each metadata value. */
export function outline(document: Document): string {
  const metadata = Object.entries(document.metadata).flatMap(([field, held]) =>
    (Array.isArray(held) ? held : [held]).map(entry => `@${field} ${JSON.stringify(entry.value)}`),
  )
  return [...document.root.children.flatMap(child => nodeLines(child, '')), ...metadata].join('\n')
}
