// What `bench html` compares: each takes a page's bytes to what it gives. All decode the same way.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { parse } from 'parse5'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { resolveConfig } from '../../dist/config/resolve.js'
import { Observations } from '../../dist/kernel/corpus-rule.js'
import { makeCleaner } from '../../dist/runner/clean.js'
import { documentLine, filesOf, rowOf } from '../../dist/runner/files.js'

const text = bytes => new TextDecoder().decode(bytes)

/** The folder that fettle writes to. */
export const scratch = mkdtempSync(join(tmpdir(), 'fettle-bench-html-'))

const cleanerOf = user => makeCleaner(resolveConfig(user, '.', 'bench').value)
const withCorpus = cleanerOf({})
const off = Object.fromEntries(withCorpus.corpusRules.map(rule => [rule.id, 'off']))
const withoutCorpus = cleanerOf({ rules: off })

/** Writes all that a run writes for a page: three files, its line in documents.jsonl, its row in the manifest. */
function writePage(source, cleaned) {
  if (!cleaned.ok) return
  const files = filesOf(cleaned.value)
  for (const { path, content } of files) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true })
    writeFileSync(join(scratch, path), content)
  }
  rowOf(source, source.path, cleaned.value, files)
  writeFileSync(join(scratch, 'documents.jsonl'), documentLine(cleaned.value.document), { flag: 'a' })
}

/** The whole pipeline, bytes to written files. */
export const cleanPage = source => writePage(source, withoutCorpus.clean(source))

function cleanInTwoPasses(sources) {
  const observations = new Observations()
  const halfway = sources.map(source => withCorpus.observe(source, observations))
  sources.forEach((source, i) => {
    if (halfway[i].ok) writePage(source, withCorpus.resume(halfway[i].value, observations.merged))
    halfway[i] = undefined
  })
}

const rehype = unified().use(rehypeParse).freeze()
const each = work => sources => {
  for (const source of sources) work(source)
}

/** `peer`: an extractor of others, which may be slow. */
export const CONTENDERS = {
  'bare parse5': { run: each(({ bytes }) => parse(text(bytes))) },
  'bare rehype-parse': { run: each(({ bytes }) => rehype.parse(text(bytes))) },
  'fettle, no corpus rules': { run: each(cleanPage) },
  'fettle, corpus rules': { run: cleanInTwoPasses },
  'Readability + linkedom': {
    peer: true,
    run: each(({ bytes }) => new Readability(parseHTML(text(bytes)).document).parse()),
  },
  'Defuddle + linkedom': {
    peer: true,
    async run(sources) {
      for (const { bytes } of sources) await Defuddle(parseHTML(text(bytes)).document, 'https://example.com/page')
    },
  },
}

export const parsePage = ({ bytes }) => void parse(text(bytes))
