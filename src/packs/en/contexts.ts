// Slips into another English word that the words around them give away.

import type { ContextRow } from '../../kernel/pack.js'

export const contexts: readonly ContextRow[] = [
  {
    id: 'affect-on',
    pattern:
      /\b(?:an|no|any|adverse|harmful|positive|negative|beneficial|significant|little|direct) (?<wrong>affect) on (?:the|your|how|a|an|this|their|his|her|its|our|people|patients|health)\b/,
    right: 'effect',
  },
  { id: 'apart-form', pattern: /\b(?<wrong>apart form) (?!of\b)/, right: 'apart from' },
  { id: 'appose-to', pattern: /\bas (?<wrong>appose|apposed|oppose) to\b/, right: 'opposed' },
  { id: 'aside-form', pattern: /\b(?<wrong>aside form) (?!of\b)/, right: 'aside from' },
  { id: 'asses-the', pattern: /\bto (?<wrong>asses) (?:the|your|whether|if|how|their|his|her)\b/, right: 'assess' },
  {
    id: 'cause-by',
    pattern:
      /\b(?:is|are|was|were|been|often|usually|sometimes|commonly|can be|may be) (?<wrong>cause) by (?:a|an|the|this|that|one|some|certain|other|many|several|your|bacteria|viruses)\b/,
    right: 'caused',
  },
  {
    id: 'charge-or-task',
    pattern:
      /\bin charge (?<wrong>or) (?:the|your|a|an|this|that|our|their|his|her|its|my|all|each) (?:\p{L}+ ){0,2}(?:treatment|treatments|case|cases|study|trial|operation|procedure|project|budget|planning|process|investigation|campaign|programme|program|care(?! (?:team|unit|provider|worker|manager|home|cent|coordinator|staff)))\b/u,
    right: 'of',
  },
  {
    id: 'charge-or-team',
    pattern:
      /(?<=(?:^|[.!?]\s+))(?:The|An?|Your) (?:\p{L}+ ){1,2}in charge (?<wrong>or) (?:the|your|a|an|this|that|our|their|his|her|its|my|each) (?:\p{L}+ ){0,2}(?:team|department|unit|ward|clinic|staff|group|office|service) (?:(?:will|may|can|should|would|might) (?:\p{L}+ ){0,2}be|is|was) (?:\p{L}+ )?(?:an?|the)\b/u,
    right: 'of',
  },
  {
    id: 'comprise-of-function',
    pattern:
      /\b(?:any|no|some|without|immune|respiratory|vascular|cardiac|circulatory|airway) (?<wrong>comprise) (?:of|in|to) (?:the|their|his|her|your|its|our|quality|function|blood|breathing|circulation|safety|health|privacy)\b/,
    right: 'compromise',
  },
  {
    id: 'comprise-of-noun',
    pattern:
      /(?<!\b(?:the|most|more|less|least|and|or|all|these|those) )\b(?:significant|serious|severe|considerable|substantial|unacceptable|major|minor|grave) (?<wrong>comprise) (?:of|in|to)\b/,
    right: 'compromise',
  },
  {
    id: 'comprised-by',
    pattern:
      /\b(?:immune system|immunity|safety|privacy|security|integrity|blood supply|circulation|airway|breathing|blood flow|immune function|immune response) (?:is|are|was|were|(?:may|can|could|might|has|have|will) be|has been|have been) (?<wrong>comprised) by\b/,
    right: 'compromised',
  },
  {
    id: 'could-of',
    pattern: /\b(?<wrong>could of) (?:been|had|done|gone|seen|taken|known|made|come)\b/,
    right: 'could have',
  },
  {
    id: 'fewer-then',
    pattern: /\b(?<wrong>fewer then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'fewer than',
  },
  { id: 'form-happening', pattern: /\b(?<wrong>form happening)\b/, right: 'from happening' },
  {
    id: 'greater-then',
    pattern: /\b(?<wrong>greater then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'greater than',
  },
  {
    id: 'intensive-purposes',
    pattern: /\bfor all (?<wrong>intensive purposes)\b/,
    right: 'intents and purposes',
  },
  { id: 'it-is-own', pattern: /\b(?<wrong>it's|it’s) own\b/, right: 'its' },
  {
    id: 'larger-then',
    pattern: /\b(?<wrong>larger then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'larger than',
  },
  {
    id: 'loose-weight',
    pattern: /\b(?:to|can|may|will|you|they|help|not) (?<wrong>loose) (?:weight|their|your|his|her)\b/,
    right: 'lose',
  },
  {
    id: 'must-of',
    pattern: /\b(?<wrong>must of) (?:been|had|done|gone|seen|taken|known|made|come)\b/,
    right: 'must have',
  },
  {
    id: 'older-then',
    pattern: /\b(?<wrong>older then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'older than',
  },
  { id: 'per-say', pattern: /\bper (?<wrong>say)(?=[,.;:)]| is\b| are\b| but\b)/, right: 'se' },
  { id: 'rather-then', pattern: /\brather (?<wrong>then) (?=\p{Ll})/u, right: 'than' },
  {
    id: 'should-of',
    pattern: /\b(?<wrong>should of) (?:been|had|done|gone|seen|taken|known|made|come)\b/,
    right: 'should have',
  },
  {
    id: 'side-affects',
    pattern:
      /\b(?:common|serious|severe|possible|unwanted|adverse|no|fewer|more|any|some|these|other|many|has|have|cause|causes) side (?<wrong>affects)\b/,
    right: 'effects',
  },
  {
    id: 'smaller-then',
    pattern: /\b(?<wrong>smaller then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'smaller than',
  },
  { id: 'suffer-form', pattern: /\b(?<wrong>suffer form) (?!of\b)/, right: 'suffer from' },
  { id: 'suffered-form', pattern: /\b(?<wrong>suffered form) (?!of\b)/, right: 'suffered from' },
  { id: 'suffering-form', pattern: /\b(?<wrong>suffering form) (?!of\b)/, right: 'suffering from' },
  { id: 'suffers-form', pattern: /\b(?<wrong>suffers form) (?!of\b)/, right: 'suffers from' },
  { id: 'vicious-circle', pattern: /\b(?:a|the|this) (?<wrong>viscous) (?:cycle|circle)\b/, right: 'vicious' },
  {
    id: 'weather-or-not',
    pattern:
      /\b(?:determine|know|see|decide|find out|of|on|tell|about|check|ask|asked|deciding|knowing) (?<wrong>weather) or not\b/,
    right: 'whether',
  },
  {
    id: 'would-of',
    pattern: /\b(?<wrong>would of) (?:been|had|done|gone|seen|taken|known|made|come)\b/,
    right: 'would have',
  },
  {
    id: 'younger-then',
    pattern: /\b(?<wrong>younger then) (?:\d|half\b|usual\b|normal\b|average\b|expected\b)/,
    right: 'younger than',
  },
]
