/** Tense of the verb that a time belongs to: what decides whether "Friday" is behind or ahead. */
import type { Term } from '../model.ts';
import { futureWords } from '../words/time-words.ts';
import type { Tense } from './reading.ts';

const FUTURE = new Set<string>(futureWords);

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
    if (words.some((t) => t.tags.has('Verb'))) groups.push({ start: words[0]!.start, end: words[words.length - 1]!.end, tense: tenseOf(words) });
  }
  return groups;
}

const inGroup = (terms: readonly Term[], i: number): boolean => {
  const { tags, normal } = terms[i]!;
  return tags.has('Verb') || tags.has('Adverb') || tags.has('Negative') || FUTURE.has(normal) || (normal === 'to' && terms[i + 1]?.tags.has('Verb') === true);
};

function tenseOf(words: readonly Term[]): Tense {
  if (words.some((t) => FUTURE.has(t.normal) || t.normal.endsWith("'ll"))) return 'future';
  if (words.some((t) => t.tags.has('PastTense'))) return 'past';
  return words.some((t) => t.normal === 'to') ? 'future' : null;
}

/** Tense at an offset: of the verb before it, else of the verb behind; null where neither says. */
export function tenseFinder(terms: readonly Term[]): (offset: number) => Tense {
  let groups: VerbGroup[] | undefined;
  return (offset) => {
    groups ??= verbGroups(terms);
    const before = groups.findLast((g) => g.end <= offset);
    return (before ?? groups.find((g) => g.start >= offset))?.tense ?? null;
  };
}
