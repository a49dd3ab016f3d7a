// Starts a rule: npm run new-rule strip/newsletter-box makes the rule, a case where it acts and one where it must not.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const STAGES = ['repair', 'extract', 'strip', 'structure', 'correct', 'normalize', 'dedupe']
const id = process.argv[2] ?? ''
const [stage, name] = id.split('/')

if (!STAGES.includes(stage) || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error(`usage: npm run new-rule <stage>/<name>\nstages: ${STAGES.join(', ')}; a name such as newsletter-box`)
  process.exit(2)
}

const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const rule = `// Say in one sentence what this rule is for.

import { defineRule } from '../../kernel/rule.js'
import { drop } from '../../kernel/verdict.js'

export const ${camel} = defineRule({
  id: '${id}',
  over: 'block',
  reasons: { listed: 'Why the block leaves, in words' },
  docs: 'What it does. What it leaves alone.',
  examples: [{ before: 'Replace this line.', after: '' }],
  decide(block) {
    return block.text === 'Replace this line.' ? drop('listed') : null
  },
})
`
const acts =
  'Replace this: where the rule acts.\nformat: text\n--- source\nReplace this line.\n--- entries\n--- result\n'
const rests =
  'Replace this: where the rule must not act.\nformat: text\n--- source\nThis line stays.\n--- entries\n--- result\n'
const files = [
  [`src/rules/${stage}/${name}.ts`, rule],
  [`test/cases/${stage}/${name}/acts.case.md`, acts],
  [`test/cases/${stage}/${name}/rests.case.md`, rests],
]
const standing = files.map(([path]) => path).filter(path => existsSync(join(root, path)))
if (standing.length > 0) {
  console.error(`${standing.join(', ')}: there already; nothing was written`)
  process.exit(2)
}
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
  console.log(`made ${path}`)
}
console.log(
  `now: 1. add ${camel} to a pass in src/stages/${stage}.ts  2. write both cases  3. write decide  4. UPDATE=1 npm test, and read the diff`,
)
