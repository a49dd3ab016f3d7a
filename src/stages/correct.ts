// Words: typos that are certain or evident are corrected, doubtful ones are flagged.

import type { Pack } from '../kernel/pack.js'
import { defineStage, type Stage } from '../kernel/stage.js'
import { contextTest } from '../kinds/context.js'
import { brandRule } from '../rules/correct/brand-of-generic.js'
import { contextRule } from '../rules/correct/context.js'
import { corpusWords } from '../rules/correct/corpus-words.js'
import { correctionRule } from '../rules/correct/corrections.js'
import { documentEvidence } from '../rules/correct/document-evidence.js'
import { documentWords } from '../rules/correct/document-words.js'
import { doubledPunctuation } from '../rules/correct/doubled-punctuation.js'
import { lexiconOf } from '../rules/correct/lexicon.js'
import { repeatedWord } from '../rules/correct/repeated-word.js'
import { runTogether } from '../rules/correct/run-together.js'
import { suspects } from '../rules/correct/suspects.js'

/** What is certain first, so that the evidence is read in corrected text; what remains in doubt last. */
export function correctStage(packs: readonly Pack[]): Stage<'structured', 'corrected'> {
  const lexicon = lexiconOf(packs)
  return defineStage({
    name: 'correct',
    from: 'structured',
    to: 'corrected',
    passes: [
      [
        correctionRule(lexicon),
        contextRule(contextTest(packs.flatMap(pack => pack.contexts ?? []))),
        repeatedWord,
        doubledPunctuation,
      ],
      [brandRule(lexicon)],
      [documentEvidence(lexicon), documentWords(lexicon), runTogether(lexicon)],
      [corpusWords(lexicon)],
      [suspects(lexicon)],
    ],
  })
}
