// The parameters of URLs that follow visitors about, and queries without them. Our own list.

/** Names of parameters that count visitors and campaigns and never choose the page. */
const TRACKING: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'hsctatracking',
  'igsh',
  'igshid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'oly_anon_id',
  'oly_enc_id',
  's_cid',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'wickedid',
  'yclid',
])

const isTracking = (pair: string): boolean => {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase()
  return TRACKING.has(name) || name.startsWith('utm_')
}

/** The query, with its `?`, without tracking parameters. The rest is left as written and in its order. */
export function withoutTracking(query: string): string {
  if (query === '') return ''
  const pairs = query.slice(1).split('&')
  const kept = pairs.filter(pair => !isTracking(pair))
  if (kept.length === pairs.length) return query
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
