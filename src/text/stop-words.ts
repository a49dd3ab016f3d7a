// The small words of English that say little about what a text is about. Our own list.

const ARTICLES = 'a an the'
const PRONOUNS =
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs themselves this that these those who whom whose which what'
const PREPOSITIONS =
  'about above across after against along among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto out outside over past per since than through throughout till to toward towards under until up upon versus via vs with within without'
const CONJUNCTIONS = 'and but or nor so yet if because although though while whereas whether unless when where why how'
const VERBS =
  "am is are was were be been being have has had having do does did doing done can could may might must shall should will would ought isn't aren't wasn't weren't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't hasn't haven't hadn't it's that's"
const ADVERBS =
  'again all also any both each either else enough even ever every few further here however just many more most much neither never no not now often once one only other others otherwise own perhaps quite rather same several some still such then there therefore thus too very'

/** Lower case, with the straight apostrophe. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, VERBS, ADVERBS].join(' ').split(' '),
)

/** Whether a word, in any case and with any apostrophe, is one of `STOP_WORDS`. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase().replace('’', "'"))
