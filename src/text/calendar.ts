// Names of months and weekdays in four languages, and which days and times exist.

/** English, French, German, Spanish; whole names, then abbreviations, without their full stop. */
const MONTH_NAMES: readonly string[] = [
  'january janvier januar jänner enero jan janv ene',
  'february février fevrier februar febrero feb févr fevr fév',
  'march mars märz maerz marzo mar mär',
  'april avril abril apr avr abr',
  'may mai mayo',
  'june juin juni junio jun',
  'july juillet juli julio jul juil',
  'august août aout agosto aug ago',
  'september septembre septiembre setiembre sep sept',
  'october octobre oktober octubre oct okt',
  'november novembre noviembre nov',
  'december décembre decembre dezember diciembre dec déc dez dic',
]

const WEEKDAY_NAMES =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lunes martes miércoles miercoles jueves viernes sábado sabado domingo'

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)

/** Longest first, so that `September` is not read as `Sep`. */
const alternation = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|')

/** For regular expressions with the flag `i`. */
export const MONTH_PATTERN = alternation(MONTHS.keys())
export const WEEKDAY_PATTERN = alternation(WEEKDAY_NAMES.split(' '))

/** 1 to 12, or undefined where the name is no month's. */
export const monthNumber = (name: string): number | undefined => MONTHS.get(name.toLowerCase())

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)

const pad = (number: number): string => String(number).padStart(2, '0')

/** The parts of a date as ISO 8601, whole or partial, or null where there is no such date. Years are 1000 to 2999. */
export function isoDate(year: number, month?: number, day?: number): string | null {
  if (year < 1000 || year > 2999) return null
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${pad(month)}`
  return day >= 1 && day <= daysInMonth(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null
}

/** The zones that RFC 2822 names. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
}

function isoZone(zone: string): string | null {
  const named = ZONES[zone.toUpperCase()]
  if (named !== undefined) return named
  const parts = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!parts || Number(parts[2]) > 23 || Number(parts[3] ?? 0) > 59) return null
  return `${parts[1]}${parts[2]}:${parts[3] ?? '00'}`
}

/** `hh:mm[:ss[.fraction]]` and a zone as the time part of ISO 8601, seconds always told; null where there is no such time. */
export function isoTime(time: string, zone: string): string | null {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?$/.exec(time)
  const offset = isoZone(zone)
  if (!parts || offset === null) return null
  const [, hours, minutes, seconds = '00', fraction] = parts
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  return `${hours}:${minutes}:${seconds}${fraction === undefined ? '' : `.${fraction}`}${offset}`
}
