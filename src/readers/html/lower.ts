// Walks the tree of a page once and lowers each node of it, with a stack of its own, so that no depth overflows.

import type { Births } from '../../model/births.js'
import type { Node, WantedAttributes } from '../../model/block.js'
import type { SourceMap } from '../../model/source-map.js'
import { type ElementLowering, SKIP } from './elements/element.js'
import { loweringOf } from './elements/table.js'
import { fieldsContainer } from './fields.js'
import { endBlock } from './flow.js'
import { newLowering } from './lowering.js'
import type { MarkupChild, MarkupElement, MarkupRoot } from './parse/markup.js'
import { addText } from './text.js'

/** An element whose children are being lowered. */
interface Visit {
  readonly element: MarkupElement | null
  readonly lowering: ElementLowering | null
  readonly opened: number
  next: MarkupChild | null
}

/**
 * The nodes of a parsed page: the fields of its head first, then its body. Offsets in the tree count in `source`;
 * `through` leads from there to the decoded source, null where they are the same. `wanted` names attributes to keep.
 */
export function lower(
  tree: MarkupRoot,
  source: string,
  births: Births,
  through: SourceMap | null,
  wanted?: WantedAttributes,
): readonly Node[] {
  const lowering = newLowering(source, births, through, wanted)
  const visits: Visit[] = [{ element: null, lowering: null, opened: 0, next: tree.first }]
  for (let visit = visits.at(-1); visit; ) {
    const child: MarkupChild | null = visit.next
    if (!child) {
      if (visit.element) visit.lowering?.close?.(visit.element, lowering, visit.opened)
      visits.pop()
      visit = visits.at(-1)
      continue
    }
    visit.next = child.next
    if (child.type === 'text') addText(lowering, child)
    else if (child.type === 'element') {
      const how = loweringOf(child.tag)
      const opened = how.open(child, lowering)
      if (opened === SKIP) continue
      // A template keeps its content beside its children.
      visit = { element: child, lowering: how, opened, next: (child.content ?? child).first }
      visits.push(visit)
    }
  }
  endBlock(lowering)
  const fields = fieldsContainer(lowering.fields, births)
  return fields ? [fields, ...lowering.top] : lowering.top
}
