// Reads the language of code from the places in which pages write it.

import { attribute, trimmed, words } from './parse/attributes.js'
import { childElements, type MarkupElement } from './parse/markup.js'

const CLASS = /^(?:language|lang|highlight-source|highlight-text)-([A-Za-z0-9+#_.-]{1,40})$/
const BRUSH = /(?:^|\s)brush:\s*([A-Za-z0-9+#_.-]{1,40})/
const NAME = /^[A-Za-z0-9+#_.-]{1,40}$/

/** `lang` names the language of people elsewhere, so that only names which are no code of one count. */
const KNOWN = new Set(
  (
    'bash c c++ cpp csharp css diff go html java javascript js json jsx kotlin php powershell py python rb ruby rust ' +
    'scala sh shell sql swift toml ts tsx typescript xml yaml yml'
  ).split(' '),
)

function languageOf(element: MarkupElement): string | undefined {
  for (const word of words(element, 'class')) {
    const language = CLASS.exec(word)?.[1]
    if (language) return language
  }
  const named = trimmed(element, 'data-lang') ?? trimmed(element, 'data-language')
  if (named !== undefined && NAME.test(named)) return named
  return BRUSH.exec(attribute(element, 'class') ?? '')?.[1]
}

function knownLanguage(element: MarkupElement): string | undefined {
  const language = trimmed(element, 'lang')?.toLowerCase()
  return language !== undefined && KNOWN.has(language) ? language : undefined
}

/** The language of a `pre` in lower case, as it, the `code` in it or the `div` around it says; undefined where none does. */
export function codeLanguage(element: MarkupElement): string | undefined {
  const inner = childElements(element).find(child => child.tag === 'code')
  const { parent } = element
  const around = parent?.type === 'element' && parent.tag === 'div' ? parent : undefined
  for (const candidate of [element, inner, around]) {
    const language = candidate && languageOf(candidate)
    if (language) return language.toLowerCase()
  }
  return knownLanguage(element) ?? (inner && knownLanguage(inner))
}
