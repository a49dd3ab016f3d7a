// What the HTML tree builder knows about tags, as far as nesting depends on it.

/** Never opens. */
export const VOID = 1
/** Holds raw text up to its end tag. */
export const RAW = 2
/** Is opened again behind a block that closed it. */
export const FORMATTING = 4
/** Ends the search for an end tag of an ordinary element. */
export const SPECIAL = 8
/** Closes an open paragraph. */
export const CLOSES_P = 16
/** Ends the search for any end tag, and for an open paragraph. */
export const SCOPE = 32
/** Formatting elements inside do not reach outside. */
export const MARKER = 64
/** Only has a meaning inside a table. */
export const TABLE_PART = 128
/** The parser makes no element of it, or only its one. */
export const IGNORED = 256
export const HEADING = 512

const names = (text: string): readonly string[] => text.split(' ')

const GROUPS: readonly (readonly [flags: number, tags: readonly string[]])[] = [
  [
    VOID,
    names('area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'),
  ],
  [RAW, names('iframe noembed noframes plaintext script style textarea title xmp')],
  [FORMATTING, names('a b big code em font i nobr s small strike strong tt u')],
  [
    SPECIAL,
    names(
      'address applet article aside blockquote body button caption center colgroup dd details dir div dl dt fieldset ' +
        'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main ' +
        'marquee menu nav noembed noframes noscript object ol p plaintext pre script search section select style ' +
        'summary table tbody td template textarea tfoot th thead title tr ul xmp foreignobject desc',
    ),
  ],
  [
    CLOSES_P,
    names(
      'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
        'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ' +
        'ul xmp',
    ),
  ],
  [SCOPE, names('applet caption html marquee object table td template th foreignobject')],
  [MARKER, names('applet caption marquee object td template th')],
  [TABLE_PART, names('caption col colgroup tbody td tfoot th thead tr')],
  [IGNORED, names('html head body')],
  [HEADING, names('h1 h2 h3 h4 h5 h6')],
]

const TRAITS: ReadonlyMap<string, number> = GROUPS.reduce((all, [flag, tags]) => {
  for (const tag of tags) all.set(tag, (all.get(tag) ?? 0) | flag)
  return all
}, new Map<string, number>())

/** The flags of a tag name in lower case; 0 for an ordinary one. */
export const traitsOf = (name: string): number => TRAITS.get(name) ?? 0

/** Which open elements a start tag closes, and where the search for them ends. */
export interface Closing {
  readonly closes: ReadonlySet<string>
  readonly stops: ReadonlySet<string>
}

const closing = (closes: string, stops: string): Closing => ({
  closes: new Set(names(closes)),
  stops: new Set(names(stops)),
})

const LIST_STOPS = 'ul ol menu dir dl table td th template object applet marquee blockquote section article body'

/** The elements whose end tag may be left out. */
export const OPTIONAL_ENDS: ReadonlyMap<string, Closing> = new Map([
  ['li', closing('li', LIST_STOPS)],
  ['dd', closing('dd dt', LIST_STOPS)],
  ['dt', closing('dd dt', LIST_STOPS)],
  ['option', closing('option', 'select optgroup datalist table td th template')],
  ['optgroup', closing('optgroup', 'select datalist table td th template')],
  ['rb', closing('rb rt rp rtc', 'ruby table td th template')],
  ['rt', closing('rb rt rp', 'ruby rtc table td th template')],
  ['rp', closing('rb rt rp', 'ruby rtc table td th template')],
  ['rtc', closing('rb rt rp rtc', 'ruby table td th template')],
  ['button', closing('button', 'table td th template object applet marquee')],
  ['td', closing('td th caption colgroup', 'table template')],
  ['th', closing('td th caption colgroup', 'table template')],
  ['tr', closing('tr caption colgroup', 'table template')],
  ['tbody', closing('tbody thead tfoot caption colgroup', 'table template')],
  ['thead', closing('tbody thead tfoot caption colgroup', 'table template')],
  ['tfoot', closing('tbody thead tfoot caption colgroup', 'table template')],
  ['caption', closing('tbody thead tfoot caption colgroup', 'table template')],
  ['colgroup', closing('tbody thead tfoot caption colgroup', 'table template')],
])
