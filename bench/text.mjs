// What is measured on text, in one table: encodings, layout, boilerplate, typos, duplicates. Each file in text/ measures a
// part of it and can be run alone.
//   npm run bench -- text [--data DIR] [--only NAME]
import { existsSync } from 'node:fs'
import { dataFolder } from './corpora.mjs'

const PARTS = ['encoding', 'layout', 'boilerplate', 'typos', 'duplicates', 'dates-people']

const argument = name => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const data = dataFolder()
if (!data || !existsSync(`${data}/text`)) {
  console.log('no texts at hand (--data DIR): nothing measured')
  process.exit(0)
}
const only = argument('--only')
if (only !== undefined && !PARTS.includes(only)) {
  console.error(`there is no part "${only}"; there are: ${PARTS.join(', ')}`)
  process.exit(2)
}

function cell(value) {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value)
}
const line = cells => `  ${cells[0].padEnd(66)}${cells[1].padStart(18)}  ${cells[2].padEnd(26)}  ${cells[3]}`

for (const part of PARTS.filter(name => only === undefined || name === only)) {
  const started = performance.now()
  const { rows } = await import(`./text/${part}.mjs`)
  const found = await rows({ data })
  console.log(`\n${part}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  console.log(line(['', 'measured', 'reference', 'aim']))
  for (const { figure, measured, reference, aim, unit } of found)
    console.log(line([figure, `${cell(measured)}${unit ? ` ${unit}` : ''}`, cell(reference), cell(aim)]))
}
