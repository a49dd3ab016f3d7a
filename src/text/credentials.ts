// The letters that people of medicine, science and publishing write behind their names. Our own list.

const DOCTORATES =
  'MD DO MBBS MBChB MBBCh BMBCh BMBS BM BCh ChB MB DDS DMD DPM DVM OD DC ND PharmD PhD DPhil EdD ScD DSc PsyD DrPH DNP DPT OTD AuD JD LLD DMSc MDCM DHSc DSW DLitt DMin'
const MASTERS =
  'MPH MBA MSc MS MA MSN MEd MHA MHS MHSc MPhil MPP MPA MFA MSW MPT MSPH MMSc MMed MRes MS-HPEd LLM MLIS MPAS MSPT MOT MCh MClinSc MHPE MSCI MSCE MSCR MAS MTS MDiv'
const BACHELORS = 'BSc BS BA BSN BEd BPharm BSPharm BScN BDS BVSc LLB BSW AB'
const NURSING =
  'RN LPN LVN APRN ARNP NP FNP FNP-C FNP-BC ANP ANP-BC ACNP AGACNP AGNP PNP CPNP WHNP PMHNP PMHNP-BC CNM CNS CRNA CRNP OCN AOCN AOCNP CCRN CEN CPN CNE RN-BC CNOR CWOCN CHPN NE-BC NEA-BC'
const ALLIED =
  'PA PA-C PT OT OTR OTR/L RPh RPT RD RDN LD LDN CDN CDE CDCES CSSD CSO CNSC CCC-SLP SLP CCC-A LCSW LICSW LMFT LPC LMHC LCPC LCSW-C LSW LAc ATC ATR RRT RT CRT RDMS RVT MT MLS CGC LCGC BCPS BCOP BCACP BCCCP BCPP CPH CSCS IBCLC CHES MCHES CPhT CIH EMT-P FACSM NCC BCBA ABPP'
const FELLOWSHIPS =
  'FACP FACC FACS FACOG FACR FACG FACE FACEP FACPM FAAP FAAN FAAFP FAAD FAAOS FAAHPM FAANP FAAPA FACMG FACRO FACHE FAHA FASCO FASN FASHP FCCP FCCM FASTRO FASGE FESC FHRS FIDSA FNKF FRCP FRCS FRCPath FRCGP FRCR FRCOG FRCA FRCPC FRCSC FRCPCH FRCPsych FRACP FRACS FRACGP FRANZCP FRS FRSE FMedSci FSCAI FSIR FSHM FTOS FADA FAOTA FAPTA FNAP FSSO AGAF MACP MACR MRCP MRCS MRCGP MRCOG MRCPCH MRCPsych MRCPI FACNM FCAP FASCP FAWM FAADM FAND'
const HONOURS = 'OBE MBE CBE KBE DBE AC AO AM OC QC KC Esq CPA CFA PMP CPE'

const PUBLISHING = 'ELS CMPP MWC'

/** As they are written without points. */
const CREDENTIALS = [DOCTORATES, MASTERS, BACHELORS, NURSING, ALLIED, FELLOWSHIPS, HONOURS, PUBLISHING]
  .join(' ')
  .split(' ')

/** The written form of each, and the same in capitals: `PhD`, `PHD`. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ...CREDENTIALS.map(name => [name.toUpperCase(), name] as const),
  ...CREDENTIALS.map(name => [name, name] as const),
])

/** The longest credential with its points, in UTF-16 units. */
const LONGEST = 16

/** The written form of a credential (`M.D.` → `MD`, `FRCP(C)` → `FRCP`), or null. Lower case is none. */
export function credentialOf(token: string): string | null {
  if (token.length > LONGEST) return null
  const bare = token.replaceAll('.', '').replace(/\((?:\p{Lu}\p{L}{0,5})\)$/u, '')
  return WRITTEN.get(bare) ?? null
}

/** A credential in the plural, as those who share it write it: `MDs`. */
export const sharedCredential = (text: string): string | null =>
  /^[A-Z][A-Za-z]*[A-Z]s$/.test(text) ? credentialOf(text.slice(0, -1)) : null

/** The credentials in a text that has nothing else (`MD, PhD`, `MD/PhD`, `BM BCh`); null where anything else stands. */
export function credentialsOf(text: string): readonly string[] | null {
  const found: string[] = []
  for (const token of text.split(/[\s,/]+/)) {
    if (token === '') continue
    const credential = credentialOf(token) ?? credentialOf(token.replace(/[.;]$/, ''))
    if (credential === null) return null
    found.push(credential)
  }
  return found.length > 0 ? found : null
}

/** Whether a text may have a credential at all: each has two capitals close to each other, or is `Esq`. Fast. */
export const mayHaveCredential = (text: string): boolean => /[A-Z][a-z.]{0,6}[A-Z]|Esq/.test(text)
