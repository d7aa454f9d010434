/** Tense of the verb that a time belongs to: what decides whether "Friday" is behind or ahead. In: words of a sentence. Out: past, future or null at an offset. */
import type { Role, Term } from '../model.ts';
import { lastUntil } from '../text/span.ts';
import { actions } from '../words/actions.ts';
import {
  arrangedVerbs,
  futureWords,
  hedgedWords,
  lastingVerbs,
  mishaps,
  openingVerbs,
  pastAuxiliaries,
  plannedBefore,
  plannedWithTo,
  planVerbs,
  presentBe,
  preventingVerbs,
  promises,
  tenseHints,
  timetableVerbs,
  untilWords,
} from '../words/time-words.ts';
import type { Token } from './tokens.ts';
import type { Tense } from './types.ts';

const FUTURE = new Set<string>(futureWords);
const HEDGED = new Set<string>(hedgedWords);
const PLANNED = new Set<string>(plannedBefore);
const PLANNED_TO = new Set<string>(plannedWithTo);
const PLANS = new Set<string>(planVerbs);
const ARRANGED = new Set<string>(arrangedVerbs);
const LASTING = new Set<string>(lastingVerbs);
const PREVENTING = new Set<string>(preventingVerbs);
const PROMISES = new Set<string>(promises);
const OPENING = new Set<string>(openingVerbs);
const TIMETABLE = new Set<string>(timetableVerbs);
const PRESENT_BE = new Set<string>(presentBe);
const PAST = new Set<string>(pastAuxiliaries);
const UNTIL = new Set<string>(untilWords);
const MISHAPS = new Set<string>(mishaps);
const HINTS = new Map<string, Tense>(Object.entries(tenseHints));

interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  /** Whether the verb has a tense of its own: an infinitive has that of the verb before it. */
  readonly finite: boolean;
  /** "would appeal": the future of somebody's words, which lies behind as often as ahead. */
  readonly hedged: boolean;
  /** "to cancel", "should postpone": what it is done to lies ahead. */
  readonly preventing: boolean;
  /** "remained until": what goes on up to a time. */
  readonly lasting: boolean;
}

/** What the words around a time say of it: it owns an event ("Friday's ruling"), it is a term that is set ("until Friday", "for Friday"). */
export interface Beside {
  readonly possessive: boolean;
  readonly until: boolean;
}

/** What a sentence is taken for: a headline says "to meet Monday" for "will meet", a caption "are meeting" for what it shows. */
type Style = 'headline' | 'caption' | 'body';

/** Verbs in a row, with what stands between them: "is expected to meet", "will not be held". */
function verbGroups(terms: readonly Term[], style: Style): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < terms.length; i++) {
    const from = i;
    while (i < terms.length && inGroup(terms, i, style)) i++;
    const words = terms.slice(from, i);
    // "He's due to speak": compromise takes the verb for a noun.
    if (words.some((t, n) => t.tags.has('Verb') || isPlanned(words, n) || isHeadlineTo(words, n, style)))
      groups.push({
        start: words[0]!.start,
        end: words[words.length - 1]!.end,
        ...tenseOf(words, style, terms[from - 1], terms[i]),
      });
  }
  return groups;
}

const inGroup = (terms: readonly Term[], i: number, style: Style): boolean => {
  const { tags, normal } = terms[i]!;
  const next = terms[i + 1];
  return (
    tags.has('Verb') ||
    tags.has('Adverb') ||
    tags.has('Negative') ||
    FUTURE.has(normal) ||
    (PLANNED.has(normal) && (next?.normal === 'to' || next?.normal === 'for')) ||
    (normal === 'to' && (next?.tags.has('Verb') === true || isPlanned(terms, i - 1))) ||
    isHeadlineTo(terms, i, style) ||
    isHeadlineTo(terms, i - 1, style)
  );
};

/** "due to speak", "scheduled a hearing"; "set", "about" and "ready" only before "to". */
const isPlanned = (words: readonly Term[], i: number): boolean => {
  const normal = words[i]?.normal ?? '';
  return PLANNED.has(normal) && (!PLANNED_TO.has(normal) || words[i + 1]?.normal === 'to');
};

/** "Court to rule Friday": in headlines compromise takes many a verb for a noun. */
const isHeadlineTo = (words: readonly Term[], i: number, style: Style): boolean =>
  style === 'headline' && words[i]?.normal === 'to' && Object.hasOwn(actions, words[i + 1]?.normal ?? '');

/** "is to meet", "are to resume". */
const isToBe = (words: readonly Term[]): boolean =>
  words.some((t, i) => t.root === 'be' && words[i + 1]?.normal === 'to' && words[i + 2] !== undefined);

/** "agreed to meet", "an invitation to visit". */
const isPromised = (words: readonly Term[], before: Term | undefined): boolean =>
  [before, ...words].some((t, i) => t !== undefined && PROMISES.has(t.root) && words[i]?.normal === 'to');

/** "are meeting Monday" is an appointment, "are investigating" is not. */
const isArranged = (words: readonly Term[]): boolean =>
  words.some((t) => PRESENT_BE.has(t.normal)) && words.some((t) => t.tags.has('Gerund') && ARRANGED.has(t.root));

/** "begins Monday", "opens for visitors on Monday"; not "opens the fair on Monday", which captions say of pictures. */
const isTimetable = (words: readonly Term[], after: Term | undefined): boolean =>
  words.some(
    (t) =>
      isFinitePresent(t) &&
      !t.tags.has('Infinitive') &&
      (TIMETABLE.has(t.root) ||
        (OPENING.has(t.root) && (!after || after.tags.has('Preposition') || after.tags.has('Date')))),
  );

/** "may have been", "would have met": behind, whatever the first word says. */
const isPerfectModal = (words: readonly Term[]): boolean => {
  const modal = words.findIndex((t) => HEDGED.has(t.normal));
  return modal >= 0 && words.slice(modal + 1, modal + 4).some((t) => t.normal === 'have');
};

function tenseOf(
  words: readonly Term[],
  style: Style,
  before: Term | undefined,
  after: Term | undefined,
): Omit<VerbGroup, 'start' | 'end'> {
  const hedged = words.some((t) => HEDGED.has(t.normal));
  const last = words.findLast((t) => t.tags.has('Verb'));
  const lasting = LASTING.has(last?.root ?? '');
  const asked = last?.tags.has('Infinitive') && words.some((t) => t.normal === 'to' || HEDGED.has(t.normal));
  const preventing = asked === true && PREVENTING.has(last!.root) && !words.some((t) => t.normal === 'have');
  const is = { hedged, lasting, preventing };
  if (isPerfectModal(words)) return { tense: 'past', finite: true, ...is };
  const ahead =
    words.some(
      (t, i) => FUTURE.has(t.normal) || t.normal.endsWith("'ll") || PLANS.has(t.root) || isPlanned(words, i),
    ) ||
    isToBe(words) ||
    isPromised(words, before) ||
    // "is set for Friday", "ready for launch on Friday".
    (after?.normal === 'for' && PLANNED.has(words.at(-1)!.normal)) ||
    (style === 'headline' &&
      words.some((t, i) => t.normal === 'to' && (i === 0 || words[i - 1]!.tags.has('Imperative')))) ||
    (style !== 'caption' && (isArranged(words) || isTimetable(words, after)));
  if (ahead) return { tense: 'future', finite: true, ...is };
  if (words.some((t) => t.tags.has('PastTense') || PAST.has(t.normal))) return { tense: 'past', finite: true, ...is };
  return { tense: null, finite: words.some(isFinitePresent) && !words.some((t) => t.normal === 'to'), ...is };
}

/** "closes", and "set" or "put", which compromise takes for infinitives: without "to" they have a tense of their own. */
const isFinitePresent = ({ tags }: Term): boolean =>
  tags.has('PresentTense') && !tags.has('Gerund') && !tags.has('Participle');

const STYLES: Partial<Record<Role, Style>> = { caption: 'caption', heading: 'headline', title: 'headline' };

/** A line of body text without a finite verb reads as a headline. */
function groupsOf(terms: readonly Term[], role: Role): VerbGroup[] {
  const groups = verbGroups(terms, STYLES[role] ?? 'body');
  return STYLES[role] || groups.some((g) => g.finite) ? groups : verbGroups(terms, 'headline');
}

/** Tense at an offset: of the verb before it, else of the verb behind; null where neither says. */
export function tenseFinder(terms: readonly Term[], role: Role): (offset: number, beside: Beside) => Tense {
  let groups: VerbGroup[] | undefined;
  let finite: VerbGroup[] = [];
  return (offset, { possessive, until }) => {
    if (!groups) {
      groups = groupsOf(terms, role);
      finite = groups.filter((g) => g.finite);
    }
    // An infinitive has the tense of the verb before it: "arrived to attend the talks on Friday".
    const opens = (groups[0]?.end ?? Number.POSITIVE_INFINITY) > offset;
    const group = opens ? groups[0] : lastUntil(finite, offset);
    const nearest = opens ? group : lastUntil(groups, offset);
    if (nearest?.preventing) return 'future';
    // "postponed until Friday", "have until Friday": a term; not "remained until Friday", "Until Friday, nobody ...".
    if (until && group && !opens && !(group.lasting && group.tense === 'past')) return 'future';
    // "he would appeal Friday's ruling": what would be done does not move what it is done to.
    return group?.hedged && possessive ? 'past' : (group?.tense ?? null);
  };
}

/** Tense by the words right before a time: effective Feb. 1, since Tuesday, as early as Friday; or by a mishap right behind it. */
export function hintedTense(tokens: readonly Token[], at: number): Tense {
  const word = tokens[at - 1]?.word ?? '';
  const hint = HINTS.get(word) ?? HINTS.get(`${tokens[at - 2]?.word ?? ''} ${word}`);
  return hint ?? (isOfMishap(tokens, at) ? 'past' : null);
}

/** Words of a date: weekday, month, day, and marks between them. */
const LONGEST_DAY = 5;
/** Whether a day is that of what nobody announces: "the June 2 picnic". */
export const isOfMishap = (tokens: readonly Token[], at: number): boolean => MISHAPS.has(wordBehind(tokens, at));

/** The first word behind a day: riot of "Jan. 6 riot". */
function wordBehind(tokens: readonly Token[], at: number): string {
  const next = tokens
    .slice(at + 1, at + 1 + LONGEST_DAY)
    .find(({ kind, word }) => kind === 'other' && /^\p{L}/u.test(word));
  return next?.word ?? '';
}

/** A clock time may stand between: until 9 a.m. EST Tuesday. */
const CLOCK = 4;

/** What stands beside the time at a token. */
export function besideAt(tokens: readonly Token[], classes: string, at: number): Beside {
  const possessive = tokens[at + 1]?.kind === 'possessive';
  const before = at - /[DkPZ]*$/.exec(classes.slice(Math.max(0, at - CLOCK), at))![0].length;
  const word = tokens[before - 1]?.word ?? '';
  // "called for Tuesday", but "sales for January", "blamed for Tuesday's fire".
  const until = UNTIL.has(word) || (word === 'for' && tokens[at]!.kind === 'weekday' && !possessive);
  return { possessive, until };
}
