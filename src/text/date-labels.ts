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
const SUBJECTS =
  'article|content|document|entry|fact sheet|factsheet|guideline|information|leaflet|page|post|section|site|story|summary|text|topic|web page|webpage|website'

const KINDS: ReadonlyMap<string, DateLabel> = new Map([
  ...LABELS.published.map(label => [label, 'published'] as const),
  ...LABELS.modified.map(label => [label, 'modified'] as const),
  ...LABELS.reviewed.map(label => [label, 'reviewed'] as const),
  ...LABELS['next-review'].map(label => [label, 'next-review'] as const),
])

const spaced = (label: string): string => label.replaceAll(' ', '[\\s-]{1,4}')

const longestFirst = [...KINDS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

const LABEL = new RegExp(
  `(?:(?:it|the|this)\\s{1,4})?(?:(?:${spaced(SUBJECTS)})\\s{1,4})?(?:(?:was|were|is|has been)\\s{1,4})?(?<label>${longestFirst.map(spaced).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
)

/** The label that starts at `start`, with its subject, and where it ends; null where none does. Costs a constant. */
export function labelAt(text: string, start: number): { readonly label: DateLabel; readonly end: number } | null {
  LABEL.lastIndex = start
  const written = LABEL.exec(text)?.groups?.['label']
  if (written === undefined) return null
  const label = KINDS.get(written.toLowerCase().replace(/[\s-]+/g, ' '))
  return label === undefined ? null : { label, end: LABEL.lastIndex }
}
