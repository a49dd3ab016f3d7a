// Words by which organizations are known in German, French, Spanish, Italian, Portuguese and Dutch. Our own list.

const HEADS: ReadonlySet<string> = new Set(
  (
    'academia académie accademia agence agencia agenzia agência akademie asociación associação associazione autorité ayuntamiento ' +
    'bundesamt bundesministerium bundesregierung centro charité clinica clinique clínica colegio comité comune confederación conseil ' +
    'consejo école facultad faculté faculdade federación fédération fondation fondazione fundación fundação generalitat gesellschaft ' +
    'gesundheitsamt gobierno gouvernement haute hochschule hôpital institut instituto istituto klinik klinikum krankenhaus ' +
    'landesregierung ministère ministerie ministerio ministério ministerium ministero observatoire organisation organización ospedale ' +
    'redaktion regierung secretaría servicio sociedad sociedade società société stiftung syndicat umweltbundesamt universidad ' +
    'universidade universität universitätsklinikum università universiteit université verband verein vereniging verlag ziekenhuis'
  ).split(' '),
)

/** Ends of German compounds: `Krebsforschungszentrum`, `Robert Koch-Institut`. Each is long enough to end no family name. */
const COMPOUND =
  /\p{L}(?:akademie|behörde|bundesamt|fakultät|forschungszentrum|gesellschaft|gesundheitsamt|hochschule|institut|klinik|klinikum|krankenhaus|krankenkasse|ministerium|redaktion|stiftung|universität|verband|verein|zentrale|zentrum|ärztekammer)s?$/u

/** Whether a word, or its last part behind a hyphen, is the kind of an organization in one of these languages. */
export function isForeignHead(word: string): boolean {
  const plain = word.toLowerCase()
  const part = plain.slice(plain.lastIndexOf('-') + 1)
  return HEADS.has(plain) || HEADS.has(part) || COMPOUND.test(plain)
}
