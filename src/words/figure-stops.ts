/** Words that make a number beside them a name, an address, a date or an idiom instead of a figure. */

/** Before the number: it is an identifier. Lower case. */
export const identifierNouns = [
  'act', 'amendment', 'annex', 'apartment', 'apt', 'area', 'article', 'articles', 'bay', 'book', 'building', 'bus', 'camp', 'case', 'category', 'chapter', 'chapters', 'channel', 'class', 'clause', 'code', 'column', 'count', 'counts', 'covid', 'day', 'district', 'division', 'episode', 'exhibit', 'exit', 'extension', 'fig', 'figure', 'file', 'flight', 'flights', 'floor', 'formula', 'game', 'gate', 'generation', 'grade', 'grades', 'group', 'highway',
  'hull', 'hurricane', 'interstate', 'item', 'junction', 'lane', 'level', 'line', 'line-up', 'lot', 'mark', 'matchday', 'model', 'no', 'nos', 'number', 'numbers', 'order', 'page', 'pages', 'paragraph', 'part', 'phase', 'pier', 'platform', 'precinct', 'proposition', 'protocol', 'psalm', 'public law', 'question', 'reactor', 'resolution', 'resolutions', 'room', 'round', 'route', 'row', 'rule', 'schedule', 'season', 'seat', 'section', 'sections', 'sector', 'series', 'stage', 'station', 'step', 'suite', 'system', 'table', 'tel',
  'terminal', 'theorem', 'tier', 'title', 'track', 'troop', 'type', 'unit', 'vehicle', 'verse', 'version', 'vol', 'volume', 'ward', 'week', 'windows', 'year', 'zone',
] as const;

/** After the number: it is an address or a name. */
export const identifierAfter = ['ave', 'avenue', 'blk', 'block', 'blocks', 'blvd', 'boulevard', 'hrs', 'hwy', 'lane', 'rd', 'st'] as const;

/** Idioms that hold number words but count nothing. */
export const numberIdioms = [
  'a hundred percent', 'a second time', 'at first', 'at second', 'back to square one', 'by one', 'cloud nine', 'day one', 'each one', 'every one', 'fifty-fifty', 'first aid', 'first and foremost', 'first class', 'first come', 'first degree', 'first family', 'first gentleman', 'first hand', 'first ladies', 'first lady', 'first minister', 'first name', 'first names', 'first of all', 'first off', 'first person', 'first responder', 'first responders', 'first thing', 'first things first', 'first time ever', 'for one',
  'for one thing', 'from day one', 'in one', 'in the first place', 'in the second place', 'no one', 'nine to five', 'number one', 'of one another', 'on second thought', 'one another', 'one by one', 'one day', 'one hand', 'one of', 'one on one', 'one or another', 'one side', 'one thing', 'one time', 'one way', 'one way or another', 'one-on-one', 'one-sided', 'one-time', 'second amendment', 'second degree', 'second guess', 'second hand', 'second nature', 'second thoughts', 'seconds later', 'square one', 'team of one',
  'the 1 percent', 'the one', 'the one percent', 'third parties', 'third party', 'third person', 'third world', 'this one', 'that one', 'two by two', 'which one', 'zero hour', 'zero in', 'zero sum', 'zero tolerance', 'zeroed in',
] as const;

/** Months, as they may stand beside a day or a year. */
export const monthWords = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'] as const;

/** Words before a bare number between 1500 and 2099 that make it a year. */
export const yearWords = ['after', 'around', 'before', 'by', 'circa', 'class', 'during', 'early', 'fall', 'from', 'in', 'late', 'mid', 'of', 'since', 'spring', 'summer', 'the', 'through', 'till', 'to', 'until', 'winter', 'year', 'autumn', 'fiscal', 'and'] as const;

/** Words before a duration that make it a span of the calendar: "the past two years", and after it: "three days ago". */
export const calendarBefore = ['coming', 'every', 'first', 'following', 'in', 'last', 'next', 'past', 'preceding', 'previous', 'recent', 'within', 'these', 'those'] as const;
export const calendarAfter = ['after', 'ago', 'back', 'before', 'beforehand', 'earlier', 'following', 'from', 'hence', 'later', 'old', 'on', 'prior', 'since'] as const;

/** Words of a game or a vote: "3-1" beside them is a result, not a range. */
export const scoreWords = ['aggregate', 'beat', 'beaten', 'beating', 'decision', 'defeat', 'defeated', 'defeating', 'draw', 'drawn', 'drew', 'edged', 'lead', 'leading', 'led', 'lose', 'losing', 'loss', 'lost', 'majority', 'margin', 'rout', 'ruled', 'ruling', 'score', 'scored', 'set', 'tie', 'tied', 'victory', 'vote', 'voted', 'votes', 'voting', 'win', 'winning', 'wins', 'won', 'thrashed', 'trounced', 'passed', 'approved', 'rejected', 'upheld', 'ballot'] as const;
export const voteWords = ['approved', 'ballot', 'decision', 'majority', 'passed', 'rejected', 'ruled', 'ruling', 'senate', 'house', 'council', 'committee', 'board', 'court', 'upheld', 'vote', 'voted', 'votes', 'voting', 'jury', 'parliament', 'lawmakers'] as const;

/** Words that make such a pair the tally of a season: "improved to 13-1". */
export const recordWords = ['improve', 'improved', 'improves', 'improving', 'record', 'season'] as const;
