// Tells a page that is a discussion, where the posts are the content, from an article with comments below it.

import type { View } from '../../kernel/view.js'
import { isDiscussionThing } from '../../text/structured-data.js'
import { pageHead } from './html-head.js'

/** Words of an address that lead to a discussion. */
const ADDRESS =
  /forum|(?:^|[./_-])(?:answers|boards?|community|discuss|discussions?|questions?|showthread|threads?|topics?|viewtopic)(?:[./_?-]|$)/i

/** Whether the page declares itself to be a discussion, or stands where discussions do. A fact for `view.fact`. */
export function isDiscussion(view: View): boolean {
  const { data, address } = view.fact(pageHead)
  return data.all.some(isDiscussionThing) || ADDRESS.test(address ?? '')
}
