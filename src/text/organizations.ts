// Whether a line names an organization, or a job that a person has. Both judge whole short lines and say no in doubt.

import { isForeignHead } from './foreign-organizations.js'
import { isNoName } from './not-names.js'
import { isStopWord } from './stop-words.js'
import { withoutTail } from './tails.js'

/** Lines longer than this, in UTF-16 units, are prose. */
const LONGEST = 160

const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  'academy agency alliance association board bureau center centers centre centres charity clinic clinics coalition college collaborative commission committee company consortium corporation council department division faculty federation foundation group hospital hospitals infirmary initiative institute institutes institution laboratories laboratory league medicine ministry museum network newsroom organisation organization partners pharmaceuticals polyclinic press school service services society system trust union university'.split(
    ' ',
  ),
)

/** These make a name only behind a word that says of what: `Health System`, `Foundation Trust`. */
const WEAK_HEADS: ReadonlySet<string> = new Set(
  'board charity group initiative medicine network partners press service services system trust union'.split(' '),
)
const BEFORE_WEAK: ReadonlySet<string> = new Set(
  'cancer clinical foundation health healthcare hospital medical research university'.split(' '),
)

/** At the end of a line these are many of a kind, and no name: `Dialysis Centers`. */
const PLURALS: ReadonlySet<string> = new Set([
  'centers',
  'centres',
  'clinics',
  'hospitals',
  'institutes',
  'laboratories',
])

const COMPANY_END = /[\s,](?:Inc|INC|LLC|Ltd|LTD|GmbH|Corp|PLC|plc|LLP|PLLC|Co\.|S\.A)\.?$/

/** Small words that stand inside names and titles. */
const CONNECTORS: ReadonlySet<string> = new Set(
  'of for the and & at in on to with de la del du des und der et y e di da do dos das von van as für zur zum'.split(
    ' ',
  ),
)

/** What follows the head inside a name: `Center for …`, `Institute of …`, `Institute at …`. */
const BEHIND_HEAD: ReadonlySet<string> = new Set(['of', 'for', 'at', 'on', 'in', 'de', 'di', 'del', 'der', 'für'])

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

const bare = (word: string): string => withoutTail(word.toLowerCase().replace(/^[("“]+/, ''), /[)"”.,;]/)

const isCapitalised = (word: string): boolean => /^[("“]?[\p{Lu}\p{N}]/u.test(word)

/** Whether all words are capitalised, connectors aside, and none speaks to the reader or tells something. */
function isNameLike(words: readonly string[]): boolean {
  return words.every(word => CONNECTORS.has(bare(word)) || (isCapitalised(word) && !isStopWord(bare(word))))
}

/** A line of this module's lines: short, on one line, no sentence. */
const isShortLine = (text: string): boolean => text.length > 2 && text.length <= LONGEST && !/[\n?!:;=<>|]/.test(text)

/** Whether the head stands where it names: last in its segment, or in front of `of`, `for`, `at`. */
function hasHead(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const plain = bare(word)
    if (!ORGANIZATION_HEADS.has(plain)) return false
    const next = words[index + 1]
    if (next !== undefined && !/[,)]$/.test(word)) {
      return BEHIND_HEAD.has(bare(next)) && !WEAK_HEADS.has(plain) && index + 2 < words.length
    }
    const before = words[index - 1]
    if (before === undefined || /,$/.test(before)) return false
    return (
      !CONNECTORS.has(bare(before)) &&
      (WEAK_HEADS.has(plain) ? BEFORE_WEAK.has(bare(before)) && index > 1 : !PLURALS.has(plain))
    )
  })
}

/** With one of these the kind alone is nobody's name: `Die Redaktion`. */
const FOREIGN_ARTICLES: ReadonlySet<string> = new Set('das der die el il la le ons'.split(' '))

/** Whether a whole line is the name of a university, hospital, society, company or the like, its divisions included. */
export function looksLikeOrganization(text: string): boolean {
  const line = text.trim()
  if (!isShortLine(line)) return false
  const words = wordsOf(line)
  const [first = ''] = words
  if (words.length < 2 || words.length > 18) return false
  if (isStopWord(bare(first)) && bare(first) !== 'the') return false
  if (!/^\p{Lu}/u.test(first) || bare(first) === 'copyright' || !isNameLike(words.slice(1))) return false
  if (COMPANY_END.test(line)) return true
  if (line.endsWith('.') || looksLikeGerund(first, words.length)) return false
  if (words.some(word => isForeignHead(bare(word)))) return words.length > 2 || !FOREIGN_ARTICLES.has(bare(first))
  if (words.length === 2 && isNoName(first)) return false
  return hasHead(words)
}

/** `Nursing School`, `Choosing a Hospital`: the class or the deed, not one of its kind. */
const looksLikeGerund = (first: string, words: number): boolean => words < 4 && /^[\p{L}]{2,}ing$/iu.test(first)

const ROLE_HEADS: ReadonlySet<string> = new Set(
  'administrator advisor adviser ambassador analyst anesthesiologist assistant associate attending author biologist cardiologist ceo cfo chair chairman chairperson chairwoman chaplain chemist chief clinician co-chair co-director co-founder columnist consultant contributor coo coordinator correspondent counselor cto dean dentist dermatologist director dietitian dietician editor editor-in-chief educator endocrinologist epidemiologist executive fellow founder gastroenterologist geneticist genetics-counselor gynecologist haematologist head hematologist instructor intern internist investigator journalist lead lecturer librarian manager navigator nephrologist neurologist neurosurgeon nurse nutritionist obstetrician officer oncologist ophthalmologist orthopedist pathologist pediatrician paediatrician pharmacist pharmacologist physician physician-in-chief physiotherapist practitioner president producer professor provost psychiatrist psychologist psychotherapist pulmonologist radiologist registrar reporter researcher resident reviewer rheumatologist scholar scientist secretary specialist statistician student supervisor surgeon surgeon-in-chief technologist therapist toxicologist trainee treasurer trustee urologist vice-chair vice-president virologist writer'.split(
    ' ',
  ),
)

/** In front of a field without a comma these are still roles: `Director Myeloma Program`. */
const STRONG_ROLES: ReadonlySet<string> = new Set(
  'chairman chairwoman chairperson co-director dean director lecturer president professor'.split(' '),
)

/** Heads that are as often the subject of a heading; they need a word in front or a field behind them. */
const WEAK_ROLES: ReadonlySet<string> = new Set(
  'associate attending chair chief executive head intern lead nurse resident student trainee'.split(' '),
)

const TRAILING_TITLES = /[\s,]+(?:emeritus|emerita|designate|elect)$/i
const ROLE_BREAK: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to'])

/** The words of the role itself: up to the first comma, `of`, `for`, `at`, `in`. */
function roleWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && ROLE_BREAK.has(bare(word)))
  const head = end < 0 ? words : words.slice(0, end)
  const comma = head.findIndex(word => /[,]$/.test(word))
  return comma < 0 ? head : head.slice(0, comma + 1)
}

/** Whether a whole line is a job or office: `Director, Immunology`, `Associate Professor of Medicine`, `Staff Writer`. */
export function looksLikeRole(text: string): boolean {
  if (!isShortLine(text.trim())) return false
  const line = text.trim().replace(TRAILING_TITLES, '')
  if (line.endsWith('.')) return false
  const words = wordsOf(line)
  const [first = ''] = words
  if (words.length > 18 || !isCapitalised(first) || isStopWord(bare(first)) || !isNameLike(words.slice(1))) return false
  if (bare(words[1] ?? '') === 'the') return false
  const role = roleWords(words)
  const head = bare(role.at(-1) ?? '')
  if (STRONG_ROLES.has(bare(first))) return true
  if (!ROLE_HEADS.has(head) || looksLikeGerund(first, role.length)) return false
  return !WEAK_ROLES.has(head) || words.length > 1
}
