// The words for each diagnostic: what went wrong, and the way out. A code without words does not compile.

import type { Diagnostic, DiagnosticCode, DiagnosticFacts } from '../model/diagnostic.js'

export interface Words {
  readonly message: string
  /** What the reader can do about it. */
  readonly way: string
}

const number = (n: number): string => n.toLocaleString('en-US')

const issueLines = (issues: readonly { readonly path: string; readonly problem: string }[]): string =>
  issues.map(({ path, problem }) => `${path}: ${problem}`).join('; ')

const PARSER_CAP =
  'The parser takes no more in bounded time: split the source, or take out what is nested or repeated there.'

const WORDS: { readonly [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => Words } = {
  'source/unreadable': ({ cause }) => ({
    message: `the file cannot be read: ${cause}`,
    way: 'Check that it exists and that you may read it.',
  }),
  'source/too-large': ({ bytes, limit, option }) => ({
    message: `the file has ${number(bytes)} bytes, more than the limit of ${number(limit)}`,
    way: `Split it, or raise ${option} in the configuration.`,
  }),
  'source/binary': ({ looksLike }) => ({
    message: `this is no text: it looks like ${looksLike}`,
    way: 'Extract its text first, or leave the file out of the input.',
  }),
  'source/outside': ({ target }) => ({
    message: `a symbolic link leads to ${target}`,
    way: 'Copy the file into the folder, or name it on the command line.',
  }),
  'source/id-collision': ({ id, others }) => ({
    message: `the id "${id}" is also that of ${others.join(', ')}`,
    way: 'Rename one of them, or clean them into different output folders.',
  }),
  'source/unsafe-id': ({ id }) => ({
    message: `the id "${id}" would not stay inside the output folder`,
    way: 'Rename the source.',
  }),
  'source/not-found': () => ({ message: 'there is no such file or folder', way: 'Check the path.' }),
  'record/syntax': ({ cause }) => ({
    message: `this line is no JSON: ${cause}`,
    way: 'Mend the line, or export the records again.',
  }),
  'record/not-object': ({ found }) => ({
    message: `this line is ${found}, not a record`,
    way: 'Each line must be one JSON object, such as {"url": "…", "html": "…"}.',
  }),
  'record/no-content': ({ wanted, found }) => ({
    message: `the record has no content: ${wanted.join(', ')} are missing or empty; it has ${found.join(', ') || 'no fields'}`,
    way: "Name the field that holds it in the configuration, as records: { html: 'body' }, or leave the record out.",
  }),
  'record/id': ({ id }) => ({
    message: `the id ${id} is no whole number that JSON can hold exactly`,
    way: 'Write ids as texts, or name another field: records: { id: … }.',
  }),
  'record/duplicate-id': ({ id, first }) => ({
    message: `the id "${id}" is also that of ${first}`,
    way: 'Give each record an id of its own, or name another field: records: { id: … }.',
  }),
  'record/too-large': ({ bytes, limit, option }) => ({
    message: `the record has ${number(bytes)} bytes, more than the limit of ${number(limit)}`,
    way: `Leave it out, or raise ${option} in the configuration.`,
  }),
  'records/cut': ({ cause }) => ({
    message: `the file breaks off here: ${cause}; the records before this line were read`,
    way: 'Fetch or pack the file again.',
  }),
  'records/list': () => ({
    message: 'this is one JSON list, not a record a line',
    way: 'Export JSON lines, or turn the list into lines (jq -c .[] does).',
  }),
  'records/stdin': () => ({
    message: 'records are not read from standard input',
    way: 'Write them to a file and name it: fettle run FILE.jsonl.',
  }),
  'markup/too-deep': ({ format, depth, limit, option }) => ({
    message: `${format}: nested ${number(depth)} deep, more than the limit of ${number(limit)}`,
    way: option ? `A page like this is broken or hostile; if it is neither, raise ${option}.` : PARSER_CAP,
  }),
  'markup/too-many': ({ format, what, count, limit, option }) => ({
    message: `${format}: ${number(count)} ${what}, more than the limit of ${number(limit)}`,
    way: option ? `Split the source, or raise ${option}.` : PARSER_CAP,
  }),
  'markup/parser': ({ format, cause }) => ({
    message: `${format}: the parser gave up: ${cause}`,
    way: 'Check the source; please report it if the source is sound.',
  }),
  'markup/plugin': ({ cause }) => ({
    message: `html: a rehype plugin failed: ${cause}`,
    way: 'Check html.rehypePlugins in the configuration; plugins must work without waiting (no async).',
  }),
  'front-matter/unclosed': () => ({
    message: 'front matter: it opens with --- and is never closed',
    way: 'Add a line --- behind the last field.',
  }),
  'front-matter/syntax': ({ cause }) => ({ message: `front matter: ${cause}`, way: 'Mend the YAML at this place.' }),
  'front-matter/executable': ({ language }) => ({
    message: `front matter: it is ${language} code, which fettle does not run`,
    way: 'Write the fields as YAML.',
  }),
  'front-matter/aliases': ({ limit }) => ({
    message: `front matter: more than ${number(limit)} YAML aliases`,
    way: 'Write the values out.',
  }),
  'front-matter/key': ({ key }) => ({
    message: `front matter: the key "${key}" is not allowed`,
    way: 'Rename or remove it.',
  }),
  'front-matter/not-mapping': () => ({
    message: 'front matter: it holds no fields',
    way: 'Write it as `key: value` lines, or remove it.',
  }),
  'rule/threw': ({ rule, cause }) => ({
    message: `the rule ${rule} failed: ${cause}`,
    way: `Mend the rule, or turn it off: rules: { '${rule}': 'off' }.`,
  }),
  'document/invalid': ({ issues }) => ({
    message: `the result does not fit the schema: ${issueLines(issues)}`,
    way: 'Check these values in the source, or the rules that set them.',
  }),
  'document/no-content': () => ({
    message: 'the source has no content',
    way: 'Remove it from the input if it is meant to be empty.',
  }),
  'document/internal': ({ cause }) => ({
    message: `fettle failed on this source: ${cause}`,
    way: 'This is a defect of fettle: please report it with the source.',
  }),
  'config/not-found': ({ path }) => ({
    message: `there is no configuration ${path}`,
    way: 'Check the path, or make one with `fettle init`.',
  }),
  'config/syntax': ({ path, cause }) => ({ message: `${path} cannot be loaded: ${cause}`, way: 'Mend the file.' }),
  'config/invalid': ({ path, issues }) => ({
    message: `${path}: ${issueLines(issues)}`,
    way: '`fettle rules` lists rules and options; the README lists the settings.',
  }),
  'config/no-input': () => ({
    message: 'nothing to clean: no source is named, and the configuration has no input',
    way: 'Name files or folders, or set input in pipeline.config.ts (`fettle init` makes one).',
  }),
  'filters/unused': ({ used, unused }) => ({
    message: `${number(unused)} of ${number(used + unused)} filters are not used`,
    way: 'That is as it should be: they block requests, run scripts or use extended selectors, which say nothing about a page at rest.',
  }),
  'site/no-page': ({ setting }) => ({
    message: `${setting} fits no source of this run`,
    way: 'Check its `match` against the addresses of the pages (canonical link or record URL), and its `sources` against their paths.',
  }),
  'site/idle-selector': ({ setting, selector, pages }) => ({
    message: `${setting}: "${selector}" fits nothing on ${pages === 1 ? 'the one page' : `any of the ${number(pages)} pages`} that the site is about`,
    way: 'Check it against the source of a page, not against what a browser shows after scripts have run; or remove it.',
  }),
  'output/not-writable': ({ path, cause }) => ({
    message: `the output folder ${path} cannot be used: ${cause}`,
    way: 'Choose another with --out, or make it writable.',
  }),
  'output/not-ours': ({ path }) => ({
    message: `${path} stands there and was not written by fettle`,
    way: 'Move it away, or choose another folder with --out.',
  }),
  'output/write-failed': ({ path, cause }) => ({
    message: `${path} could not be written: ${cause}`,
    way: 'Check the space and the rights there, then run again; what stood there before is unharmed.',
  }),
  'output/manifest': ({ path, cause }) => ({
    message: `${path} cannot be read: ${cause}`,
    way: 'Restore it, or remove the output folder and run again.',
  }),
}

function say<C extends DiagnosticCode>(code: C, facts: DiagnosticFacts[C]): Words {
  return WORDS[code](facts)
}

/** The words of one diagnostic, without its file and place. */
export const wordsOf = ({ code, facts }: Diagnostic): Words => say(code, facts)

/** What went wrong; in a record, with the line of its content. */
export const messageOf = (diagnostic: Diagnostic): string =>
  `${diagnostic.within ? `line ${diagnostic.within.line} of the record: ` : ''}${wordsOf(diagnostic).message}`

/** `file:line:column: message`, as far as these are known. */
export function headline(diagnostic: Diagnostic): string {
  const { file, place } = diagnostic
  const where = [file, place?.line, place?.column].filter(part => part !== undefined).join(':')
  return `${where ? `${where}: ` : ''}${messageOf(diagnostic)}`
}
