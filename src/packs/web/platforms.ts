// Platforms by their markup: where forums and wikis keep their content, and what they put into it.

import type { PlatformRow } from '../../kernel/pack.js'

/** Sorted. `has` names classes and ids alone: they cost a page of another platform nothing. */
export const webPlatforms: readonly PlatformRow[] = [
  {
    name: 'Discourse',
    generator: 'discourse',
    has: ['.crawler-post .post'],
    keep: ['.crawler-post .post'],
    remove: ['.crawler-linkback-list'],
  },
  { name: 'Discuz', has: ['#postlist .t_f'], content: ['#postlist .t_f'] },
  {
    name: 'MediaWiki',
    has: ['#mw-content-text .mw-parser-output'],
    content: ['#mw-content-text .mw-parser-output'],
    remove: ['#toc', '.mw-editsection', '.mw-jump-link', '.navbox', '.printfooter', '.toc'],
  },
  { name: 'Stack Exchange', has: ['#question .js-post-body'], content: ['.js-post-body'] },
  {
    name: 'XenForo',
    has: ['.message-body .bbWrapper', '.messageList .messageText'],
    content: ['.message-body .bbWrapper', '.messageList .messageText'],
    remove: ['.bbCodeBlock-expandLink'],
  },
  { name: 'phpBB', has: ['#phpbb .postbody .content'], content: ['#phpbb .postbody .content'] },
  { name: 'vBulletin', has: ['#posts .postcontent'], content: ['#posts .postcontent'] },
]
