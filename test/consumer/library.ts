// A program of somebody else's, against the published types alone.

import {
  type CleanResult,
  clean,
  cleanRecord,
  defineConfig,
  defineRule,
  documentSchema,
  drop,
  FettleError,
  type OutputDocument,
  type UserConfig,
} from 'fettle'

const noise = defineRule({
  id: 'strip/house-notice',
  over: 'block',
  reasons: { notice: 'A notice of our house' },
  docs: 'Drops the notice that our house puts on every page.',
  decide: block => (block.text === 'Printed on recycled paper' ? drop('notice') : null),
})

export const config: UserConfig = defineConfig({ ownRules: [noise], corrections: { Humria: 'Humira' } })

export function titleOf(source: string): string | undefined {
  const result: CleanResult = clean(source, { path: 'leaflet.txt', config })
  const document: OutputDocument = documentSchema.parse(JSON.parse(JSON.stringify(result.document)))
  return document.title
}

export function reasonFor(source: Uint8Array): string {
  try {
    return clean(source).markdown
  } catch (error) {
    if (error instanceof FettleError) return `${error.code}: ${error.message}. ${error.way}`
    throw error
  }
}

export const addressOf = (html: string, url: string): string | undefined => cleanRecord({ html, url }).document.url
