// Turns lines that begin with bullets into lists.

import { defineRule, type Rule } from '../../kernel/rule.js'
import { edit, merge, split, type Verdict } from '../../kernel/verdict.js'
import { readListMarker } from '../../text/list-markers.js'
import { inlineMarkers } from './inline-markers.js'
import type { LineJoiner } from './joiner.js'
import { listRuns } from './list-runs.js'
import { LIST_REASONS, type ListReason, makeLists } from './make-lists.js'

export const bullets = (join: LineJoiner): Rule =>
  defineRule({
    id: 'structure/bullets',
    over: 'document',
    reasons: {
      ...LIST_REASONS,
      lone: 'A bullet on a line of its own belongs to the line below',
      doubled: 'A bullet in the text of an item that has its own',
      lines: 'Lines of one block begin with bullets, so the block is cut there',
    },
    docs: 'Turns lines that begin with a bullet into list items and neighbouring items into lists. Dashes, stars, middle dots and `o` count where two lines of a run have them; indents and other bullets make deeper levels; wrapped lines join their item; a blank line between items of one bullet ends no list. Ranges, minus signs, chemical names and lines of speech are no items.',
    examples: [
      {
        format: 'markdown',
        before: 'Pack these:\n\n• A map\n\n• Water\n\nThen go.\n',
        after: 'Pack these:\n\n- A map\n- Water\n\nThen go.\n',
      },
      { before: '-5 °C is cold.\n', after: '-5 °C is cold.\n' },
    ],
    decide(view) {
      const cuts = inlineMarkers(view, 'bullet').map(({ block, at }) => split(at, 'lines', { node: block.id }))
      const { loneBullets, doubled } = view.fact(listRuns)
      const lone = loneBullets.map(([bullet, line]) => merge(line.id, ' ', 'lone', { node: bullet.id }))
      const bare = doubled.map(({ id, text }) =>
        edit(0, readListMarker(text)?.length ?? 0, '', 'doubled', { node: id }),
      )
      const first: readonly Verdict<ListReason | 'doubled' | 'lines' | 'lone'>[] = [...cuts, ...lone, ...bare]
      return first.length > 0 ? first : makeLists(view, join, 'bullet')
    },
  })
