// Reads lines that only tell how to reach someone: invitations to make contact, and numbers and addresses alone.

import { countWords, foldLine } from './words.js'

const LONGEST = 240

const PURPOSE =
  '(?:additional |any |further |general |immediate |more |other )?(?:advice|answers?|assistance|details?|enquir(?:y|ies)|help|info|information|inquir(?:y|ies)|questions?|support)'
const ACT =
  '(?:call|contact|e-?mail|get in touch with|phone|reach(?: out to)?|ring|speak (?:to|with)|talk to|visit|write(?: to)?)'

const INVITATIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:for|if you (?:have|need|want|would like)|to (?:ask|find|get|learn|receive|request))(?: \\S+){0,3}? ${PURPOSE}\\b.{0,60}?,? ?\\b(?:please |kindly |you (?:can|may) (?:also )?)?${ACT}\\b.{1,120}$`,
  ),
  new RegExp(
    `^(?:any |have |got |still have |more )?(?:questions?|comments?|need (?:more )?help)\\? ?(?:please )?${ACT}\\b.{1,120}$`,
  ),
  /^to (?:find out|get|learn) more\b.{0,60}?,? (?:please )?(?:call|contact|e-?mail|visit|write to)\b.{1,120}$/,
  /^(?:please |kindly )?(?:(?:call|contact|e-?mail|get in touch with|phone|write to) (?:us|our|the|your)|(?:reach(?: out to)?|visit) (?:us|our))\b.{0,100}$/,
  new RegExp(
    `^(?:please )?(?:call|contact|e-?mail|phone) (?:\\S+ ){0,8}(?:at|on|via|for (?:more|further|additional) ${PURPOSE})\\b.{0,80}$`,
  ),
]

/** Whoever is told to reach one of these is given advice. */
const ADVICE =
  /\b(?:911|999|112|at once|ambulance|care team|care provider|clinician|dentist|doctor|doctors|emergency|gp|health ?care|immediately|insurer|lawyer|midwife|nurse|pharmacist|physician|poison|police|provider|right away|specialist|surgeon|symptoms?|therapist|veterinarian|vet)\b/

/** Whether a line, in whole, invites to make contact and does not advise to see someone who helps. */
export function isInvitation(text: string): boolean {
  if (text.length > LONGEST) return false
  const folded = foldLine(text)
  return countWords(folded) <= 30 && !ADVICE.test(folded) && INVITATIONS.some(pattern => pattern.test(folded))
}

const URL = /\bhttps?:\/\/[^\s<>"]{3,200}/gi
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,5}/g
const HOST = /\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}\b(?:\/[^\s<>"]{0,120})?/gi
const PHONE =
  /(?<![\w.])\+?(?:\d{1,3}[ .-]?)?(?:\(\d{1,5}\)|\d{2,5})(?:[ .\u2010-\u2013/-]?(?:\d{2,5}|[A-Z]{3,7}\b)){1,4}(?: ?(?:x|ext\.?) ?\d{1,5})?/g
const LABELS =
  /\b(?:and|at|call|contact|direct|e-?mail|fax|free|hotline|local|mobile|on|online|or|phone|tel|telephone|text|toll|toll-free|tty|url|us|via|visit|web|webpage|web ?site|write)\b\.?|[\s:;,.|/()·•–—-]+/gi

const digits = (text: string): number => text.replace(/\D/g, '').length

/** Whether a line holds nothing but telephone numbers, hosts, addresses of the web and of mail, and their labels. */
export function isContactDetails(text: string): boolean {
  if (text.length > LONGEST || !/[@.\d]/.test(text)) return false
  let found = 0
  const take = (): string => {
    found++
    return ' '
  }
  const rest = text
    .replace(URL, take)
    .replace(MAIL, take)
    .replace(HOST, take)
    .replace(PHONE, phone => (digits(phone) >= 7 || /\d.*[A-Z]{3}/.test(phone) ? take() : phone))
  return found > 0 && rest.replace(LABELS, '') === ''
}
