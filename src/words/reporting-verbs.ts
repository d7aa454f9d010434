/** Verbs that introduce the words or the position of another, by what they take. Base forms. */

export const reportingVerbs = {
  /** Take a clause, with or without "that", and stand after what is said: the plan works, she said. */
  say: ['acknowledge', 'add', 'admit', 'affirm', 'agree', 'announce', 'argue', 'assert', 'attest', 'aver', 'caution', 'clarify', 'comment', 'concede', 'conclude',
    'concur', 'confess', 'confirm', 'contend', 'counter', 'declare', 'disclose', 'emphasise', 'emphasize', 'estimate', 'explain', 'forecast', 'hint', 'imply',
    'indicate', 'insist', 'joke', 'lament', 'maintain', 'mention', 'note', 'observe', 'opine', 'pledge', 'post', 'posit', 'predict', 'proclaim', 'promise', 'propose',
    'reaffirm', 'recall', 'reckon', 'reiterate', 'relate', 'remark', 'repeat', 'reply', 'report', 'respond', 'reveal', 'say', 'signal', 'speculate', 'state', 'stipulate',
    'stress', 'suggest', 'swear', 'testify', 'theorise', 'theorize', 'tweet', 'underline', 'underscore', 'volunteer', 'vow', 'warn', 'write'],
  /** As `say`, but the writer does not vouch: modality alleged. */
  claim: ['allege', 'claim', 'complain', 'purport'],
  /** The clause is what the speaker rejects: modality denied. */
  deny: ['deny', 'disavow', 'dispute', 'rebut', 'refute'],
  /** Take an addressee first: told reporters that. */
  tell: ['advise', 'assure', 'brief', 'convince', 'inform', 'notify', 'persuade', 'remind', 'tell'],
  /** Ask or call on somebody to do something. */
  ask: ['ask', 'beg', 'beseech', 'demand', 'exhort', 'implore', 'inquire', 'plead', 'query', 'question', 'urge', 'wonder', 'recommend', 'request'],
  /** Documents and outlets show their content: the letter read. */
  show: ['detail', 'find', 'quote', 'read', 'show', 'specify'],
  /** A position without an act of speech. */
  think: ['anticipate', 'assume', 'believe', 'consider', 'doubt', 'expect', 'fear', 'feel', 'guess', 'hope', 'realise', 'realize', 'regret', 'suspect', 'think', 'worry'],
  /** Give a name or a quality to something: called it "absurd". */
  label: ['brand', 'call', 'characterise', 'characterize', 'deem', 'depict', 'describe', 'dub', 'hail', 'label', 'nickname', 'portray', 'refer',
    'term'],
  /** Judge somebody or something: praised the ties as "valuable", accused them of "lies". */
  judge: ['accuse', 'admire', 'applaud', 'assail', 'attack', 'berate', 'blame', 'blast', 'castigate', 'celebrate', 'charge', 'chastise', 'chide',
    'commend', 'compare', 'condemn', 'congratulate', 'credit', 'criticise', 'criticize', 'decry', 'defend', 'denounce', 'deplore', 'deride', 'disparage', 'dismiss', 'endorse',
    'extol', 'laud', 'lambast', 'lambaste', 'mock', 'oppose', 'praise', 'rebuke', 'reject', 'reprimand', 'ridicule', 'salute',
    'scoff', 'scold', 'slam', 'taunt', 'thank', 'tout', 'trumpet', 'welcome'],
  /** Commit to or speak for an act: called for "restraint", promised "a tough answer". */
  vow: ['advocate', 'apologise', 'apologize', 'boast', 'cite', 'elaborate', 'envisage', 'express', 'highlight', 'invoke', 'liken', 'offer', 'outline', 'preach',
    'profess', 'pronounce', 'speak', 'talk', 'threaten', 'utter', 'voice'],
  /** Ways of saying words: only with quotation marks. */
  utter: ['answer', 'bark', 'beam', 'bellow', 'bemoan', 'blurt', 'boom', 'chant', 'chime', 'chuckle', 'continue', 'crow', 'cry', 'deadpan', 'echo', 'enthuse', 'exclaim',
    'fume', 'groan', 'grouse', 'growl', 'grumble', 'gush', 'holler', 'interject', 'intone', 'laugh', 'moan', 'mouth', 'mumble', 'murmur', 'muse', 'mutter', 'ponder', 'quip', 'rail', 'recite',
    'recount', 'remember', 'retort', 'roar', 'scream', 'shout', 'sigh', 'sing', 'snap', 'stammer', 'summarise', 'summarize', 'text', 'thunder', 'venture', 'whisper',
    'yell', 'email'],
} as const;

/** Phrases that report, with the class whose grammar they share; "urge" takes any object. */
export const reportingPhrases = {
  'call for': 'urge',
  'call on': 'urge',
  'call upon': 'urge',
  'caution against': 'urge',
  'go on': 'utter',
  'make clear': 'say',
  'make it clear': 'say',
  'make plain': 'say',
  'point out': 'say',
  'put it': 'utter',
  'speak out': 'urge',
  'warn about': 'urge',
  'warn against': 'urge',
  'warn of': 'urge',
} as const;

/** Reporting verbs that do not build their forms by the plain rules. */
export const irregularReportingVerbs = {
  admit: ['admits', 'admitted', 'admitting'],
  beg: ['begs', 'begged', 'begging'],
  beseech: ['beseeches', 'besought', 'beseeching'],
  concur: ['concurs', 'concurred', 'concurring'],
  extol: ['extols', 'extolled', 'extolling'],
  feel: ['feels', 'felt', 'feeling'],
  find: ['finds', 'found', 'finding'],
  forecast: ['forecasts', 'forecasted', 'forecasting'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  go: ['goes', 'went', 'gone', 'going'],
  make: ['makes', 'made', 'making'],
  plead: ['pleads', 'pleaded', 'pled', 'pleading'],
  put: ['puts', 'putting'],
  quip: ['quips', 'quipped', 'quipping'],
  read: ['reads', 'reading'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  refer: ['refers', 'referred', 'referring'],
  say: ['says', 'said', 'saying'],
  show: ['shows', 'showed', 'shown', 'showing'],
  signal: ['signals', 'signalled', 'signaled', 'signalling', 'signaling'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  slam: ['slams', 'slammed', 'slamming'],
  snap: ['snaps', 'snapped', 'snapping'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  write: ['writes', 'wrote', 'written', 'writing'],
} as const;

/** Speech verbs whose forms are rarely anything else: taken for verbs whatever the tagger says. */
export const plainReportingForms = ['according', 'added', 'insisted', 'said', 'saying', 'says', 'stated', 'tells', 'told', 'tweeted', 'wrote'] as const;

/** Verbs that may stand before their subject after what is said: "...", said the mayor. */
export const bareComplementVerbs = ['acknowledge', 'add', 'admit', 'agree', 'allege', 'announce', 'argue', 'assert', 'believe', 'claim', 'complain', 'concede', 'confirm', 'contend', 'estimate',
  'hope', 'indicate', 'insist', 'maintain', 'note', 'predict', 'pledge', 'promise', 'report', 'reply', 'say', 'state', 'suggest', 'think', 'vow', 'warn', 'write', 'tweet', 'fear', 'expect', 'declare', 'joke', 'reveal', 'stress',
  'emphasize', 'emphasise', 'explain', 'assure', 'tell', 'remind', 'inform'] as const;

/** Verbs that take what is to be done: vowed to resist, urged them to leave. */
export const purposeVerbs = ['advise', 'agree', 'ask', 'beg', 'demand', 'exhort', 'implore', 'offer', 'pledge', 'promise', 'recommend', 'tell', 'threaten', 'urge', 'vow'] as const;

/** Particles that belong to the verb: pointed out. */
export const verbParticles = ['back', 'off', 'out', 'up'] as const;
