// A program of somebody else's: reads an output folder by the published schemas, and cleans a text by the library.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { clean, documentSchema } from 'fettle'
import matter from 'gray-matter'

const [output] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const isDocument = ajv.compile(require('fettle/schemas/document.schema.json'))
const isManifest = ajv.compile(require('fettle/schemas/manifest.schema.json'))

const say = (ok, what) => {
  if (!ok) throw new Error(what)
}

const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'))
say(isManifest(manifest), `manifest: ${JSON.stringify(isManifest.errors)}`)
const documents = readFileSync(join(output, 'documents.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
say(documents.length === manifest.totals.written, 'documents.jsonl holds every written document')
for (const document of documents) {
  say(isDocument(document), `${document.id}: ${JSON.stringify(isDocument.errors)}`)
  say(documentSchema.safeParse(document).success, `${document.id}: the zod schema agrees`)
  const file = matter(readFileSync(join(output, 'markdown', `${document.id}.md`), 'utf8'), {})
  say(file.data.id === document.id, `${document.id}: the front matter names it`)
  say(file.content.trim() === document.markdown.trim(), `${document.id}: the Markdown is that of the JSON`)
}
const { document, ledger } = clean(
  'Care of Crutches\n\nCheck the rubber tips every week, and replace them as soon as the tread is worn.\n\nAdvertisement\n',
  { path: 'crutches.txt' },
)
say(
  document.title === 'Care of Crutches' &&
    document.text === 'Check the rubber tips every week, and replace them as soon as the tread is worn.',
  'the library cleans',
)
say(
  ledger.some(entry => entry.before === 'Advertisement' && entry.after === null),
  'the ledger accounts for it',
)
console.log(`${documents.length} documents read`)
