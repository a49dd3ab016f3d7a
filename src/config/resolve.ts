// From what a user wrote to a configuration with nothing left open.

import { createHash } from 'node:crypto'
import { resolve as resolvePath } from 'node:path'
import type { Pluggable } from 'unified'
import type { z } from 'zod'
import { type Budget, DEFAULT_BUDGET } from '../kernel/books.js'
import type { Pack } from '../kernel/pack.js'
import type { AnyRule, Settings } from '../kernel/stage.js'
import type { FilterList } from '../kinds/filter-list.js'
import type { WantedAttributes } from '../model/block.js'
import { type Diagnostic, fail, ok, type Result } from '../model/diagnostic.js'
import { DEFAULT_LIMITS, type Limits } from '../model/limits.js'
import type { DuplicateOf } from '../model/metadata.js'
import type { Profile } from '../model/profile.js'
import { PACKS } from '../packs/index.js'
import { PROFILES } from '../packs/profiles.js'
import type { SiteRow } from '../rules/extract/site-schema.js'
import { wantedBy } from '../rules/extract/steering.js'
import { builtinRules } from '../stages/index.js'
import { loadFilterLists } from './filter-lists.js'
import { loadLexicons } from './lexicons.js'
import { type RecordFields, recordFieldsOf } from './records.js'
import { configSchema, type UserConfig } from './schema.js'

export interface Config {
  /** Absolute paths; empty where the configuration names none. */
  readonly inputs: readonly string[]
  /** Absolute path. */
  readonly output: string
  readonly packs: readonly Pack[]
  readonly ownRules: readonly AnyRule[]
  readonly profiles: readonly Profile[]
  /** Which fields of records hold what. */
  readonly records: RecordFields
  readonly settings: Settings
  /** What `sites` says. */
  readonly sites: readonly SiteRow[]
  /** Attributes of HTML that selectors ask for. */
  readonly wanted: WantedAttributes
  /** What a person should know about the configuration, though it can be used. */
  readonly notices: readonly Diagnostic[]
  /** Duplicates of these kinds are not written. */
  readonly leftOut: ReadonlySet<DuplicateOf['kind']>
  readonly limits: Limits
  /** Plugins of rehype that change a page before it is read. */
  readonly rehypePlugins: readonly Pluggable[]
  readonly budget: Budget
  readonly concurrency: number
  /** Hex digest of everything above that can change the result. */
  readonly hash: string
}

interface Problem {
  readonly path: string
  readonly problem: string
}

/** Problems of a zod error, one line each. */
export const problemsOf = (error: z.ZodError): readonly Problem[] =>
  error.issues.map(issue => ({ path: issue.path.map(String).join('.') || '(whole)', problem: issue.message }))

/** `folder` is where the configuration stands; relative paths count from there. `file` names it in messages. */
export function resolveConfig(user: unknown, folder: string, file: string): Result<Config> {
  const parsed = configSchema.safeParse(user)
  if (!parsed.success) return fail('config/invalid', { path: file, issues: problemsOf(parsed.error) })
  const config = parsed.data
  const packs = choosePacks(config.packs)
  const filters = loadFilterLists(config.html?.easylist ?? [], folder)
  const lexicons = loadLexicons(config.lexicons ?? [], folder, packs.chosen, config.corrections ?? {})
  const problems = [...packs.problems, ...ruleProblems(config), ...filters.problems, ...lexicons.problems]
  if (problems.length > 0) return fail('config/invalid', { path: file, issues: problems })
  const inputs = (typeof config.input === 'string' ? [config.input] : (config.input ?? [])).map(path =>
    resolvePath(folder, path),
  )
  return ok({
    inputs,
    output: resolvePath(folder, config.output ?? 'output'),
    packs: lexicons.packs.length > 0 ? [...packs.chosen, ...lexicons.packs] : packs.chosen,
    ownRules: config.ownRules ?? [],
    profiles: [...(config.profiles ?? []), ...PROFILES],
    settings: settingsOf(
      lexicons.packs.length > 0 ? { ...config, corrections: lexicons.corrections } : config,
      filters.lists,
    ),
    sites: config.sites ?? [],
    wanted: new Set([
      ...(config.sites ?? []).flatMap(wantedBy),
      ...packs.chosen.flatMap(pack => (pack.platforms ?? []).flatMap(platform => wantedBy(platform))),
      ...filters.lists.flatMap(list => [...list.attributes]),
    ]),
    notices: filters.notices,
    records: recordFieldsOf(config.records),
    leftOut: leftOutBy(config.duplicates?.drop ?? false),
    limits: { ...DEFAULT_LIMITS, ...defined(config.limits) },
    rehypePlugins: config.html?.rehypePlugins ?? [],
    budget: { ...DEFAULT_BUDGET, ...defined(config.budget) },
    concurrency: config.concurrency ?? 8,
    hash: hashOf(config, packs.chosen, [...filters.texts, ...lexicons.texts]),
  })
}

/** A document that contains its original says more than that: it is left out only where that is asked for by name. */
function leftOutBy(drop: NonNullable<UserConfig['duplicates']>['drop']): Config['leftOut'] {
  if (typeof drop !== 'boolean') return new Set(drop)
  return new Set(drop ? ['exact', 'near', 'contained'] : [])
}

/** The object without keys that are undefined. */
function defined<T extends object>(given: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const out: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in given) {
    const value = given[key]
    if (isGiven(value)) out[key] = value
  }
  return out
}

const isGiven = <V>(value: V): value is Exclude<V, undefined> => value !== undefined

function choosePacks(wanted: UserConfig['packs']): { chosen: readonly Pack[]; problems: readonly Problem[] } {
  if (!wanted) return { chosen: PACKS, problems: [] }
  const problems: Problem[] = []
  const chosen = wanted.flatMap((pack, i) => {
    if (typeof pack !== 'string') return [pack]
    const known = PACKS.find(({ name }) => name === pack)
    const names = PACKS.map(({ name }) => name).join(', ')
    if (!known) problems.push({ path: `packs.${i}`, problem: `there is no pack "${pack}"; there are: ${names}` })
    return known ? [known] : []
  })
  return { chosen, problems }
}

/** Settings for rules that do not exist, or options that do not fit. */
function ruleProblems(config: UserConfig): readonly Problem[] {
  const known = new Map([...builtinRules(), ...(config.ownRules ?? [])].map(rule => [rule.id, rule]))
  return Object.entries(config.rules ?? {}).flatMap(([id, setting]) => {
    const rule = known.get(id)
    if (!rule) return [{ path: `rules.${id}`, problem: 'there is no such rule; `fettle rules` lists them' }]
    if (setting === 'off') return []
    const fits = rule.options.safeParse(setting)
    return fits.success
      ? []
      : problemsOf(fits.error).map(({ path, problem }) => ({ path: `rules.${id}.${path}`, problem }))
  })
}

const CORRECTIONS = 'correct/corrections'

function settingsOf(config: UserConfig, lists: readonly FilterList[]): Settings {
  return rule => {
    const setting = config.rules?.[rule.id]
    if (setting === 'off') return null
    if (rule.id === CORRECTIONS && config.corrections)
      return { options: { ...setting, corrections: config.corrections } }
    if (rule.id === FIELDS && config.profiles)
      return { options: { ...setting, profiles: [...config.profiles, ...PROFILES] } }
    if (rule.id === FILTERS && lists.length > 0) return { options: { ...setting, lists } }
    if (rule.id === SITES && config.sites) return { options: { ...setting, sites: config.sites } }
    return { options: setting ?? {} }
  }
}

const FILTERS = 'extract/filter-lists'
const SITES = 'extract/site-selectors'

const FIELDS = 'extract/fields'

function hashOf(config: UserConfig, packs: readonly Pack[], lists: readonly string[]): string {
  const { input: _, output: __, concurrency: ___, ownRules, html, ...rest } = config
  const own = (ownRules ?? []).map(rule => [rule.id, rule.docs, rule.bind.toString()])
  const plugins = html?.rehypePlugins?.length ? [html.rehypePlugins] : []
  const facts = JSON.stringify([sortKeys(rest), own, packs, lists, ...plugins.map(codeOf)], (_key, value: unknown) =>
    value instanceof RegExp ? String(value) : value,
  )
  return createHash('sha256').update(facts).digest('hex')
}

/** Plugins as text: their code and their options. */
const codeOf = (plugins: readonly Pluggable[]): string =>
  JSON.stringify(plugins, (_key, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value,
  )

function sortKeys(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}
