// What can go wrong, as data: a closed set of codes, each with its facts. The words live in the reporters.

/** Where in a source; lines and columns from 1. */
export interface Place {
  readonly line: number
  readonly column?: number
}

/** The facts of each code. */
export interface DiagnosticFacts {
  // Sources
  'source/unreadable': { readonly cause: string }
  'source/too-large': { readonly bytes: number; readonly limit: number; readonly option: string }
  'source/binary': { readonly looksLike: string }
  'source/outside': { readonly target: string }
  'source/id-collision': { readonly id: string; readonly others: readonly string[] }
  'source/unsafe-id': { readonly id: string }
  'source/not-found': Record<never, never>
  // Records in JSON lines
  'record/syntax': { readonly cause: string }
  'record/not-object': { readonly found: string }
  'record/no-content': { readonly wanted: readonly string[]; readonly found: readonly string[] }
  'record/id': { readonly id: string }
  'record/duplicate-id': { readonly id: string; readonly first: string }
  'record/too-large': { readonly bytes: number; readonly limit: number; readonly option: string }
  'records/cut': { readonly cause: string }
  'records/list': Record<never, never>
  'records/stdin': Record<never, never>
  // Readers. `option` is null where the cap is the parser's own, which no option lifts.
  'markup/too-deep': {
    readonly format: string
    readonly depth: number
    readonly limit: number
    readonly option: string | null
  }
  'markup/too-many': {
    readonly format: string
    readonly what: string
    readonly count: number
    readonly limit: number
    readonly option: string | null
  }
  'markup/plugin': { readonly cause: string }
  'markup/parser': { readonly format: string; readonly cause: string }
  'front-matter/unclosed': Record<never, never>
  'front-matter/syntax': { readonly cause: string }
  'front-matter/executable': { readonly language: string }
  'front-matter/aliases': { readonly limit: number }
  'front-matter/key': { readonly key: string }
  'front-matter/not-mapping': Record<never, never>
  // Rules and validation
  'rule/threw': { readonly rule: string; readonly cause: string }
  'document/invalid': { readonly issues: readonly { readonly path: string; readonly problem: string }[] }
  'document/no-content': Record<never, never>
  'document/internal': { readonly cause: string }
  // Configuration
  'config/not-found': { readonly path: string }
  'config/syntax': { readonly path: string; readonly cause: string }
  'config/invalid': {
    readonly path: string
    readonly issues: readonly { readonly path: string; readonly problem: string }[]
  }
  'config/no-input': Record<never, never>
  // Told, but nothing fails for it
  'filters/unused': { readonly used: number; readonly unused: number }
  'site/no-page': { readonly setting: string }
  'site/idle-selector': { readonly setting: string; readonly selector: string; readonly pages: number }
  // Output
  'output/not-writable': { readonly path: string; readonly cause: string }
  'output/not-ours': { readonly path: string }
  'output/write-failed': { readonly path: string; readonly cause: string }
  'output/manifest': { readonly path: string; readonly cause: string }
}

export type DiagnosticCode = keyof DiagnosticFacts

export type Diagnostic<C extends DiagnosticCode = DiagnosticCode> = {
  [K in C]: {
    readonly code: K
    readonly facts: DiagnosticFacts[K]
    readonly file?: string
    readonly place?: Place
    /** The place within the record that stands at `place`. */
    readonly within?: Place
  }
}[C]

/** Success with its value, or the diagnostic that says why not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostic: Diagnostic }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = <C extends DiagnosticCode>(code: C, facts: DiagnosticFacts[C], place?: Place): Result<never> => ({
  ok: false,
  diagnostic: { code, facts, ...(place ? { place } : {}) } as Diagnostic,
})

/** The same diagnostic, naming its file. */
export const inFile = (diagnostic: Diagnostic, file: string): Diagnostic => ({ ...diagnostic, file })

/** The same diagnostic of a record, which stands on this line of the file; its own place is one within the record. */
export function inRecord(diagnostic: Diagnostic, file: string, line: number): Diagnostic {
  const { place, ...rest } = diagnostic
  return { ...rest, file, place: { line }, ...(place ? { within: place } : {}) } as Diagnostic
}

/** A diagnostic on its way up through code that cannot return it. Caught in the runner, never shown raw. */
export class DiagnosticError extends Error {
  readonly diagnostic: Diagnostic
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code)
    this.diagnostic = diagnostic
  }
}
