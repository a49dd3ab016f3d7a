// The labels that web pages write in front of their dates, and what each says of the date.

export type DateLabel = 'published' | 'modified' | 'reviewed' | 'next-review'

/** Lower case, one space between words. A label matches whole words only, the longest first. */
const LABELS: Readonly<Record<DateLabel, readonly string[]>> = {
  published: [
    'added',
    'article date',
    'created',
    'created at',
    'date',
    'date added',
    'date created',
    'date first published',
    'date issued',
    'date of publication',
    'date posted',
    'date published',
    'erstellt',
    'fecha de publicación',
    'first posted',
    'first published',
    'issued',
    'online publication date',
    'original publication date',
    'originally created',
    'originally posted',
    'originally published',
    'post date',
    'posted',
    'pub date',
    'publicado',
    'publication date',
    'published',
    'published at',
    'published date',
    'published online',
    'publié',
    'release date',
    'released',
    'veröffentlicht',
  ],
  modified: [
    'actualizado',
    'aktualisiert',
    'amended',
    'date last modified',
    'date last revised',
    'date last updated',
    'date modified',
    'date of last revision',
    'date of last update',
    'date revised',
    'date updated',
    'dernière mise à jour',
    'edited',
    'fecha de actualización',
    'last amended',
    'last changed',
    'last edited',
    'last modification',
    'last modified',
    'last revised',
    'last revision',
    'last update',
    'last updated',
    'latest update',
    'letzte aktualisierung',
    'mis à jour',
    'modified',
    'most recent update',
    'most recently updated',
    'recently updated',
    'revised',
    'revision date',
    'stand',
    'update',
    'update date',
    'updated',
    'updated at',
    'zuletzt aktualisiert',
    'zuletzt geändert',
    'última actualización',
  ],
  reviewed: [
    'clinically reviewed',
    'date last reviewed',
    'date of last review',
    'date reviewed',
    'expert reviewed',
    'fact checked',
    'last clinical review',
    'last full review',
    'last medical review',
    'last medically reviewed',
    'last review',
    'last review date',
    'last reviewed',
    'medical review',
    'medical review date',
    'medically reviewed',
    'most recently reviewed',
    'review date',
    'reviewed',
    'revisado',
  ],
  'next-review': [
    'date of next review',
    'due for review',
    'next planned review',
    'next review',
    'next review date',
    'next review due',
    'next scheduled review',
    'planned review date',
    'review due',
    'review due date',
  ],
}

/** What pages call themselves in front of a label: `This page was last updated on …`, `Content last reviewed: …`. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'article|content|document|entry|fact sheet|factsheet|guideline|information|leaflet|page|post|section|site|story|summary|text|topic|web page|webpage|website'.split(
    '|',
  ),
)
const ARTICLES: ReadonlySet<string> = new Set(['it', 'the', 'this'])
const VERBS: ReadonlySet<string> = new Set(['has been', 'is', 'was', 'were'])

const KINDS: ReadonlyMap<string, DateLabel> = new Map([
  ...LABELS.published.map(label => [label, 'published'] as const),
  ...LABELS.modified.map(label => [label, 'modified'] as const),
  ...LABELS.reviewed.map(label => [label, 'reviewed'] as const),
  ...LABELS['next-review'].map(label => [label, 'next-review'] as const),
])

const wordCount = (phrase: string): number => phrase.split(' ').length
const LONGEST_LABEL = Math.max(...[...KINDS.keys()].map(wordCount))

/** First words of all that may stand at the start of a label. */
const FIRST: ReadonlySet<string> = new Set(
  [...ARTICLES, ...SUBJECTS, ...VERBS, ...KINDS.keys()].map(phrase => phrase.split(' ', 1).join('')),
)

interface Word {
  /** Lower case. */
  readonly word: string
  readonly end: number
  /** What parts it from the next word, where that is a few spaces or hyphens. */
  readonly gap: 'space' | 'hyphen' | null
}

const WORD = /(\p{L}+)(?![\p{L}\p{N}])([\s-]{1,4})?/uy
/** An article, a subject and a verb of two words each, a label. */
const MOST_WORDS = 1 + 2 + 2 + LONGEST_LABEL

function wordsAt(text: string, start: number): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = start
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const { 1: word = '', 2: gap = '', index } = found
    if (words.length === 0 && !FIRST.has(word.toLowerCase())) break
    const kind = gap === '' ? null : gap.trim() === '' ? 'space' : 'hyphen'
    words.push({ word: word.toLowerCase(), end: index + word.length, gap: kind })
    if (kind === null || words.length === MOST_WORDS) break
  }
  return words
}

/** Some words as a phrase; empty where they do not belong together. */
function phraseOf(words: readonly Word[], from: number, length: number): string {
  const part = words.slice(from, from + length)
  return part.length < length || part.slice(0, -1).some(({ gap }) => gap === null)
    ? ''
    : part.map(({ word }) => word).join(' ')
}

/** How many words may be one of some phrases in front of something: the most first, and none. */
const lengthsOf = (phrases: ReadonlySet<string>, words: readonly Word[], from: number): readonly number[] =>
  [2, 1, 0].filter(
    length => length === 0 || (words[from + length - 1]?.gap === 'space' && phrases.has(phraseOf(words, from, length))),
  )

function labelIn(words: readonly Word[], from: number): { readonly label: DateLabel; readonly end: number } | null {
  for (let length = LONGEST_LABEL; length > 0; length--) {
    const label = KINDS.get(phraseOf(words, from, length))
    const end = words[from + length - 1]?.end
    if (label !== undefined && end !== undefined) return { label, end }
  }
  return null
}

/** The label that starts at `start`, with its subject, and where it ends; null where none does. Costs a constant. */
export function labelAt(text: string, start: number): { readonly label: DateLabel; readonly end: number } | null {
  const words = wordsAt(text, start)
  if (words.length === 0) return null
  for (const article of lengthsOf(ARTICLES, words, 0))
    for (const subject of lengthsOf(SUBJECTS, words, article))
      for (const verb of lengthsOf(VERBS, words, article + subject)) {
        const found = labelIn(words, article + subject + verb)
        if (found) return found
      }
  return null
}
