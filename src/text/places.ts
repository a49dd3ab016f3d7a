// Whether a line is a place: `City, State`, `City, Country`. ISO 3166 names as English prose writes them.

import { credentialOf } from './credentials.js'
import { isNoName } from './not-names.js'

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'
const STATE_CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY D.C. N.Y. N.J. N.C. S.C.'
const PROVINCES =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|England|Scotland|Wales|Northern Ireland'
const PROVINCE_CODES = 'AB BC MB NB NL NS ON QC SK NSW VIC QLD WA'
const COUNTRIES =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechia|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|The Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saint Lucia|Samoa|San Marino|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Korea|Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Timor-Leste|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|United States|United States of America|USA|US|U.S.|U.S.A.|Uruguay|Uzbekistan|Vanuatu|Vatican City|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe'

const REGIONS: ReadonlySet<string> = new Set([
  ...[STATES, PROVINCES, COUNTRIES].join('|').split('|'),
  ...STATE_CODES.split(' '),
  ...PROVINCE_CODES.split(' '),
])

/** Towns that could be a person in front of a code that is a credential as well: `Chevy Chase, MD`. */
const TOWNS_LIKE_NAMES: ReadonlySet<string> = new Set(
  'Bala Cynwyd|Bel Air|Bryn Mawr|Chapel Hill|Chestnut Hill|Chevy Chase|Ellicott City|Fall River|Glen Burnie|Jamaica Plain|Newton Centre|Owings Mills|Silver Spring|Snow Hill|Takoma Park'.split(
    '|',
  ),
)

/** Words that open the names of towns and not those of persons. */
const TOWN_STARTS: ReadonlySet<string> = new Set(
  'Cape East Fort Lake Las Los Mount New North Port Saint San Santa South St St. West'.split(' '),
)

/** Whether a name of several words is rather a town's than a person's. */
export const isTownName = (name: string): boolean =>
  TOWNS_LIKE_NAMES.has(name) || TOWN_STARTS.has(name.split(/\s+/, 1)[0] ?? '')

/** Lines longer than this, in UTF-16 units, are no place. */
const LONGEST = 80

const CITY_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|de|del|la|le|les|do|da|am|an|der|den|upon|on|sur|the|and)$/u
const POSTAL_CODE = /\s(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/

function isCity(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length <= 5 && /^\p{Lu}/u.test(text) && words.every(word => CITY_WORD.test(word) && !isListed(word))
}

/** Capitalised words that name no town; `Park City` and `Green Bay` stay towns. */
const isListed = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !CITY_PARTS.has(word.toLowerCase()) && isNoName(word)

const CITY_PARTS: ReadonlySet<string> = new Set(
  'city town village san santa new south north east west great long united state college hill home center centre falls of the iron main water fort oil'.split(
    ' ',
  ),
)

/** Whether a whole line is a town with its state, province or country, as at the foot of an author block. */
export function looksLikePlace(text: string): boolean {
  const line = text.trim().replace(POSTAL_CODE, '')
  if (line.length > LONGEST || /[\n;:?!]/.test(line)) return false
  const parts = line.split(',').map(part => part.trim())
  const [city = '', ...regions] = parts
  if (regions.length < 1 || regions.length > 2 || !isCity(city)) return false
  if (/\s/.test(city) && credentialOf(regions[0] ?? '') !== null && !isTownName(city)) return false
  return regions.every(region => REGIONS.has(region))
}
