// Reads blocks that speak of nothing but rights: copyright notices, and whom to ask for permission to reprint.

import { countWords, foldLine } from '../../text/words.js'
import { perBlock } from './per-block.js'

/** `notice` names an owner, `reprint` says what may not be done or whom to ask. */
export type RightsReason = 'notice' | 'reprint'

/** Longer blocks, in UTF-16 units, have more to say than rights. */
const LONGEST = 900
const MOST_SENTENCES = 8
/** Of a notice. */
const MOST_WORDS = 20

const YEAR = '(?:19|20)\\d{2}'
const MARK = '(?:copyright|copr\\.?|©|\\(c\\))'
/** What a page calls itself; `works of art are protected by copyright` is prose. */
const SELF =
  /\b(?:all|this|these|our|its|the|website|site|web)\b.{0,60}\b(?:articles?|blog|book|contents?|copyrights?|documents?|fact sheets?|graphics|images|information|logos|materials?|pages?|photos|photographs|publications?|(?:web ?)?sites?|story|stories|text|website|work)\b|^(?:the )?.{0,80}\b(?:contents?|information|materials?|pages?|publications?)\b/

const NOTICES: readonly RegExp[] = [
  new RegExp(`^(?:${MARK}[\\s:,]*){1,3}(?:by |of )?.{0,60}?${YEAR}`),
  new RegExp(`^${YEAR}(?: ?[-,] ?(?:${YEAR}|present))?,? (?:${MARK}\\s*){1,2}\\b`),
  /^.{0,100}\ball rights (?:are )?reserved(?: (?:worldwide|by .{1,60}))?$/,
]

const OWNED =
  /\b(?:is|are|remains?) (?:(?:all )?(?:copyrighted|copyright protected|copyright-protected|under copyright|protected (?:by|under) (?:\S+ ){0,3}copyright|subject to (?:\S+ )?copyright|the copyright(?:ed property)? of))\b/

/** A page that names itself; `the photos are protected by copyright` may be about any photos. */
const THIS = /\b(?:all|our|these|this)\b/

const ASKS =
  '\\b(?:apply|ask|call|check|click|consult|contact|e-?mail|fill in|follow|go to|read|refer|review|see|sent|visit|write)\\b'
/** Words that only publishers use, and words that need something printed beside them. */
const REPRINT =
  '(?:reprint(?:s|ed|ing)?|republi(?:sh|cation)\\w{0,3}|syndication|licensing|copyright (?:information|permissions?|questions?)|permissions? (?:requests?|to (?:copy|print|re-?produce|re-?use|use)))'
const REUSE = '(?:permissions?|re-?us(?:e|ing)|reproduc(?:e|ing|tion))'
const PRINTED =
  '(?:articles?|contents?|documents?|drawings?|figures?|graphics|images?|information|leaflets?|materials?|pages?|photos?|photographs?|publications?|texts?|works?)'

const CERTAIN: readonly RegExp[] = [
  new RegExp(`^(?:for|to|if you)\\b.{0,90}\\b${REPRINT}\\b.{0,90}${ASKS}`),
  new RegExp(`^(?:for|to|if you)\\b.{0,90}\\b${REUSE}\\b.{0,40}\\b${PRINTED}\\b.{0,90}${ASKS}`),
  new RegExp(
    `^(?:all )?(?:requests?|questions?|inquiries|enquiries)\\b.{0,60}\\b(?:${REPRINT}|${REUSE}\\b.{0,40}\\b${PRINTED})\\b`,
  ),
  new RegExp(`^for (?:re-?use )?permissions?,? (?:please )?${ASKS}`),
  /^(?:re)?print (?:information|permissions?|requests?)\b/,
  /\b(?:all|any|content|information|material|no|our|these|this)\b.{0,120}\b(?:may|must|can|should) not be (?:\S+ ){0,5}(?:broadcast|copied|distributed|duplicated|modified|published|redistributed|reprinted|reproduced|republished|rewritten|stored|transmitted|translated)\b/,
  /^(?:any )?(?:unauthori[sz]ed |further )?(?:copying|duplication|redistribution|reprinting|reproduction|republication)\b.{0,160}\b(?:forbidden|not permitted|prohibited|not allowed|without (?:\S+ ){0,4}(?:consent|permission|authori[sz]ation))\b/,
  /^unauthori[sz]ed use (?:is|of .{1,80} is) (?:strictly )?(?:forbidden|prohibited)$/,
  /^no part of (?:this|the|these)\b.{0,200}\b(?:copied|published|reproduced|reprinted|used|stored)\b/,
  /\bpermission (?:to (?:copy|re-?print|re-?produce|re-?publish|re-?use)|is required to (?:copy|re-?print|re-?produce|re-?publish|re-?use))\b.{0,160}$/,
]

/** Sentences that go along with those above and are not enough by themselves. */
const COMPANIONS: readonly RegExp[] = [
  new RegExp(`^(?:please )?${ASKS}.{0,120}$`),
  /\b(?:terms (?:of (?:use|service)|and conditions)|privacy policy|(?:content|permissions?|re-?use|reprint|usage) (?:usage )?(?:policy|guidelines)|licen[cs]e|trade ?marks?|registered charity|copyright(?:ed)?)\b/,
  /^(?:published|produced|created|provided|owned|operated) by .{2,80}$/,
]

/** Verbs that make a sentence with `copyright` or a year in front prose. */
const PROSE = / (?:became|began|changed|covers|did|does|expires?|had|has|lasts?|made|protects?|was|were|will) /

const fits = (patterns: readonly RegExp[], sentence: string): boolean =>
  patterns.some(pattern => pattern.test(sentence))

const isNotice = (sentence: string): boolean =>
  fits(NOTICES, sentence) && countWords(sentence) <= MOST_WORDS && !PROSE.test(sentence)

/** The sentences of a short text. A cut behind an abbreviation gives parts that fit nothing, so the block stays. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?]["”)]?)\s+(?=[\p{Lu}©("“])/u)
    .map(foldLine)
    .filter(sentence => sentence !== '')

/** What makes a text worth a look. */
const TELLING =
  /copyright|©|\(c\)|rights|reprint|reproduc|republi|permission|re-?use|may not be|must not be|prohibited/i

/**
 * Why a block is a rights notice, or null. All its sentences must speak of rights, and one of them for sure.
 * A notice by its form has few words, since `Copyright 1976 was the year …` is prose.
 */
export function readRights(text: string): RightsReason | null {
  if (text.length > LONGEST || !TELLING.test(text)) return null
  const sentences = sentencesOf(text)
  if (sentences.length > MOST_SENTENCES) return null
  const count = { notice: 0, certain: 0, owned: 0 }
  for (const sentence of sentences) {
    if (isNotice(sentence)) count.notice++
    else if (fits(CERTAIN, sentence)) count.certain++
    else if (OWNED.test(sentence) && SELF.test(sentence))
      count.owned += THIS.test(sentence) || sentences.length > 1 ? 1 : 0
    else if (!fits(COMPANIONS, sentence)) return null
  }
  if (count.certain > 0 || (count.owned > 0 && sentences.length > 1)) return 'reprint'
  return count.notice + count.owned > 0 ? 'notice' : null
}

/** `readRights` of a whole block, its lines as one. */
/** The text on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, space => (space.includes('\n') ? ' ' : space))

export const rightsOf = perBlock(block => readRights(oneLine(block.text)))
