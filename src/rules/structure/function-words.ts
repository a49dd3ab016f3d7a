// Small words that tell whether a line is at its end: what no sentence ends with, and what none begins with. Our own lists.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that neither a sentence nor a heading ends with. */
export const NEVER_LAST = set(
  'a an the and or nor but of to into onto from with without by for than that which whose who because although whether if as via per between among during upon toward towards versus vs is are was were be been being should its their your our my his every very either neither such approximately about called named',
)

/** Words that a sentence may end with, and seldom does where prose follows. */
export const SELDOM_LAST = set('after at before in like on since under until when where while within')

/** Words that join: what they end goes on, whatever follows. */
export const CONNECTIVES = set('and or nor than whose versus')

/** Finite verbs that are small words. */
export const VERBS = set(
  'is are was were be been being has have had can could may might must shall should will would do does did called named',
)

/** Words that open neither a definition nor an item: what they open goes on with a sentence. */
export const GOES_ON = set(
  'is are was were be been has have had can could may might must shall should will would do does did and or nor but that which who whom whose than because if when where while of from with by into onto through as at between among during until unless so it they he she',
)

/** Words that a number follows. */
export const NEEDS_NUMBER = set(
  'about age aged ages almost approximately around exceeding grade least most nearly only over phase roughly stage than type types',
)
