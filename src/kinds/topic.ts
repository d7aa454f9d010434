/** Topics: what was discussed, covered or left out, on which occasion. In: an article with its quotations. Out: one claim for each subject named. */

import type { ClaimOf, Draft, Reason, Span, TaggedSentence, Term } from '../model.ts';
import { governmentOf } from '../names/metonyms.ts';
import type { ReadArticle } from '../quotes/index.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { contentStems } from '../text/content-words.ts';
import { anyOf, matchesOf, someWord } from '../text/pattern.ts';
import { contains, firstFrom, overlaps, sentencePlace } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { looseAdjectives, looseHeads } from '../words/things.ts';
import {
  documentNouns,
  listOpeners,
  looseTopicVerbs,
  omissionWords,
  talkWords,
  topicPhrases,
  topicTails,
  topicVerbs,
} from '../words/topics.ts';
import type { ClaimContext, ClaimKind, Feature, Pair } from './kind.ts';

const VERBS = new Set<string>(topicVerbs);
const LOOSE = new Set<string>(looseTopicVerbs);
const TALK = anyOf(talkWords, 'i');
const PHRASE = anyOf(topicPhrases, 'gi');
const TAIL = anyOf(topicTails, 'i');
const OPENER = anyOf(listOpeners, 'gi');
const OMITTED = anyOf(
  [...omissionWords, 'not mention', "n't mention", 'not include', 'not refer', 'avoided', 'silent on'],
  'i',
);
const DOCUMENT = anyOf(documentNouns, 'gi');
/** The longest word of each: a sentence without any of them has no word of talks, no phrase and no tail. */
const SIGNS = new Set<string>(
  [...talkWords, ...topicPhrases, ...topicTails].map(
    (phrase) => phrase.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0]!,
  ),
);
/** Signs and letters that patterns and lower case see differently. */
const ODD = /[×÷ſ\u212a]/;
const mayTalk = (text: string): boolean => ODD.test(text) || someWord(text, (word) => SIGNS.has(word.toLowerCase()));
const VERB = tagBits('Verb');
const UMBRELLA = new Set([...looseHeads, ...looseAdjectives, ...talkWords].map((w) => stem(w)));
/** A list of subjects is cut at commas and "and"; a subject longer than this is a clause. */
const LONGEST = 12;

const found = (sentence: TaggedSentence, from: number, to: number, mentioned: boolean, rule: string) => ({
  start: sentence.start + from,
  end: sentence.start + to,
  mentioned,
  rule,
});
type Found = ReturnType<typeof found>;

/** Where the list of subjects that begins at an offset ends: at a clause border. */
function listEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop =
    /[.;:!?”"“]|,\s+(?:according|as|but|while|although|though|who|which|said|says|saying|the \w+ (?:said|revealed|reported))\b|\b(?:during|when|after|before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.exec(
      rest.slice(1),
    );
  return stop ? from + 1 + stop.index : text.length;
}

/** "discussed X", "talks on X", "exchange views on X". */
function afterVerb(sentence: TaggedSentence, isTalk: boolean): Found[] {
  const { text, terms, start } = sentence;
  const spots = isTalk ? matchesOf(PHRASE, text).map((m) => m.index + m[0].length) : [];
  const talk = isTalk && TALK.test(text);
  for (const { bits, root, tags, end } of terms)
    if (bits & VERB && (VERBS.has(root) || (talk && LOOSE.has(root))) && !tags.has('Passive')) spots.push(end - start);
  return spots.map((at) => {
    const before = text.slice(Math.max(0, at - 60), at);
    return found(
      sentence,
      at,
      listEnd(text, at),
      !OMITTED.test(before),
      OMITTED.test(before) ? 'left-out' : 'discussed',
    );
  });
}

/** "farming matters, including hay and milk" in a sentence that talks about talks. */
function afterOpener(sentence: TaggedSentence): Found[] {
  if (!TALK.test(sentence.text)) return [];
  return matchesOf(OPENER, sentence.text).map((m) =>
    found(sentence, m.index + m[0].length, listEnd(sentence.text, m.index + m[0].length), true, 'list'),
  );
}

/** What links a subject to a tail: "is also", "were among the topics". */
const LINK = /(?<!\s)(?:\s+(?:was|were|is|are|be|also|among the \w{1,40})\b)+/gi;
/** Tails with no verb of their own: it stands before them, not always right before. */
const VERBLESS = /^(?:on|a)\b/i;

/** What stands before a tail, without what links it: "Trade" of "Fishing is among the points on the table". */
const beforeLink = (text: string, tail: string): string =>
  VERBLESS.test(tail) ? text.slice(0, matchesOf(LINK, text).at(-1)?.index) : text;

/** "Fishing was discussed", "Fishing, too, was on the table". */
function beforeTail(sentence: TaggedSentence): Found[] {
  const match = TAIL.exec(sentence.text);
  if (!match) return [];
  const head = beforeLink(sentence.text.slice(0, match.index), match[0]);
  const from =
    Math.max(
      head.lastIndexOf(','),
      head.lastIndexOf(' that '),
      head.search(/\bsaid\s+(?!.*\bsaid\s)/i) >= 0 ? head.lastIndexOf('said') + 3 : -1,
    ) + 1;
  return [found(sentence, from, head.length, true, 'on-the-agenda')];
}

/** "Fisheries: Both sides ..." and headings of that kind: a label names what follows. */
function label(sentence: TaggedSentence): Found[] {
  const match = /^([\p{Lu}][^.:;!?"“”]{2,60}):\s+\p{Lu}/u.exec(sentence.text);
  return match ? [found(sentence, 0, match[1]!.length, true, 'label')] : [];
}

/** The single subjects of a list: cut at commas and at the last "and". */
function subjects(text: string, list: Found): Found[] {
  const out: Found[] = [];
  const cut = /,\s*(?:and\s+)?|(?<!\s)\s+and\s+(?!its\b|their\b)/g;
  let from = list.start;
  const slice = text.slice(list.start, list.end);
  // "The letter left out rents, the tenants said": what is left out ends at the first comma.
  const cuts = list.mentioned ? [...slice.matchAll(cut), null] : [slice.matchAll(cut).next().value ?? null];
  for (const match of cuts) {
    const to = match ? list.start + match.index : list.end;
    out.push({ ...list, start: from, end: to });
    if (match) from = list.start + match.index + match[0].length;
  }
  return out;
}

/** The words of a sentence inside a span. */
function inside({ terms }: TaggedSentence, span: Span): Term[] {
  const out: Term[] = [];
  for (let at = firstFrom(terms, span.start); at < terms.length && terms[at]!.start < span.end; at++)
    if (terms[at]!.end <= span.end) out.push(terms[at]!);
  return out;
}

/** What a subject is about: stems of its words without those that only hold it, such as "the question of", "various". */
function subjectStems(terms: readonly Term[]): string[] {
  return [...new Set(contentStems(terms).filter((s) => !UMBRELLA.has(s)))];
}

/** A subject opens with a noun or what describes it, not with "on Monday to weigh". */
const opensSubject = ({ bits }: Term): boolean => !(bits & NO_SUBJECT) || (bits & PROPER) !== 0;
const NO_SUBJECT = tagBits('Determiner', 'Preposition', 'Adverb', 'Conjunction', 'Date', 'Verb');
const PROPER = tagBits('ProperNoun');

/** The document that leaves a subject out, and whose it is: the name right before or after the word, a capital standing for its country. */
function documentBefore(sentence: TaggedSentence, offset: number): { type: 'document'; by: string | null } | null {
  const noun = matchesOf(DOCUMENT, sentence.text.slice(0, offset - sentence.start)).at(-1);
  if (!noun) return null;
  const at = sentence.start + noun.index;
  const owner =
    sentence.mentions.findLast((m) => m.end <= at) ?? sentence.mentions.find((m) => m.start > at && m.end <= offset);
  return { type: 'document', by: owner ? (governmentOf(owner.entity) ?? owner.entity) : null };
}

function draft(sentence: TaggedSentence, at: Found): Draft<'topic'> | null {
  const terms = inside(sentence, at);
  while (terms.at(-1)?.tags.has('Adverb')) terms.pop();
  while (terms.length && !opensSubject(terms[0]!)) terms.shift();
  const stems = subjectStems(terms);
  if (!stems.length || terms.length > LONGEST || terms.some((t) => t.tags.has('PastTense') && !t.tags.has('Adjective')))
    return null;
  const start = terms[0]!.start;
  const end = terms[terms.length - 1]!.end;
  const mentions = sentence.mentions.filter((m) => overlaps(m, { start, end }));
  const document = at.mentioned ? null : documentBefore(sentence, at.start);
  return {
    kind: 'topic',
    span: { start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) },
    sentence: sentencePlace(sentence),
    about: {
      occasion: document ?? { type: 'event', by: null },
      subject: stems.join(' '),
      participants: [...new Set(mentions.map((m) => m.entity))],
      terms: stems,
    },
    value: { mentioned: at.mentioned },
    polarity: at.mentioned ? 'affirmed' : 'negated',
    modality: 'asserted',
    attribution: [],
    rule: at.rule,
  };
}

function extract({
  text,
  sentences,
  quotations,
}: Pick<ReadArticle, 'text' | 'sentences' | 'quotations'>): Draft<'topic'>[] {
  const out: Draft<'topic'>[] = [];
  for (const sentence of sentences) {
    if (sentence.role === 'title') continue;
    const isTalk = mayTalk(sentence.text);
    const lists = [
      ...afterVerb(sentence, isTalk),
      ...(isTalk ? afterOpener(sentence) : []),
      ...(isTalk ? beforeTail(sentence) : []),
      ...label(sentence),
    ];
    for (const list of lists) {
      for (const one of subjects(text, list)) {
        const claim = draft(sentence, one);
        if (
          claim &&
          !quotations.some((q) => contains(q, claim.span) && contains(q, sentence)) &&
          !out.some((c) => overlaps(c.span, claim.span))
        )
          out.push(claim);
      }
    }
  }
  return out;
}

/** A readout leaves out what the meeting raised: two documents, or a document and the event, are two occasions. */
const cannotLink = (
  { claim: { about: x } }: ClaimContext<'topic'>,
  { claim: { about: y } }: ClaimContext<'topic'>,
): boolean =>
  x.occasion.type !== y.occasion.type || (x.occasion.type === 'document' && x.occasion.by !== y.occasion.by);

const namesBoth = ({ a, b }: Pair<'topic'>): boolean =>
  [...a.keys].some((key) => key.startsWith('@') && b.keys.has(key));
const features: readonly Feature<'topic'>[] = [
  { id: 'named', sign: 1, of: (pair) => (namesBoth(pair) ? 1 : 0) },
  { id: 'contained-and-named', sign: 1, of: (pair) => (namesBoth(pair) ? pair.about.containment : 0) },
];

function compare(a: ClaimOf<'topic'>, b: ClaimOf<'topic'>): Reason {
  if (a.value.mentioned !== b.value.mentioned) return 'denied';
  return a.value.mentioned ? 'raised' : 'same';
}

/** Subjects raised, and said to have been left out. */
export const topic: ClaimKind<'topic'> = {
  name: 'topic',
  extract,
  prepare: () => null,
  cannotLink,
  features,
  valueFeatures: [],
  compare,
  valueLabel: (claim) => (claim.value.mentioned ? 'raised' : 'not mentioned'),
};
