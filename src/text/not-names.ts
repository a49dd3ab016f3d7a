// Words that open or head lines of web pages and are hardly ever part of a person's name. Our own list.

import { isForeignHead } from './foreign-organizations.js'
import { isStopWord } from './stop-words.js'

const HEALTH =
  'abdomen abdominal abnormal acid acne acute adult adults advice aging aids alcohol allergies allergy alternative anatomy anemia anemias ankle antibiotic antibiotics antibodies antibody anxiety arm artery arthritis aspirin assessment asthma autism autoimmune babies baby back bacteria balance behavior behaviour biology biopsy birth bladder bleeding blood bodies body bone bones bowel brain breast breath breathing burns cancer cancers capsule capsules carcinoma cardiac cardiovascular care caregiver caregivers cases cause causes cell cells check checkup chemotherapy chest child childhood children chlamydia cholesterol chair chief complaint chronic yoga clinical clinics colds colon common complications congenital contagious contraception control coping cough cure daily damage dangers deaf death definition dementia dental depression development diabetes diabetic diarrhea diet dietary diets disability disease diseases disorder disorders dosage dose doses drug drugs ear early-stage eating effect effectiveness effects emergency energy enzyme epilepsy exam exams exercise exercises exposure eye eyes facial fact facts failure family fatigue female fertility fetal fever fibers first-line fitness flu food foods foot fracture fractures gallbladder gender gene genes genetic genetics glands glucose gout growth guidance guide guideline guidelines hair hand headache headaches healing health healthy hearing heart heartburn hemophilia hepatic hepatitis hereditary hernia high-dose high-risk hip hiv home hormone hormones hygiene immune immunity immunization implant incidence infant infection infections infectious inflammatory influenza injection injections injuries injury insomnia insulin insurance intestinal intestine intestines intravenous iron joint joints kidney kidneys knee lab leg lesion lesions leukaemia leukemia lifestyle liver long-term loss low lung lungs lupus lymph lymphocytic lymphoma lymphomas malaria male management massage maternal measles medical medication medications medicine medicines melanoma men menopause menstrual mental metabolic methods migraine minerals monitoring mood morbidity mortality mouth muscle muscles myeloma myths nausea neck nerve nerves neurological normal nose nursing nutrient nutrients nutrition obesity oral organ organs outlook overdose overview oxygen pain pains pancreas panic paralysis parent parents patient patients pelvic pharmacy phases physical pill pills plan pneumonia policies policy pollen potassium practical pregnancy prenatal prevent prevention primary procedure procedures prognosis progression prostate protein proteins psoriasis pulmonary quality radiation rare rash recovery rehabilitation relapse religious remission renal reproductive research resistance respiratory results rheumatoid risk risks safety scan scans schedule sclerosis screening secondary seizures self-care severe sexual shock short-term side sign signs skin sleep smoking social sore sores spinal spine stage stages staging stem stomach strategies strength stress stroke support supportive surgery surgical sweat swelling symptom symptoms syndrome syndromes system systems tablet tablets targeted tears teen teens teeth test testing tests therapies therapy throat thyroid tissue tobacco topical toxic toxicity training transplant transplants trauma treatment treatments trial trials tuberculosis tumor tumors tumour type types ulcer ulcers urinary urine vaccine vaccines vaginal vascular vein veins viral virus viruses vision vitamin vitamins weight wellness white-cell women wound wounds'
const PAGE =
  'about-us abstract acknowledgements acknowledgments action additional admin administrator advertisement alert all answer answers appendix archive article articles ask audio author authors available background basics benefit benefits bibliography blog book books browse buy call categories category center centers chapter click comment comments company conclusion conclusions contact contacts content contents copyright course courses credit data date dates description details disclaimer discussion donate download edition editorial education email emails event events example examples explore faq features feedback figure figures file files find follow forum free frequently general get global go groups hall help history home hospital hours how-to image images important index information insights institute international interview introduction issue issues item items job jobs join journal journals key keyword keywords last latest law learn letter letters level levels library link links list listen lists log login mail main manual map media member members menu method model models moderator more most multimedia name network new news newsletter newsletters next note notes objectives office online open option options order organization original outline pages part partner partners photo photos picture point points popular post posts practice press previous print privacy product products profile program programs project projects publication publications published question questions quick quiz quote read reader real-estate reference references register related report reports request resource resources response result review reviews role search section sections see select series service services share shop show sign site sitemap skip slide social software solution solutions source sources special specific staff standard start statement statistics step steps story studies study subject subscribe summary table tables team technical terms tip tips title today tool tools top topic topics transcript transparency understanding upcoming update updated updates use used user users using video videos view visit visitor watch web webinar website welcome what-to-expect work working'
const PLACES_AND_TIMES =
  'academy america american association avenue board building campus centre city clinic college committee council country county days department division doctor doctors east europe european february federal foundation government january july laboratory monday month months national night nurse nurses october physician physicians region school september society south state states sunday thursday town trust tuesday united university village wednesday week weeks world year years'
const ADJECTIVES_AND_VERBS =
  'advanced avoiding better beyond big choosing complete current dealing diagnosed diagnosing different difficult easy essential everyday final finding future getting giving great having human keeping knowing large living looking making managing moderate modern monthly multiple natural necessary older other outdoor personal planning possible potential preparing preventing professional public reasons recent recommended reducing regular responsible right risk-free role routine safe serious simple special starting stopping taking talking thinking traditional treating trouble true typical unusual useful various weekly well when-to whole wrong young-adult'
const FOOD_AND_THINGS =
  'apple apples beans bread cheese chicken chocolate coffee cream dairy eggs fish fruit fruits grain grains juice meat milk nuts oil peanut peanuts pork potatoes salad salt sauce soup soy sugar tea tomato vegetable vegetables water wheat wine'

/** Words that are family names of many: behind a given name they speak against nothing. Our own list. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'bell blood brown cook cross day england fields fish foot francis friend gold grant guy hall hand head heart hill hunt key long ' +
    'love mann march may moody page parent parker pepper person pope price prior rice rich rose short small smart stern street ' +
    'strong sweet teller walker ward waters weeks west wise wolf wood woods worth wright young'
  ).split(' '),
)

/** Whether a word that may be no name is the family name of many people too. */
export const isFamilyName = (word: string): boolean => FAMILY_NAMES.has(word.toLowerCase())

/** Stop words that are given names as well. */
const NAMES_TOO: ReadonlySet<string> = new Set(['will', 'may'])

const FOREIGN = 'das der die ein eine für les mit neu neue und une'

const NOT_NAMES: ReadonlySet<string> = new Set(
  [HEALTH, PAGE, PLACES_AND_TIMES, ADJECTIVES_AND_VERBS, FOOD_AND_THINGS, FOREIGN].join(' ').split(' '),
)

/** Endings of technical nouns and adjectives. `-ment` would hit Clement, `-ness` Guinness, `-oma` Paloma, `-able` Gable. */
const TECHNICAL =
  /(?:itis|osis|iasis|a?emia|olog(?:y|ies|ical|ist|ists)|pathy|ectomy|otomy|ostomy|plasty|[ts]ions?|algia|plegia|scop(?:y|ic)|graph(?:y|ic)|genic|otic|etic|mycin|cillin|azole|statins?|mab|inib|ical|(?<=\p{L}{2})ally|ations?|ators?|eous|ible|[ai]lity|ings|ivity|i[sz]ed|i[sz]ers?|ments|sive|ships?|tive|ular|wide|eers)$/u

/** Whether a capitalised word, or any part of it between hyphens, speaks against a person's name. */
export function isNoName(word: string): boolean {
  const plain = word.toLowerCase()
  if (NAMES_TOO.has(plain)) return false
  if (isStopWord(plain) || NOT_NAMES.has(plain) || TECHNICAL.test(plain) || isForeignHead(plain)) return true
  return plain.includes('-') && plain.split('-').some(part => NOT_NAMES.has(part))
}
