/**
 * Verbs and nouns of news that name one action, brought together: the key is the action, the words are base forms.
 * A word stands in one class only; words whose sense depends on the object (run, take, make) are left out.
 */
export const actions = {
  accuse: ['accuse', 'accusation', 'allege', 'allegation', 'blame', 'fault'],
  acquire: ['acquire', 'acquisition', 'buy', 'purchase', 'takeover', 'buyout', 'bought'],
  acquit: ['acquit', 'acquittal', 'exonerate', 'exoneration'],
  address: ['address', 'tackle'],
  agree: ['agree', 'agreement', 'accord', 'deal', 'pact', 'treaty'],
  announce: ['announce', 'announcement', 'unveil', 'unveiling', 'declare', 'declaration'],
  appeal: ['appeal', 'urge', 'implore'],
  plead: ['plead', 'plea', 'pleaded', 'pled'],
  appoint: ['appoint', 'appointment', 'name', 'nominate', 'nomination', 'designate'],
  apologize: ['apologize', 'apologise', 'apology'],
  approve: ['approve', 'approval', 'pass', 'passage', 'adopt', 'adoption', 'ratify', 'ratification', 'endorse', 'endorsement', 'back', 'backing'],
  arm: ['arm', 'armament', 'weaponry'],
  arraign: ['arraign', 'arraignment'],
  arrest: ['arrest', 'detain', 'detention', 'apprehend', 'apprehension', 'custody', 'capture', 'nab'],
  arrive: ['arrive', 'arrival'],
  ask: ['ask', 'request', 'demand', 'insist'],
  attack: ['attack', 'assault', 'offensive', 'strike', 'raid', 'bomb', 'bombing', 'bombard', 'bombardment', 'shell', 'shelling', 'airstrike', 'struck'],
  attend: ['attend', 'attendance', 'participate', 'participation', 'partake'],
  ban: ['ban', 'prohibit', 'prohibition', 'outlaw', 'forbid', 'bar'],
  believe: ['believe', 'belief', 'think', 'view', 'thought'],
  block: ['block', 'foil', 'thwart', 'prevent', 'avert', 'veto', 'obstruct', 'halt', 'suspend', 'suspension'],
  break: ['break', 'violate', 'violation', 'breach', 'infringe', 'broke', 'broken'],
  build: ['build', 'construct', 'construction', 'erect', 'built'],
  campaign: ['campaign', 'candidacy', 'bid'],
  cause: ['cause', 'trigger', 'provoke', 'spark', 'prompt'],
  charge: ['charge', 'indict', 'indictment', 'prosecute', 'prosecution'],
  claim: ['claim', 'assert', 'assertion', 'maintain', 'contend'],
  close: ['close', 'closure', 'shut', 'shutdown', 'shut'],
  collapse: ['collapse', 'crumble'],
  condemn: ['condemn', 'condemnation', 'denounce', 'denunciation', 'decry', 'deplore'],
  confess: ['confess', 'confession', 'admit', 'admission', 'acknowledge'],
  confirm: ['confirm', 'confirmation', 'certify', 'certification', 'verify', 'verification'],
  convict: ['convict', 'conviction'],
  cooperate: ['cooperate', 'cooperation', 'collaborate', 'collaboration', 'coordinate', 'coordination'],
  crash: ['crash', 'collide', 'collision', 'derail', 'derailment'],
  criticize: ['criticize', 'criticise', 'criticism', 'slam', 'blast', 'rebuke', 'lambast', 'chide'],
  cut: ['cut', 'reduce', 'reduction', 'slash', 'lower', 'trim'],
  damage: ['damage', 'destroy', 'destruction', 'devastate', 'devastation', 'wreck', 'ruin'],
  decide: ['decide', 'decision', 'determine'],
  defeat: ['defeat', 'beat', 'overcome', 'rout', 'beaten'],
  delay: ['delay', 'postpone', 'postponement', 'defer'],
  deny: ['deny', 'denial', 'dispute', 'reject', 'rejection', 'rebut', 'refute'],
  deploy: ['deploy', 'deployment', 'station', 'dispatch', 'send', 'sent'],
  die: ['die', 'death', 'dead', 'kill', 'killing', 'fatality', 'perish', 'slay', 'slaying', 'murder', 'homicide', 'slain', 'execute', 'execution'],
  discover: ['discover', 'discovery', 'find', 'uncover', 'unearth', 'found'],
  discuss: ['discuss', 'discussion', 'debate', 'negotiate', 'negotiation', 'consult', 'consultation'],
  displace: ['displace', 'displacement', 'evacuate', 'evacuation', 'flee', 'uproot', 'fled'],
  donate: ['donate', 'donation', 'contribute', 'contribution'],
  earn: ['earn', 'earnings', 'profit', 'income'],
  elect: ['elect', 'election', 'reelect', 're-elect', 'reelection', 're-election'],
  end: ['end', 'conclude', 'conclusion', 'finish', 'cease', 'cessation', 'terminate', 'termination'],
  escape: ['escape', 'abscond'],
  expand: ['expand', 'expansion', 'enlarge', 'widen', 'broaden'],
  expel: ['expel', 'eject', 'ejection', 'expulsion', 'deport', 'deportation', 'oust', 'ouster'],
  explode: ['explode', 'explosion', 'detonate', 'detonation'],
  fall: ['fall', 'drop', 'decline', 'decrease', 'plunge', 'tumble', 'slump', 'slide', 'dip', 'fell', 'fallen'],
  fight: ['fight', 'fighting', 'clash', 'combat', 'battle', 'skirmish', 'hostility', 'hostilities', 'conflict', 'war', 'fought'],
  fine: ['fine', 'penalize', 'penalise', 'penalty'],
  fire: ['fire', 'dismiss', 'dismissal', 'sack', 'sacking'],
  fly: ['fly', 'flight', 'flew', 'flown'],
  free: ['free', 'release', 'liberate', 'liberation'],
  grow: ['grow', 'growth', 'grew', 'grown'],
  help: ['help', 'aid', 'assist', 'assistance', 'relief', 'support'],
  hire: ['hire', 'recruit', 'recruitment', 'employ', 'employment'],
  hope: ['hope', 'wish'],
  injure: ['injure', 'injury', 'wound', 'hurt', 'maim'],
  intensify: ['intensify', 'escalate', 'escalation', 'deepen', 'deepening', 'heighten'],
  invade: ['invade', 'invasion', 'incursion'],
  invest: ['invest', 'investment'],
  investigate: ['investigate', 'investigation', 'probe', 'inquiry', 'enquiry', 'inspect', 'inspection'],
  join: ['join', 'accession', 'accede'],
  kidnap: ['kidnap', 'kidnapping', 'abduct', 'abduction'],
  launch: ['launch', 'introduce', 'introduction', 'inaugurate', 'inauguration'],
  lead: ['lead', 'head', 'chair', 'led'],
  leave: ['leave', 'depart', 'departure', 'exit', 'left'],
  lose: ['lose', 'loss', 'lost'],
  marry: ['marry', 'marriage', 'wed', 'wedding', 'wed'],
  meet: ['meet', 'meeting', 'talks', 'talk', 'summit', 'encounter', 'conference', 'session', 'conversation', 'met'],
  move: ['move', 'relocate', 'relocation', 'transfer'],
  offer: ['offer', 'propose', 'proposal'],
  open: ['open', 'opening', 'reopen', 'reopening'],
  order: ['order', 'instruct', 'instruction', 'command', 'mandate'],
  pay: ['pay', 'payment', 'spend', 'spending', 'disburse', 'paid', 'spent'],
  plan: ['plan', 'intend', 'intention', 'prepare', 'preparation', 'planned'],
  pledge: ['pledge', 'promise', 'vow', 'assurance', 'assure', 'guarantee', 'commit', 'commitment'],
  praise: ['praise', 'laud', 'hail', 'commend', 'applaud'],
  prolong: ['prolong', 'extend', 'extension', 'renew', 'renewal'],
  protest: ['protest', 'demonstrate', 'demonstration', 'rally', 'march', 'unrest'],
  publish: ['publish', 'publication', 'disclose', 'disclosure', 'reveal', 'revelation', 'leak'],
  raise: ['raise', 'increase', 'rise', 'hike', 'climb', 'surge', 'soar', 'jump', 'boost', 'gain', 'rose', 'risen'],
  receive: ['receive', 'obtain', 'secure', 'get', 'garner', 'win', 'victory', 'won', 'got'],
  refuse: ['refuse', 'refusal', 'decline'],
  rescue: ['rescue', 'save'],
  resign: ['resign', 'resignation', 'quit', 'step-down'],
  resolve: ['resolve', 'resolution', 'settle', 'settlement', 'solve', 'solution'],
  respond: ['respond', 'response', 'react', 'reaction', 'reply'],
  retire: ['retire', 'retirement'],
  return: ['return', 'repatriate', 'repatriation'],
  rob: ['rob', 'robbery', 'steal', 'theft', 'burglary', 'burgle', 'heist', 'loot', 'looting', 'stole', 'stolen'],
  rule: ['rule', 'ruling', 'verdict', 'judgment', 'judgement'],
  sanction: ['sanction', 'embargo'],
  sell: ['sell', 'sale', 'sold'],
  sentence: ['sentence', 'jail', 'imprison', 'imprisonment', 'incarcerate'],
  shoot: ['shoot', 'shooting', 'gunfire', 'gunshot', 'shot'],
  sign: ['sign', 'signing', 'signature', 'ink'],
  sink: ['sink', 'capsize', 'founder', 'sank', 'sunk'],
  speak: ['speak', 'speech', 'remark', 'comment', 'spoke', 'spoken'],
  start: ['start', 'begin', 'commence', 'beginning', 'outset', 'began', 'begun'],
  stress: ['stress', 'emphasize', 'emphasise', 'emphasis', 'underscore', 'underline', 'highlight', 'reiterate', 'reaffirm'],
  sue: ['sue', 'lawsuit', 'litigation', 'sued'],
  supply: ['supply', 'provide', 'provision', 'deliver', 'delivery', 'furnish'],
  survive: ['survive', 'survival'],
  talk: ['chat', 'dialogue'],
  test: ['test', 'testing', 'trial'],
  testify: ['testify', 'testimony'],
  threaten: ['threaten', 'threat'],
  track: ['track', 'monitor', 'surveillance', 'observe'],
  trade: ['trade', 'commerce'],
  travel: ['travel', 'trip', 'visit', 'journey', 'tour', 'voyage'],
  treat: ['treat', 'treatment', 'hospitalize', 'hospitalise'],
  try: ['try', 'attempt', 'seek', 'effort', 'bid-for', 'sought'],
  vote: ['vote', 'ballot', 'poll', 'referendum'],
  warn: ['warn', 'warning', 'caution', 'alert'],
  withdraw: ['withdraw', 'withdrawal', 'retreat', 'pullout', 'pull-out', 'recall', 'withdrew', 'withdrawn'],
} as const satisfies Record<string, readonly string[]>;

/** Nouns of the lists above, and further ones, that name an occasion: "after a visit to …", "during talks with …". */
export const eventNouns = [
  'accident', 'acquisition', 'announcement', 'appearance', 'arrest', 'assault', 'attack', 'battle', 'blast', 'bombing', 'briefing', 'campaign', 'ceremony',
  'clash', 'collapse', 'collision', 'conference', 'conviction', 'coup', 'crash', 'debate', 'demonstration', 'departure', 'discussion', 'discussions', 'earthquake',
  'election', 'encounter', 'eruption', 'evacuation', 'explosion', 'fire', 'flood', 'funeral', 'hearing', 'heist', 'hurricane', 'incident', 'interview',
  'invasion', 'investigation', 'killing', 'launch', 'march', 'massacre', 'meeting', 'merger', 'mission', 'murder', 'negotiations', 'offensive', 'outbreak', 'plea',
  'protest', 'raid', 'rally', 'resignation', 'riot', 'robbery', 'sale', 'shooting', 'speech', 'storm', 'strike', 'summit', 'surgery', 'takeover', 'talks',
  'theft', 'tour', 'trial', 'trip', 'tsunami', 'verdict', 'visit', 'vote', 'war', 'wedding', 'withdrawal',
] as const;

/** Verbs after which another verb in the infinitive is the action: "refused to call", "agreed to pay". The value is what they do to it. */
export const controlVerbs = {
  agree: 'planned', aim: 'planned', attempt: 'planned', decline: 'negated', decide: 'planned', expect: 'planned', fail: 'negated', forget: 'negated',
  hope: 'planned', intend: 'planned', need: 'planned', neglect: 'negated', offer: 'planned', plan: 'planned', pledge: 'planned', prepare: 'planned',
  promise: 'planned', propose: 'planned', refuse: 'negated', schedule: 'planned', seek: 'planned', set: 'planned', slate: 'planned', threaten: 'possible',
  try: 'planned', vow: 'planned', want: 'planned',
} as const satisfies Record<string, 'planned' | 'negated' | 'possible'>;

/** Words before a verb or noun that deny it without "not". */
export const negators = ['barely', 'hardly', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 'cannot', 'without', 'neither'] as const;

/** Nouns that, before "to" or "of", deny or plan what follows: "refusal to sign", "plans to build". */
export const modalNouns = { denial: 'denied', failure: 'negated', inability: 'negated', plan: 'planned', refusal: 'negated' } as const;

/** Words that mark what an article does not vouch for. */
export const allegedWords = ['alleged', 'allegedly', 'purported', 'purportedly', 'reported', 'reportedly', 'rumored', 'rumoured', 'suspected', 'apparently'] as const;

/** Words that mark a possibility. */
export const possibleWords = ['could', 'must', 'ought', 'should', 'likely', 'may', 'maybe', 'might', 'perhaps', 'possible', 'possibly', 'potential', 'potentially', 'probably', 'unlikely'] as const;

/** Words that mark a plan. */
export const plannedWords = ['will', 'would', "'ll", 'shall', 'upcoming', 'planned', 'scheduled', 'due', 'going'] as const;

/** Openers of a clause that is no assertion of its own. */
export const conditionalWords = ['if', 'unless', 'whether'] as const;

/** Words that open a subordinate clause: the subject stands after them. */
export const clauseOpeners = ['after', 'although', 'as', 'because', 'before', 'if', 'once', 'since', 'than', 'that', 'though', 'unless', 'until', 'when', 'where', 'whereas', 'whether', 'which', 'while', 'who', 'whom'] as const;

/** Verbs that say that another action was not done: "omitted mention of" is "did not mention". */
export const undoneActions = { exclude: 'include', lack: 'have', omit: 'mention', withhold: 'give' } as const satisfies Record<string, string>;

/** Adverbs that stand inside a verb group whatever their tag: "were not yet known". */
export const groupAdverbs = ['already', 'also', 'ever', 'even', 'since', 'still', 'yet'] as const;

/** Verbs that deny the clause after them: "denied militants were there". */
export const denyingVerbs = ['deny', 'dispute', 'disprove', 'rebut', 'refute', 'reject'] as const;

/** Words that deny a clause at the head of its subject or object. */
export const emptyHeads = ['neither', 'never', 'no', 'nobody', 'none', 'not', 'nothing', 'without'] as const;
