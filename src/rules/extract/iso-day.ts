// Dates as metadata hold them: no longer than the day.

const DAY = 'yyyy-mm-dd'.length

/** An ISO 8601 date without its time of day. */
export const isoDay = (iso: string): string => iso.slice(0, DAY)
