// Which characters side by side show that UTF-8 was misread: kinds of characters, and the sequences of them that no
// writing has. Made from the heuristics of python-ftfy; see the README for origin and licence.

/** Kinds of characters that misread bytes show, as bodies of a regular expression's class. */
export const CLASSES = {
  common: '\u00a0\u00ad·´–—―…’',
  control: '\u0080-\u009f',
  odd: '¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\ufffdªº',
  law: '¶§',
  currency: '¢£¥₧€',
  opening: '¡«¿©΄΅‘‚“„•‹\uf8ff',
  closing: '®»˝”›™',
  numeric: '²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№',
  emoticon: 'Ò-ÖÙ-Üò-öø-üŐŌŪŲ°',
  upper: 'À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ',
  lower: 'ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ',
  upperOther: 'ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я',
  lowerOther: 'α-ωάέήίΰа-џ',
  box: '│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓',
} as const

/**
 * Each row is a sequence of characters that gives misreading away. An element is the body of a class, in which `{name}`
 * stands for one of `CLASSES`; a `^` in front of it turns the class around. A first element of `START` is the line's start.
 */
export const START = 'START'

export const CLUES: readonly (readonly string[])[] = [
  ['{control}'],
  // What no alphabet combines.
  ['{odd}{lower}{upper}{box}{opening}{closing}{currency}{numeric}{law}', '{odd}'],
  ['a-zA-Z', '{lowerOther}{upperOther}', '{odd}'],
  ['{odd}', '{lower}{upper}{box}{opening}{closing}{currency}{numeric}{law}'],
  ['{lower}{lowerOther}{box}{closing}{currency}{numeric}', '{upper}'],
  ['{box}{closing}{currency}{numeric}', '{lower}'],
  ['{lower}{box}{closing}', '{currency}'],
  ['\\s', '{upper}', '{currency}'],
  ['{upper}{box}', '{numeric}{law}'],
  ['{lower}{upper}{box}{currency}{closing}', '{opening}', '{numeric}'],
  ['{lower}{upper}{currency}{numeric}{box}{law}', '{closing}', '{opening}'],
  ['{currency}{numeric}{box}', '{opening}'],
  ['a-z', '{upper}', '{opening}{currency}'],
  ['{box}', '{emoticon}'],
  ['{lower}{upper}{currency}{numeric}{opening}{closing}{law}', '{box}'],
  ['{box}', '{closing}'],
  ['{lower}{upper}', '{opening}{closing}', '\\p{L}\\p{N}_'],
  ['Œœ', '^A-Za-z'],
  ['{upper}', '°'],
  // windows-1252 and its like: the first bytes of accented Latin letters, of punctuation and of Greek and Cyrillic.
  ['ÂÃÎÐ', '€œŠš¢£Ÿž\u00a0\u00ad®©°·»{opening}{closing}–—´'],
  ['×', '²³'],
  ['ØÙ', '{common}{currency}{odd}{numeric}{opening}ŸŠ®°µ»', 'ØÙ', '{common}{currency}{odd}{numeric}{opening}ŸŠ®°µ»'],
  ['à', '²µ¹¼½¾'],
  ['Ã', '\u00a0¡'],
  ['a-z', 'ÃÂ', ' '],
  ['a-z', '\\s', 'ÃÂ', ' '],
  [START, 'ÃÂ', ' '],
  ['a-z.,?!{closing}', 'Â', ' {opening}{closing}'],
  // The sign ™, which python-ftfy lets pass.
  ['â', '„', '¢'],
  // macintosh.
  ['√', '±∂†≠®™´≤≥¥µø'],
  ['≈', '°¢'],
  ['‚', 'Ä', 'ìîïòôúùû†°¢π'],
  ['‚', 'âó', 'àä°ê'],
  // windows-1251.
  ['в', 'Ђ'],
  ['ВГРС', '{control}{odd}{opening}{closing}{currency}°µ', 'ВГРС'],
  // Accented Latin letters inside a Latin word, which python-ftfy lets pass.
  ['a-zA-Z', 'Г', '©ЁЄ§ґ®»ўЇ№ј¶¤±і\u00adЎєџ‰'],
  ['Г', 'ў', 'В', 'Ђ', 'В', '^\n', 'A-Za-z '],
  // windows-1253 and windows-1257.
  ['β', '€', '™\u00a0Ά\u00ad®°'],
  ['ΒΓΞΟ', '{control}{odd}{opening}{closing}{currency}°', 'ΒΓΞΟ'],
  ['ā', '€'],
]

/** Characters that show a first byte of so many, or a following byte, of UTF-8 in some code page, as bodies of a class. */
export const UTF8 = {
  firstOf2: 'Â-ßĀĂĆČĎĐĒĖĘĚĞĢĪİĶĹĻŁŃŅŇŌŐŘŚŞŠŢŪŮŰŲŹŻŽΒ-ΡΣ-ίВ-Я',
  firstOf3: 'à-ïāăąćčďēėęěģīįķĺļŕźΰ-οа-п',
  firstOf4: 'ðóđğšπσру',
  next: ' \u0080-¿ÆØæøĄąĽľŁłŒœŖŗŚśŞ-šŤťŸ-žƒˆˇ˘˛˜˝΄΅ΆΈΉΊΌΎΏЁ-ЌЎЏё-ќўџҐґ–—―‘’‚“”„†‡•…‰‹›€№™',
  /** Without the punctuation that often stands beside such a character by right. */
  nextForSure: '\u0080-¿ÆØæøĄąĽľŁłŒœŖŗŚśŞ-šŤťŸ-žƒˆˇ˘˛˜˝΄΅ΆΈΉΊΌΎΏЁ-ЌЎЏё-ќўџҐґ†‡‰‹›€№™',
} as const
