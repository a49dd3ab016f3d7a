// What the words of a line say it is: a share button, a price, a date, a copyright notice. A few dozen patterns.

/** Lines up to this length, in UTF-16 units, are asked; of longer ones, their beginning. */
const ASKED = 160

const PATTERNS: Readonly<Record<string, RegExp>> = {
  account: /\b(?:log ?in|sign ?(?:in|up|out)|register|password|my account|anmelden|connexion|登录|注册)\b/i,
  call: /\b(?:get started|learn more|read more|find out|contact us|book (?:now|a)|request|try (?:it )?(?:free|now)|start (?:your )?free|schedule|call (?:us|now)|free (?:trial|quote|demo)|shop now|buy now|download|view (?:all|more)|see (?:all|more)|show more|load more|weiterlesen|mehr)\b/i,
  comments:
    /\b(?:comments?|leave a reply|reply|replies|responses?|post a comment|kommentare?|commentaires?|comentarios?)\b|评论|回复/i,
  contact: /@[\w-]+\.|\b(?:tel|phone|fax|e-?mail|address)\b\s*[:.]|\+\d[\d ()-]{7,}|\(\d{3}\) ?\d{3}/i,
  cookies: /\b(?:cookies?|consent|gdpr)\b/i,
  copyright: /©|\(c\)|copyright|all rights reserved|alle rechte|tous droits|版权|\bterms\b|\bprivacy\b|impressum/i,
  date: /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d+ (?:minute|hour|day|week|month|year)s? ago\b/i,
  list: /^\s*(?:\d{1,3}[.)]|[•·▪–*-])\s/,
  paging: /\b(?:next|prev(?:ious)?|older|newer|page \d|back to|weiter|zurück|suivant)\b|[«»‹›→←]|下一|上一/i,
  price:
    /[$€£¥₹]\s?\d|\d\s?(?:€|£|usd|eur|kr|zł)\b|\b(?:price|in stock|out of stock|add to (?:cart|bag|basket)|sale|shipping|qty|quantity)\b/i,
  question: /\?\s*$/,
  related:
    /\b(?:related|recommended|you (?:may|might) (?:also )?like|more (?:from|in|on|articles|stories|news)|similar|popular|trending|recent (?:posts|articles|comments)|most read|latest|see also|read also|read next|also in|ähnliche|mehr zum|相关|推荐)\b/i,
  reviews: /\b(?:reviews?|ratings?|out of 5|stars?|verified (?:buyer|purchase)|testimonials?|customers? say)\b/i,
  search: /\b(?:search|filter|sort by|results?|suche|recherche)\b/i,
  share:
    /\b(?:share|tweet|facebook|twitter|pinterest|linkedin|whatsapp|instagram|youtube|follow us|teilen|partager)\b/i,
  subscribe: /\b(?:subscribe|newsletter|inbox|sign up for|mailing list|abonn)/i,
  tags: /^\s*(?:tags?|categor(?:y|ies)|filed under|topics?|labels?|posted in|schlagworte)\b/i,
  time: /\b\d{1,2}:\d{2}\b|\bmin(?:ute)?s? read\b/i,
  user: /\b(?:posts?|joined|member|views?|likes?|followers|points?|quote|report|wrote|said|posted|moderator)\b/i,
  writer: /^\s*(?:by|written by|von|par|por|author|posted by|photo|image|credit|source)\b/i,
}

export const TEXT_KINDS: readonly string[] = Object.keys(PATTERNS)
const EACH = Object.values(PATTERNS)

/** One bit a pattern, in the order of `TEXT_KINDS`. */
export function kindsOfText(text: string): number {
  const asked = text.length > ASKED ? text.slice(0, ASKED) : text
  let bits = 0
  for (let i = 0; i < EACH.length; i++) if (EACH[i]?.test(asked)) bits |= 1 << i
  return bits
}

/** Kinds of lines that pages put around their content. */
const FURNITURE = ['account', 'call', 'cookies', 'copyright', 'paging', 'related', 'search', 'share', 'subscribe']
const FURNITURE_BITS = FURNITURE.reduce((bits, kind) => bits | (1 << TEXT_KINDS.indexOf(kind)), 0)

/** How many kinds of furniture a text sounds like. */
export function countFurniture(bits: number): number {
  let count = 0
  for (let left = bits & FURNITURE_BITS; left !== 0; left &= left - 1) count++
  return count
}
