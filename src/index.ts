// The library: what other programs may use. Everything else is fettle's own.

export { defineConfig } from './config/define.js'
export type { UserConfig } from './config/schema.js'
export { jsonSchemas } from './emitters/json-schema.js'
export { type CorpusRule, type CorpusRuleSpec, defineCorpusRule } from './kernel/corpus-rule.js'
export type { Pack } from './kernel/pack.js'
export {
  type Context,
  defineRule,
  type Example,
  type LinkSubject,
  type Over,
  type Rule,
  type RuleSpec,
  type Subjects,
  type TextSubject,
} from './kernel/rule.js'
export {
  adopt,
  drop,
  edit,
  flag,
  keep,
  merge,
  relink,
  retype,
  setMark,
  setMetadata,
  split,
  unmark,
  unsetMetadata,
  unwrap,
  type Verdict,
  type Verdicts,
  wrap,
} from './kernel/verdict.js'
export type { View } from './kernel/view.js'
export type { Attributes, Block, Container, Node, NodeId, Origin } from './model/block.js'
export type { Diagnostic, DiagnosticCode } from './model/diagnostic.js'
export type { LedgerEntry } from './model/ledger.js'
export type { Mark } from './model/mark.js'
export { documentSchema, type OutputDocument } from './model/output.js'
export { failureSchema, ledgerEntrySchema, type Manifest, manifestSchema } from './model/output-ledger.js'
export type { Profile } from './model/profile.js'
export { type CleanOptions, type CleanResult, clean, cleanRecord, FettleError } from './runner/library.js'
export { type RepairedText, repairText, type TextFlag, type TextRepair } from './runner/repair-text.js'
export { VERSION } from './version.js'
