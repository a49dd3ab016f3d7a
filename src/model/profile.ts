// Source profiles: how one kind of source names its fields. Data in a preset or the configuration, never code per site.

import type { Field } from './metadata.js'

/** Where a field goes: a metadata field, one key of a related link, the body, or nowhere (a setting of the site's software). */
export type ProfileTarget =
  | Field
  | `relatedLinks.${'title' | 'url' | 'id' | 'group' | 'subject' | 'author' | 'datePublished'}`
  | 'body'
  | 'ignore'

export interface Profile {
  readonly name: string
  /** Field keys that must all be there for the profile to apply. Empty: always. */
  readonly when: readonly string[]
  /** From a field's key to its place. `*` stands for any run of characters without a dot. The first match counts. */
  readonly fields: Readonly<Record<string, ProfileTarget>>
}

const patterns = new Map<string, RegExp>()

function patternOf(key: string): RegExp {
  const known = patterns.get(key)
  if (known) return known
  const source = key
    .split('*')
    .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^.]*')
  const made = new RegExp(`^${source}$`)
  patterns.set(key, made)
  return made
}

/** The place that a profile gives a field key. */
export function targetOf(profile: Profile, key: string): ProfileTarget | undefined {
  for (const [pattern, target] of Object.entries(profile.fields)) if (patternOf(pattern).test(key)) return target
  return undefined
}

/** The first profile whose keys are all there. */
export const chooseProfile = (profiles: readonly Profile[], keys: readonly string[]): Profile | undefined =>
  profiles.find(profile => profile.when.every(wanted => keys.some(key => patternOf(wanted).test(key))))
