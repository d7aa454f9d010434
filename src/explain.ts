/** One plain sentence on why a finding has its verdict. Says what the articles say, never who is right. */
import { shorten } from './labels.ts';
import type { Finding, Position, Reason } from './model.ts';

const join = (articles: readonly string[]): string => (articles.length < 2 ? articles.join('') : `${articles.slice(0, -1).join(', ')} and ${articles[articles.length - 1]}`);
const value = (position: Position): string => shorten(position.label, 70);
const has = (position: Position): string => `${join(position.articles)} ${position.articles.length === 1 ? 'has' : 'have'} ${value(position)}`;

const WHY: Partial<Record<Reason, string>> = {
  conflict: 'both cannot hold',
  negated: 'one affirms what the other denies',
  denied: 'one says it was raised, the other that it was not',
  speaker: 'the same words are credited to two speakers',
  place: 'two places are given for one event',
  reworded: 'a word inside the quotation marks differs',
  partly: 'they share a value, and one has a further, conflicting one',
  assumed: 'only a part that the text does not state decides',
  contested: 'the articles report two sides that contradict each other',
  soft: 'the figures are too loose to compare',
  superseded: 'the later account replaces the earlier',
  hedged: 'one asserts what the other only calls possible, planned or alleged',
  fragment: 'too few words are left to compare',
  collective: 'only a joint statement covers it',
};

function agreement(finding: Omit<Finding, 'explanation'>): string {
  const { articles, origins, sources } = finding.support;
  const all = join([...new Set(finding.positions.flatMap((p) => p.articles))].sort());
  const how = finding.positions.length > 1 ? 'give it in ways that fit together' : 'say the same';
  const legs = origins === 1 ? 'all of one origin' : sources === 1 ? `${origins} origins, all relying on one source` : `${origins} origins, ${sources} sources`;
  return `${articles === 2 ? `${all} both` : `${all} all`} ${how}: ${value(finding.positions[0]!)} (${legs}).`;
}

/** The explanation of a finding. */
export function explain(finding: Omit<Finding, 'explanation'>): string {
  if (finding.verdict === 'agree') return agreement(finding);
  if (finding.verdict === 'single') return `Found only in ${join(finding.positions[0]!.articles)}.`;
  const sides = finding.positions.slice(0, 3).map(has).join('; ');
  return `${sides}: ${WHY[finding.reason] ?? 'the texts do not decide'}.`;
}
