// Tells frames that show a medium, such as a film inside an article, from frames of advertisements and controls.

import type { Pack } from '../../kernel/pack.js'
import type { Node } from '../../model/block.js'
import { hostOf } from '../../text/urls.js'

/** Whether a node is a frame of a host that the packs know for its media. */
export type MediaTest = (node: Node) => boolean

export function mediaTest(packs: readonly Pack[]): MediaTest {
  const hosts = new Set(packs.flatMap(pack => pack.mediaHosts ?? []))
  const isKnown = (host: string): boolean => {
    for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) if (hosts.has(host.slice(at))) return true
    return false
  }
  return node => {
    if (node.type !== 'block' || node.signals?.html?.tag !== 'iframe') return false
    const host = hostOf(node.marks.find(mark => mark.kind === 'link')?.url ?? '')
    return host !== null && isKnown(host)
  }
}
