// Packs: data that becomes rules. A pack says where its rows come from and under which licence.

/** A line or block that is furniture wherever it stands alone, compared without case, white space and end punctuation. */
export interface PhraseRow {
  readonly text: string
  /** One of the reasons of the rule `strip/phrases`. */
  readonly reason: PhraseReason
}

/** What furniture is, in words for a reader. */
export const PHRASE_REASONS = {
  advertisement: 'An advertisement label or slot',
  syndication: 'The label of a news wire or syndication service',
  navigation: 'A link into the site that says nothing about the subject',
  sharing: 'A share, print or save button',
  download: 'A download button',
  subscription: 'An invitation to subscribe, sign in or sign up',
  continuation: 'A marker that the text goes on',
  consent: 'A cookie or consent notice',
  contact: 'A contact footer',
  references: 'A link to references that are not there',
} as const

export type PhraseReason = keyof typeof PHRASE_REASONS

/** A whole line that is furniture in many wordings. Matched against the folded line, from its start to its end. */
export interface PatternRow {
  readonly id: string
  readonly pattern: RegExp
  readonly reason: PhraseReason
  /** Only in this many blocks at the document's start or end; absent: anywhere. */
  readonly edge?: number
}

/** A word or words that are always wrong, with what they should be. */
export interface CorrectionRow {
  readonly wrong: string
  readonly right: string
}

/** A slip into another real word, known by its context. */
export interface ContextRow {
  readonly id: string
  /** Holds one group named `wrong`. Sticky and global flags are set by the kind. */
  readonly pattern: RegExp
  readonly right: string
}

/** A generic name with its brands. */
export interface BrandRow {
  readonly generic: string
  readonly brands: readonly string[]
}

/** Chrome of a page, known by its markup. */
export interface SelectorRow {
  /** A CSS selector of the simple kind: `tag`, `.class`, `#id`, `[attr=value]`, and their compounds. */
  readonly selector: string
  readonly reason: string
}

/** A trained forest: arrays of numbers as base64, little-endian. */
export interface PackedForest {
  /** Log odds in front of the first tree. */
  readonly bias: number
  /** Int16: the first node of each tree; negative where the tree is one leaf. */
  readonly roots: string
  /** Uint16: the feature that each node asks. */
  readonly feature: string
  /** Float32: a value that is not above it goes left. */
  readonly threshold: string
  /** Int16: the next node; negative: a leaf, `~index`. */
  readonly left: string
  readonly right: string
  /** Float32: log odds that each leaf adds. */
  readonly leaf: string
  /** Float32: what the leaves below each node add on average, over the pages of the training. */
  readonly mean: string
}

/** A trained classifier of the leaves of a page. */
export interface ContentModel {
  /** The names of its features, in their order: a model of other features is refused. */
  readonly features: readonly string[]
  /** One forest a type of page. */
  readonly types: readonly PackedForest[]
  readonly leaves: PackedForest
  /** Words of names in markup, `word:log odds`, with spaces in between. */
  readonly names: string
  /** Words of short lines, likewise. */
  readonly words: string
  /** Expected F1 → F1 as measured, as rising points: what makes a confidence of it. */
  readonly calibration: readonly (readonly [number, number])[]
}

/** A trained classifier of the lines of a text. */
export interface LineModel {
  /** The names of its features, in their order: a model of other features is refused. */
  readonly features: readonly string[]
  readonly forest: PackedForest
  /** Words of short lines and short lines as a whole, `word:log odds`, with spaces in between. */
  readonly words: string
}

/** A platform that many sites run on, known by its markup, never by a host. */
export interface PlatformRow {
  readonly name: string
  /** How its `generator` in the head begins, in lower case. */
  readonly generator?: string
  /** CSS selectors; a page with an element that one of them fits is of the platform. */
  readonly has: readonly string[]
  /** CSS selectors: where the main content stands, what leaves, and what no rule takes out. */
  readonly content?: readonly string[]
  readonly remove?: readonly string[]
  readonly keep?: readonly string[]
}

export interface Pack {
  readonly name: string
  readonly docs: string
  /** Where the rows come from. */
  readonly origin: string
  /** SPDX expression. */
  readonly licence: string
  readonly phrases?: readonly PhraseRow[]
  readonly patterns?: readonly PatternRow[]
  readonly corrections?: readonly CorrectionRow[]
  readonly contexts?: readonly ContextRow[]
  readonly brands?: readonly BrandRow[]
  readonly selectors?: readonly SelectorRow[]
  /** Hosts, without `www.`, whose frames show a medium: a frame of theirs belongs to the text around it. */
  readonly mediaHosts?: readonly string[]
  /** What tells the content of a web page from its chrome; of several packs with one, the last counts. */
  readonly content?: ContentModel
  /** What tells the content of a text from the furniture around it; of several packs with one, the last counts. */
  readonly lines?: LineModel
  readonly platforms?: readonly PlatformRow[]
  /** Words that are right, however close they come to another: nothing corrects them. */
  readonly protect?: readonly string[]
  /** Right words of the language, three letters and more, packed: `act|ing|or` is act, acting and actor. */
  readonly dictionary?: string
  /** Nouns that name a collection of documents: `Encyclopedia`, `FAQ Library`. */
  readonly collections?: readonly string[]
}
