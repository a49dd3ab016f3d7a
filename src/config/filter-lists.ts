// Reads the filter lists that a configuration names.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FilterList, readFilterList } from '../kinds/filter-list.js'
import type { Diagnostic } from '../model/diagnostic.js'

export interface LoadedLists {
  readonly lists: readonly FilterList[]
  /** Their contents: they are part of what the configuration says. */
  readonly texts: readonly string[]
  readonly problems: readonly { readonly path: string; readonly problem: string }[]
  readonly notices: readonly Diagnostic[]
}

/** Paths count from `folder`. A list that cannot be read, or in which nothing can be used, is a problem. */
export function loadFilterLists(paths: readonly string[], folder: string): LoadedLists {
  const lists: FilterList[] = []
  const texts: string[] = []
  const problems: { path: string; problem: string }[] = []
  paths.forEach((path, i) => {
    const setting = `html.easylist.${i}`
    try {
      const text = readFileSync(resolve(folder, path), 'utf8')
      const list = readFilterList(path, text)
      if (list.used === 0) problems.push({ path: setting, problem: `${path} holds no filter that fettle can use` })
      texts.push(text)
      lists.push(list)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      problems.push({ path: setting, problem: `${path} cannot be read: ${why}` })
    }
  })
  const notices = lists
    .filter(list => list.unused > 0)
    .map(({ name, used, unused }): Diagnostic => ({ code: 'filters/unused', facts: { used, unused }, file: name }))
  return { lists, texts, problems, notices }
}
