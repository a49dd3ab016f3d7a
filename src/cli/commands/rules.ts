// `fettle rules`: what each rule does, its reasons, its options, its examples.

import { z } from 'zod'
import type { AnyRule } from '../../kernel/stage.js'
import { table } from '../../reporters/table.js'
import { sourceRules } from '../../stages/decode.js'
import { standardPipeline } from '../../stages/index.js'
import { type CommonOptions, configFor, paintOut, type Terminal } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

export async function rulesCommand(
  terminal: Terminal,
  id: string | undefined,
  flags: CommonOptions,
): Promise<ExitCode> {
  const config = await configFor(terminal, flags)
  const rules = [...sourceRules, ...standardPipeline(config.packs, config.ownRules).rules]
  const unique = [...new Map(rules.map(rule => [rule.id, rule])).values()]
  const paint = paintOut(terminal)
  if (id === undefined) {
    const rows = unique.map(rule => [
      rule.id,
      config.settings(rule) ? (rule.needs ?? '') : 'off',
      firstSentence(rule.docs),
    ])
    terminal.out.write(`${table(rows, '').join('\n')}\n`)
    return EXIT.clean
  }
  const rule = unique.find(known => known.id === id)
  if (!rule) {
    const near = unique.map(known => known.id).filter(known => known.includes(id.split('/').at(-1) ?? id))
    terminal.err.write(
      `there is no rule "${id}"${near.length > 0 ? `; do you mean ${near.join(' or ')}?` : '; `fettle rules` lists them'}\n`,
    )
    return EXIT.usage
  }
  terminal.out.write(`${paint.bold(rule.id)}\n${describe(rule).join('\n')}\n`)
  return EXIT.clean
}

const firstSentence = (docs: string): string => /^.*?[.!?](?=\s|$)/s.exec(docs)?.[0].replace(/\s+/g, ' ') ?? docs

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : []

function describe(rule: AnyRule): readonly string[] {
  const examples = rule.examples.flatMap(({ before, after }) => [...indent('- ', before), ...indent('+ ', after), ''])
  return [
    rule.docs,
    ...section('Over', [`  ${rule.over}`]),
    ...section('Needs', rule.needs ? [`  ${rule.needs}: not applicable to other formats`] : []),
    ...section('Reasons', table(reasons(rule))),
    ...section('Options', options(rule)),
    ...section('Examples', examples.slice(0, -1)),
  ]
}

/** Each reason in words; behind them how sure it is, where the rule says so. */
const reasons = ({ reasons, tiers }: AnyRule): readonly (readonly string[])[] =>
  Object.entries(reasons).map(([reason, words]) => {
    const tier = tiers[reason]
    return [reason, tier ? `${words} (${tier})` : words]
  })

const indent = (sign: string, text: string): readonly string[] => text.split('\n').map(line => `  ${sign}${line}`)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Options as their JSON Schema tells them; what JSON cannot say is shown by name alone. */
function options(rule: AnyRule): readonly string[] {
  const schema = z.toJSONSchema(rule.options, { unrepresentable: 'any', io: 'input' })
  return table(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const facts = isRecord(property) ? property : {}
      const fallback = facts['default'] === undefined ? '' : `default ${JSON.stringify(facts['default'])}`
      return [name, String(facts['type'] ?? ''), short(fallback), String(facts['description'] ?? '')]
    }),
  )
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text)
