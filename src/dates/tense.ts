/** Tense of the verb that a time belongs to: what decides whether "Friday" is behind or ahead. */
import type { Term } from '../model.ts';
import { futureWords, plannedBefore, planVerbs } from '../words/time-words.ts';
import type { Tense } from './reading.ts';
import { lastUntil } from './search.ts';

const FUTURE = new Set<string>(futureWords);
const PLANNED = new Set<string>(plannedBefore);
const PLANS = new Set<string>(planVerbs);

interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
}

/** Verbs in a row, with what stands between them: "is expected to meet", "will not be held". */
function verbGroups(terms: readonly Term[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < terms.length; i++) {
    const from = i;
    while (i < terms.length && inGroup(terms, i)) i++;
    const words = terms.slice(from, i);
    if (words.some((t) => t.tags.has('Verb')))
      groups.push({ start: words[0]!.start, end: words[words.length - 1]!.end, tense: tenseOf(words) });
  }
  return groups;
}

const inGroup = (terms: readonly Term[], i: number): boolean => {
  const { tags, normal } = terms[i]!;
  return (
    tags.has('Verb') ||
    tags.has('Adverb') ||
    tags.has('Negative') ||
    FUTURE.has(normal) ||
    (PLANNED.has(normal) && terms[i + 1]?.normal === 'to') ||
    (normal === 'to' && terms[i + 1]?.tags.has('Verb') === true)
  );
};

function tenseOf(words: readonly Term[]): Tense {
  if (words.some((t) => FUTURE.has(t.normal) || t.normal.endsWith("'ll"))) return 'future';
  // "scheduled a hearing Thursday", "is due to speak on Friday": what is planned lies ahead.
  if (words.some((t) => PLANS.has(t.root) || PLANNED.has(t.normal))) return 'future';
  return words.some((t) => t.tags.has('PastTense')) ? 'past' : null;
}

/** Tense at an offset: of the verb before it, else of the verb behind; null where neither says. */
export function tenseFinder(terms: readonly Term[]): (offset: number) => Tense {
  let groups: VerbGroup[] | undefined;
  let tensed: VerbGroup[] = [];
  return (offset) => {
    if (!groups) {
      groups = verbGroups(terms);
      tensed = groups.filter((g) => g.tense !== null);
    }
    // An infinitive has the tense of the verb before it: "arrived to attend the talks on Friday".
    const opens = (groups[0]?.end ?? Number.POSITIVE_INFINITY) > offset;
    return (opens ? groups[0] : lastUntil(tensed, offset))?.tense ?? null;
  };
}
