// Walks a hast tree once and lowers each node of it, with a stack of its own, so that no depth overflows.

import type { Element, Parents, Root, RootContent } from 'hast'
import type { Births } from '../../model/births.js'
import type { Node, WantedAttributes } from '../../model/block.js'
import type { SourceMap } from '../../model/source-map.js'
import { type ElementLowering, SKIP } from './elements/element.js'
import { loweringOf } from './elements/table.js'
import { fieldsContainer } from './fields.js'
import { endBlock } from './flow.js'
import { newLowering } from './lowering.js'
import { addText } from './text.js'

/** An element whose children are being lowered. */
interface Visit {
  readonly element: Element | null
  readonly inside: Parents
  readonly lowering: ElementLowering | null
  readonly opened: number
  next: number
}

/** What an element holds; a template keeps its content beside its children. */
const insideOf = (element: Element): Parents => element.content ?? element

/**
 * The nodes of a parsed page: the fields of its head first, then its body. Offsets in the tree count in `source`;
 * `through` leads from there to the decoded source, null where they are the same. `wanted` names attributes to keep.
 */
export function lower(
  tree: Root,
  source: string,
  births: Births,
  through: SourceMap | null,
  wanted?: WantedAttributes,
): readonly Node[] {
  const lowering = newLowering(source, tree, births, through, wanted)
  const visits: Visit[] = [{ element: null, inside: tree, lowering: null, opened: 0, next: 0 }]
  for (let visit = visits.at(-1); visit; ) {
    const child: RootContent | undefined = visit.inside.children[visit.next++]
    if (!child) {
      if (visit.element) visit.lowering?.close?.(visit.element, lowering, visit.opened)
      visits.pop()
      visit = visits.at(-1)
    } else if (child.type === 'text') addText(lowering, child, visit.element?.tagName ?? '')
    else if (child.type === 'element') {
      const how = loweringOf(child.tagName)
      const opened = how.open(child, lowering, visit.inside)
      if (opened === SKIP) continue
      visit = { element: child, inside: insideOf(child), lowering: how, opened, next: 0 }
      visits.push(visit)
    }
  }
  endBlock(lowering)
  const fields = fieldsContainer(lowering.fields, births)
  return fields ? [fields, ...lowering.top] : lowering.top
}
