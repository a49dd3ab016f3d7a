// Small words that tell whether a line is at its end: what no sentence ends with, and what none begins with. Our own lists.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that neither a sentence nor a heading ends with. */
export const NEVER_LAST = set(
  'a an the and or nor but of to into onto from with without by for than that which whose who because although whether if as via per between among during upon toward towards versus vs is are was were be been being should its their your our my his every very either neither such approximately about called named',
)

/** Words that a sentence may end with, and seldom does where prose follows. */
export const SELDOM_LAST = set(
  'affecting after at before both causing certain containing despite diagnose in involving like most on prescribe prescribes regarding since trigger triggers under until various when where whether while within',
)

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
  'about affecting age aged ages almost approximately around chromosome estimated exceeding grade least most nearly only over phase roughly stage than type types',
)

/** Words that neither a lead-in nor a clause ends with, whatever follows. */
export const NEEDS_NOUN = set('a an from its of our the their with your')

/** Words that a number, a letter or a code tells apart: `vitamin B12`, `hepatitis C`. */
export const NEEDS_LABEL = set('grade group hemoglobin hepatitis phase stage type vitamin')

/** Words that begin a sentence where neither heading nor term begins so. */
export const OPENS_SENTENCE = set(
  'a although an another as at because by each every few for from if in it many most nearly no of on several she he some such the there these they this those to we when while with you',
)

/** Question words: they head what a question mark ends. */
export const ASKS = set('are can do does how is should what when where which who whom whose why')

/** Prepositions that may end a question or a clause about something: `what asthma medicines are for`. */
export const STRANDED = set(
  'about after against at before by for from in into of on over through to under with without',
)

/** Words behind which a verb is no longer that of the main clause. */
export const SUBORDINATES = set('because if that when where which while who whom whose')

/** Finite verbs of prose that are no nouns. */
export const PLAIN_VERBS = set('affects appears becomes begins causes consists involves keeps occurs refers seems')
