// The tags that begin a block of their own.

/** Elements that a line of text cannot hold. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section ' +
    'summary table ul xmp'
  ).split(' '),
)
