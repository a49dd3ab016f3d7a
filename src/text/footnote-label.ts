// The labels of footnotes.

/** A label as Markdown takes it: no white space, and nothing that would need an escape. */
export const footnoteLabel = (label: string): string => label.trim().replace(/[\s[\]\\|&]+/g, '-')

/** Labels with the same key name the same footnote: upper and lower case do not count. */
export const footnoteKey = (label: string): string => footnoteLabel(label).toLowerCase()
