/** One plain sentence on why a finding has its verdict. Says what the articles say, never who is right. */

import { meets } from '../kinds/reasons.ts';
import { positionDate } from '../label/date-text.ts';
import { shorten } from '../label/index.ts';
import type { Finding, Position, Reason } from '../model.ts';

type Unexplained = Omit<Finding, 'explanation'>;

/** Longer lists of articles are counted. */
const MOST_NAMED = 4;
/** Sides that one sentence can set against each other. */
const MOST_SIDES = 3;

/** "a, b and c"; more are counted. */
export const listed = (articles: readonly string[]): string => {
  const named =
    articles.length > MOST_NAMED
      ? [...articles.slice(0, MOST_NAMED - 1), `${articles.length - MOST_NAMED + 1} more`]
      : articles;
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named[named.length - 1]}`;
};

const PARTLY = 'they share a value, and one has a further, conflicting one';

/** What a reason means, as the end of a sentence. */
export const WHY: Partial<Record<Reason, string>> = {
  conflict: 'both cannot hold',
  negated: 'one affirms what the other denies',
  denied: 'one says it was raised, the other that it was not',
  speaker: 'the same words are credited to two speakers',
  place: 'two places are given for one event',
  reworded: 'a word inside the quotation marks differs',
  partly: PARTLY,
  assumed: 'only a part that the text does not state decides',
  contested: 'the articles report two sides that contradict each other',
  soft: 'the figures are too loose to compare',
  superseded: 'the later account replaces the earlier',
  hedged: 'one asserts what the other only calls possible, planned or alleged',
  fragment: 'too few words are left to compare',
  collective: 'only a joint statement covers it',
};

/** Where no version contradicts the first: a value that stands in the same words is disputed in a finding of its own, or two later versions are apart. */
const DISPUTED = 'not all that stands in these words can hold together';

/** Where versions exclude each other, but no article has both: the passages that would prove it are not surely on one thing. */
const UNPROVEN = 'not all of it can hold, but it is not sure enough that these passages speak of one thing';

/** What the reason of a finding means, as the end of its sentence. */
function whyOf({ reason, positions }: Unexplained): string {
  if (reason !== 'partly') return WHY[reason] ?? 'the texts do not decide';
  if (positions.every(({ relation }) => relation === 'first' || meets(relation))) return DISPUTED;
  const articles = positions.flatMap((position) => position.articles);
  return new Set(articles).size < articles.length ? PARTLY : UNPROVEN;
}

const quoted = (words: string): string => `\u201c${shorten(words, 70)}\u201d`;

/** The value as the report shows it. */
function value({ kind }: Unexplained, position: Position): string {
  if (kind === 'date') return positionDate(position);
  return kind === 'quote' ? quoted(position.label) : shorten(position.label, 70);
}

/** "not, planned" -> "puts it as not so, and as planned": what an article does with a statement. */
function stance(label: string, many: boolean): string {
  const parts = label.split(/,\s{0,3}/);
  const where = parts.find((part) => part.startsWith('at '));
  if (where) return `${many ? 'have' : 'has'} it ${where}`;
  const hedges = parts.filter((part) => part !== 'not' && part !== 'stated');
  const verb = parts.includes('not')
    ? many
      ? 'say it is not so'
      : 'says it is not so'
    : many
      ? 'state it'
      : 'states it';
  if (hedges.length === 0) return verb;
  return parts.includes('not')
    ? `${verb} (${hedges.join(', ')})`
    : `${many ? 'give' : 'gives'} it as ${hedges.join(', ')}`;
}

/** "east has 12 July", "east and west say it was not raised". */
function side(finding: Unexplained, position: Position): string {
  const many = position.articles.length !== 1;
  const who = listed(position.articles);
  if (finding.kind === 'statement') return `${who} ${stance(position.label, many)}`;
  if (finding.kind === 'topic')
    return `${who} ${many ? 'say' : 'says'} it was ${position.label === 'raised' ? '' : 'not '}raised`;
  if (finding.kind === 'quote') return `${who} ${many ? 'have' : 'has'} ${value(finding, position)}`;
  return `${who} ${many ? 'give' : 'gives'} ${value(finding, position)}`;
}

function agreement(finding: Unexplained): string {
  const { articles, origins, sources } = finding.support;
  const all = listed([...new Set(finding.positions.flatMap((p) => p.articles))].sort());
  const how = finding.positions.length > 1 ? 'give it in ways that fit together' : 'say the same';
  const legs =
    origins === 1
      ? 'all of one origin'
      : sources === 1
        ? `${origins} origins, all relying on one source`
        : `${origins} origins, ${sources} sources`;
  const what =
    finding.kind === 'statement' || finding.kind === 'topic' ? '' : `: ${value(finding, finding.positions[0]!)}`;
  return `${all} ${articles === 2 ? 'both' : 'all'} ${how}${what} (${legs}).`;
}

/** The explanation of a finding. */
export function explain(finding: Unexplained): string {
  if (finding.verdict === 'agree') return agreement(finding);
  if (finding.verdict === 'single') return `Found only in ${listed(finding.positions[0]!.articles)}.`;
  const sides = finding.positions.slice(0, MOST_SIDES).map((position) => side(finding, position));
  const rest = finding.positions.length - sides.length;
  const more = rest > 0 ? `; ${rest} more ${rest === 1 ? 'version' : 'versions'}` : '';
  return `${sides.join('; ')}${more}: ${whyOf(finding)}.`;
}
