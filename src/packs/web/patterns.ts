// Furniture of web pages that has many wordings. Each pattern reads a whole folded line, from its start to its end.

import type { PatternRow } from '../../kernel/pack.js'

/** People and places of care that sites let their readers look for. */
const CARE =
  '(?:cardiologist|clinic|clinician|counsell?or|dentist|dermatologist|dietitian|doctor|gp|health ?care provider|hospital|neurologist|nurse|nutritionist|oncologist|pediatrician|pharmacist|pharmacy|physician|physical therapist|physiotherapist|practice|practitioner|provider|psychiatrist|psychologist|specialist|surgeon|therapist|treatment cent(?:er|re)|urgent care)'

const NETWORK =
  '(?:bluesky|facebook|flipboard|google news|instagram|linkedin|mastodon|pinterest|reddit|snapchat|telegram|threads|tiktok|tumblr|twitter|whatsapp|x|youtube)'

/** Sorted by id. Stretches without a fixed length are bounded, so that no line makes a pattern slow. */
export const patterns: readonly PatternRow[] = [
  {
    id: 'ad-continues',
    pattern:
      /^(?:article|content|post|story|text)s? continues? (?:after|below)(?: (?:an?|the|this|these))?(?: ads?| adverts?| advertisements?)?$/,
    reason: 'continuation',
  },
  { id: 'ad-label', pattern: /^-?\s?(?:advertisement|sponsored)\s?(?:-|\d{1,2}|[|:])?$/, reason: 'advertisement' },
  {
    id: 'agree-by-using',
    pattern:
      /^by (?:clicking|continuing|navigating|registering|signing up|submitting|subscribing|using)\b.{1,160}\b(?:accept|acknowledge|agree|consent)\b.{0,200}$/,
    reason: 'consent',
  },
  {
    id: 'back-to',
    pattern:
      /^(?:back|go|return) to (?:the )?(?:main |previous )?(?:contents?|home ?page|index|menu|results|search|start|top)(?: of (?:the |this )?page)?$/,
    reason: 'navigation',
  },
  {
    id: 'browser-too-old',
    pattern: /^your (?:web )?browser (?:does not|doesn't|is not|isn't|is out of date|is outdated)\b.{0,200}$/,
    reason: 'navigation',
  },
  {
    id: 'comment-count',
    pattern: /^(?:(?:view|show|read|see) )?(?:all )?\(?\d{1,6}\)? comments?$/,
    reason: 'navigation',
  },
  {
    id: 'cookies-used',
    pattern:
      /^(?:this|our|the) (?:web ?)?(?:site|page)s?(?: and (?:its|our) partners)? uses? (?:(?:essential|functional|necessary|third[- ]party|tracking) )?cookies\b.{0,300}$/,
    reason: 'consent',
  },
  {
    id: 'cookies-we-use',
    pattern:
      /^we(?:,? and our (?:\d{1,4} )?(?:third[- ]party )?partners,?)? use (?:[a-z-]{1,20} ){0,2}cookies\b.{0,300}$/,
    reason: 'consent',
  },
  {
    id: 'download-format',
    pattern:
      /^(?:download|open|save|view)(?: (?:a|the|this|full|as))*(?: [a-z]{3,12}){0,2} \(?(?:docx?|epub|mp3|mp4|pdf|pptx?|xlsx?)\)?(?:[, (-]{1,3}[\d.,]{1,8} ?[kmg]i?b\)?)?$/,
    reason: 'download',
  },
  {
    id: 'enable-javascript',
    pattern: /^(?:please |you (?:must|need to) )?(?:enable|turn on|activate) (?:java ?script|cookies)\b.{0,200}$/,
    reason: 'navigation',
  },
  {
    id: 'find-care-near-you',
    pattern: new RegExp(
      `^(?:find|locate|search for) (?:an? |your |the right )?(?:local |nearby )?${CARE}s?(?: (?:close to|in your area|near|nearby|now|online|today)(?: (?:me|you|your home))?)?$`,
    ),
    reason: 'navigation',
  },
  {
    id: 'follow-on',
    pattern: new RegExp(
      `^(?:connect with|find|follow|like|watch) (?:me|us|our page|@?\\w{1,30}) on ${NETWORK}(?:(?:,| and|, and) ${NETWORK}){0,4}$`,
    ),
    reason: 'sharing',
  },
  {
    id: 'helpful-votes',
    pattern: /^\d{1,7} (?:people|readers|users|visitors) found this (?:answer |article |page |review )?helpful$/,
    reason: 'contact',
  },
  {
    id: 'javascript-off',
    pattern:
      /^java ?script (?:is|must be|needs to be|seems to be) (?:disabled|enabled|off|required|turned off)\b.{0,200}$/,
    reason: 'navigation',
  },
  {
    id: 'next-or-previous-title',
    pattern: /^(?:next|previous|prev|older|newer) (?:article|page|post|story)(?: [|»›<>-]{1,3})?$/,
    reason: 'navigation',
  },
  {
    id: 'open-in-app',
    pattern: /^(?:open|read|view|continue)(?: this(?: article| page)?)? in (?:our |the )?app$/,
    reason: 'download',
  },
  {
    id: 'read-time',
    pattern: /^(?:(?:estimated )?read(?:ing)? time:? ?)?(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: to)?[ -]read(?:ing)?$/,
    reason: 'navigation',
  },
  {
    id: 'reading-time',
    pattern: /^(?:estimated )?read(?:ing)? time:? ?(?:about )?\d{1,3} ?min(?:ute)?s?$/,
    reason: 'navigation',
  },
  {
    id: 'references-list-of',
    pattern:
      /^(?:all|complete|full|our) (?:list of )?(?:citations|references|sources)(?: (?:for|of|on|used in|used for|about) .{1,120})?$/,
    reason: 'references',
  },
  {
    id: 'references-of',
    pattern:
      /^(?:browse|click (?:here )?(?:for|to see)|expand|open|read|see|show|view) (?:all |our |the |the full |the complete |a list of |list of |full |more )*(?:citations|references|sources|bibliography|reference list)(?: (?:for|of|on|to|used in|used for|about|cited in) .{1,120})?$/,
    reason: 'references',
  },
  { id: 'share-count', pattern: /^[\d.,]{1,9} ?[km]? (?:likes?|retweets?|shares?|tweets?)$/, reason: 'sharing' },
  {
    id: 'share-on',
    pattern: new RegExp(
      `^(?:post|recommend|send|share|tweet)(?: (?:it|this))?(?: (?:article|content|guide|page|post|story|video))? (?:by|on|through|to|using|via|with) (?:e-?mail|sms|text|${NETWORK})(?: \\(opens in (?:a )?new (?:tab|window)\\))?$`,
    ),
    reason: 'sharing',
  },
  {
    id: 'sign-up-for',
    pattern:
      /^(?:register|sign up|subscribe)(?: here| now| today)? (?:for|to|to get|to receive) (?:our |the |a |your )?(?:(?:bi-?weekly|daily|e-?mail|free|health|monthly|weekly|wellness) ){0,3}(?:alerts|e-?newsletters?|blog|bulletin|e-?mails|mailing list|newsletters?|podcast|rss feed|updates)(?: (?:and|by|for|from|in|on|to|via|with) .{1,80})?$/,
    reason: 'subscription',
  },
  {
    id: 'skip-to',
    pattern:
      /^(?:jump|skip|go) (?:directly |straight )?to (?:the )?(?:main |page |primary |secondary |site )?(?:article|content|footer|menu|nav|navigation|search|sidebar)$/,
    reason: 'navigation',
  },
  {
    id: 'was-this-helpful',
    pattern:
      /^(?:did you find|is|was) (?:the|this) ?(?:answer|article|content|information|page|post|topic)? (?:helpful|useful)\?? ?(?:yes ?[/|]? ?no)?$/,
    reason: 'contact',
  },
]
