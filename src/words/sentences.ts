/** Abbreviations after which a sentence never ends: titles and the like stand before a name, a number or a reference. */
export const openAbbreviations = [
  'adm', 'amb', 'approx', 'apr', 'art', 'asst', 'atty', 'aug', 'bldg', 'brig', 'ca', 'capt', 'cf', 'ch', 'cmdr', 'col', 'cpl', 'dec', 'del', 'det', 'dr', 'e.g', 'eq',
  'exec', 'feb', 'fig', 'figs', 'fr', 'gen', 'gov', 'gov.-gen', 'govs', 'hon', 'i.e', 'insp', 'jan', 'jul', 'jun', 'lt', 'lt.-gov', 'maj', 'mar', 'messrs', 'mgr', 'mlle', 'mme', 'mr', 'mrs', 'ms',
  'msgr', 'mt', 'nov', 'nr', 'n°', 'oct', 'op', 'pp', 'pres', 'prof', 'pt', 'pvt', 'rep', 'reps', 'rev', 'sec', 'sen', 'sens', 'sept', 'sgt', 'spc', 'sr', 'st', 'ste', 'supt', 'treas', 'v',
  'viz', 'vol', 'vols', 'vs',
] as const;

/** Abbreviations that end a sentence only when what follows looks like the start of one. */
export const closingAbbreviations = [
  'a.m', 'al', 'assn', 'ave', 'avg', 'b.c', 'blvd', 'bros', 'cm', 'co', 'corp', 'ct', 'd.c', 'dept', 'dist', 'div', 'e.u', 'esq', 'est', 'etc', 'ft', 'hr', 'hrs', 'hwy', 'inc', 'intl', 'jr', 'kg', 'km',
  'lb', 'lbs', 'llc', 'ltd', 'm.d', 'mfg', 'min', 'mph', 'n.y', 'nat', 'oz', 'p.m', 'ph.d', 'plc', 'rd', 'sq', 'u.k', 'u.n', 'u.s', 'u.s.a', 'univ', 'ariz', 'ark', 'calif', 'colo', 'conn', 'fla', 'ga', 'ill',
  'ind', 'kan', 'ky', 'mass', 'mich', 'minn', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'penn', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo',
] as const;

/** Abbreviations that stand before a number: "No. 5", "p. 55". */
export const numberAbbreviations = ['c', 'no', 'nos', 'p', 'para', 'pg', 'art', 'ch', 'n'] as const;

/** Words with which a sentence often begins and a name does not. */
export const sentenceStarters = [
  'a', 'after', 'all', 'also', 'although', 'an', 'and', 'as', 'at', 'before', 'both', 'but', 'by', 'despite', 'did', 'do', 'during', 'each', 'even', 'every', 'for', 'from', 'had', 'he', 'her', 'his', 'how',
  'however', 'i', 'if', 'in', 'instead', 'is', 'it', 'its', 'last', 'later', 'many', 'meanwhile', 'more', 'most', 'mr', 'mrs', 'ms', 'my', 'no', 'nor', 'not', 'now', 'of', 'on', 'once', 'one', 'only', 'or', 'other', 'our',
  'she', 'since', 'so', 'some', 'still', 'such', 'than', 'that', 'the', 'their', 'then', 'there', 'these', 'they', 'this', 'those', 'though', 'to', 'two', 'under', 'until', 'we', 'were', 'what', 'when',
  'where', 'whether', 'which', 'while', 'who', 'why', 'with', 'you', 'your',
] as const;

/** Names that end in a mark which ends no sentence. */
export const markedNames = ['jeopardy!', 'yahoo!', 'yum!'] as const;

/** Verbs that belong to the quotation before them: “It is over.” Keller said. */
export const attributionVerbs = [
  'added', 'announced', 'asked', 'asks', 'concluded', 'continued', 'cried', 'declared', 'explained', 'insisted', 'joked', 'noted', 'quipped', 'recalled', 'remarked', 'replied', 'responded', 'said',
  'says', 'shouted', 'stated', 'tells', 'told', 'tweeted', 'warned', 'wrote', 'yelled',
] as const;
