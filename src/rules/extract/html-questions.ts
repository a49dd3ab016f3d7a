// Questions that a page declares as such, with their answers: they head sections, whatever the page marks them up as.

import { defineRule } from '../../kernel/rule.js'
import { retype, type Verdict } from '../../kernel/verdict.js'
import type { View } from '../../kernel/view.js'
import type { Block } from '../../model/block.js'
import { isQuestionPage, type Thing } from '../../text/structured-data.js'
import { countWords } from '../../text/words.js'
import { type Head, pageHead } from './html-head.js'
import { compact } from './html-title.js'

/** The questions of a page, from all that it declares to be questions and answers. */
export const questionsOf = (head: Head): readonly Thing[] =>
  head.data.all
    .filter(isQuestionPage)
    .flatMap(page => page.things('mainEntity').filter(({ types }) => types.includes('Question')))

const TAG = /<\/?[a-z][^<>]{0,500}>/gi

/** Words of the questions and answers that the structured data tell. */
const wordsOf = (questions: readonly Thing[]): number =>
  questions
    .flatMap(question => [question, ...question.things('acceptedAnswer')])
    .flatMap(thing => [...thing.texts('name'), ...thing.texts('text')])
    .reduce((sum, { text }) => sum + countWords(text.replace(TAG, ' ')), 0)

/** How pages of questions are called. */
const ASKS =
  /\bfaqs?\b|\bq\s?(?:&|and)\s?a\b|\bquestions\b|häufige fragen|foire aux questions|preguntas frecuentes|domande frequenti/i

/** Least share of the words of a page that are its questions and answers, where its title does not say so. */
const LEAST_SHARE = 0.7

/** Whether questions and answers are what the page is about: many an article and many a shop has some at its end. */
export function isAboutQuestions(view: View, head: Head, title: string): boolean {
  const { main } = head
  const [declared] = head.fields('html.itemtype')
  if (main?.types.includes('QAPage') || /[/:]QAPage\s*$/.test(declared?.text ?? '')) return true
  if (!main || !isQuestionPage(main)) return false
  return ASKS.test(title) || wordsOf(questionsOf(head)) >= view.words * LEAST_SHARE
}

/** Shorter texts may stand anywhere. */
const LEAST_WORDS = 3
/** Fewer questions are no list of them. */
const FEWEST = 2

/** Lines that name a question and stand for nothing else: no link to it, no cell, no quotation. */
function linesOf(view: View, names: ReadonlySet<string>): readonly Block[] {
  const found = view.blocks.filter(block => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return false
    if (!names.has(compact(block.text))) return false
    const isLink = block.marks.some(
      ({ kind, start, end }) => kind === 'link' && end - start >= block.text.trim().length,
    )
    return !isLink && !view.within(block.id, 'table', 'quote', 'nav', 'list')
  })
  const seen = new Map<string, number>()
  for (const block of found) seen.set(compact(block.text), (seen.get(compact(block.text)) ?? 0) + 1)
  return found.filter(block => seen.get(compact(block.text)) === 1)
}

/** The level of the questions: that of those which are headings, else one below the heading in front of the first. */
function levelOf(view: View, lines: readonly Block[]): number {
  const marked = lines.find(({ kind }) => kind === 'heading')?.attributes.level
  if (marked !== undefined) return marked
  const before = view.blocks.slice(0, view.index(lines[0]?.id ?? view.document.root.id))
  const above = before.findLast(({ kind }) => kind === 'heading')?.attributes.level ?? 1
  return Math.min(6, above + 1)
}

export const htmlQuestions = defineRule({
  id: 'extract/html-questions',
  over: 'document',
  needs: 'html',
  reasons: { question: 'The page declares it to be a question with an answer' },
  docs: 'Makes headings of the questions that a page declares in its structured data, where each stands once in a line of its own: accordions show them in buttons. Two at least; not in links, lists, tables and quotations, nor the one question that a page is about.',
  examples: [
    {
      format: 'html',
      before:
        '<head><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"When is barley sown?"},{"@type":"Question","name":"Does barley need lime?"}]}</script></head><body><p>When is barley sown?</p><p>In spring.</p><p>Does barley need lime?</p><p>On sour soil.</p></body>',
      after: '<h2>When is barley sown?</h2><p>In spring.</p><h2>Does barley need lime?</h2><p>On sour soil.</p>',
    },
  ],
  decide(view) {
    const questions = questionsOf(view.fact(pageHead)).flatMap(thing => thing.texts('name'))
    const names = new Set(
      questions.filter(({ text }) => countWords(text) >= LEAST_WORDS).map(({ text }) => compact(text)),
    )
    if (names.size < FEWEST) return null
    const lines = linesOf(view, names)
    if (lines.length < FEWEST) return null
    const level = levelOf(view, lines)
    return lines.flatMap((line): readonly Verdict<'question'>[] =>
      line.kind === 'paragraph' ? [retype('heading', { level }, 'question', { node: line.id })] : [],
    )
  },
})
