// Which of two numbers is the month where people of a region write dates. After the short forms of the Unicode CLDR 48
// (facts only); regions that write both orders, or the year first, are left out.

export type DateOrder = 'day-first' | 'month-first'

/** Of these, dates in English put the month first; in Spanish they do not. */
const MONTH_FIRST: ReadonlySet<string> = new Set('AS GU MH MP UM US VI'.split(' '))

const DAY_FIRST: ReadonlySet<string> = new Set(
  (
    'AD AE AG AR AT AU AZ BA BB BD BE BG BO BR BS BY BZ CH CL CO CR CU CY CZ DE DK DM DO DZ EC EE EG ES FI FR GB GD GR GT ' +
    'GY HK HN HR ID IE IL IN IS IT JM JO KE KW LB LI LU LV MA MC MD ME MK MX MY NG NI NL NO NZ OM PE PK PL PT PY QA RO RS ' +
    'RU SA SG SI SK SM SV TH TN TR TT TZ UA UG UY VE VN'
  ).split(' '),
)

/** The order that a language tag tells by its region: `en-GB`, `de-Latn-DE`. Undefined where it names none, or one of both orders. */
export function regionOrder(tag: string): DateOrder | undefined {
  const [language = '', ...parts] = tag.split(/[-_]/)
  const region = parts.find(part => part.length === 2)?.toUpperCase() ?? ''
  if (MONTH_FIRST.has(region)) return language.toLowerCase() === 'en' ? 'month-first' : undefined
  return DAY_FIRST.has(region) ? 'day-first' : undefined
}
