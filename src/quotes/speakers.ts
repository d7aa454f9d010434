/** quotes: turns the words that say who into entities. In: a source. Out: entity ids, candidates, and the bodies and documents in between. */

import type { ResolvedArticle } from '../coreference/index.ts';
import {
  type FindRole,
  headOf,
  isRole,
  namedBehind,
  namesOf,
  type Phrase,
  phraseOf,
  roleReader,
} from '../coreference/named-phrases.ts';
import type { Persons } from '../coreference/persons.ts';
import { isPlural, pronounReader, type Resolve } from '../coreference/pronouns.ts';
import type { Mention, Span } from '../model.ts';
import { phraseAfter } from '../syntax/noun-phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Passage, Token } from '../syntax/types.ts';
import { isGerund } from '../syntax/verbs.ts';
import { overlaps } from '../text/span.ts';
import { carriers, citingWords, definiteWords, ownWords, phrasalParticles } from '../words/quote-grammar.ts';
import { introducingWords, issuingVerbs, representingNouns } from '../words/quote-roles.ts';
import { collectiveNouns, documentNouns } from '../words/speakers.ts';
import {
  isMany,
  isPronounAlone,
  type Memory,
  namedAgain,
  nobody,
  remember,
  type Speaker,
  spanOf,
  type Via,
} from './memory.ts';
import { actorOf, looseFrame } from './sources.ts';
import type { Source } from './types.ts';

// quotes: reads a noun phrase that speaks and has no name of its own. In: the phrase and what was read before. Out: its speaker.
const COLLECTIVE = new Set<string>(collectiveNouns);
const DEFINITE = new Set<string>(definiteWords);
const INTRODUCING = new Set<string>(introducingWords);
const ISSUING = new Set<string>(issuingVerbs);
const PARTICLES = new Set<string>(phrasalParticles);
const OWN = new Set<string>(ownWords);
const REPRESENTING = new Set<string>(representingNouns);

/** The body a role or document belongs to: a spokesman for the ministry, the ministry's statement. */
const bodyOf = (phrase: Phrase): Mention | undefined => phrase.mentions.find((m) => m.kind === 'organization');

/** Who brings a new document out in the passage itself: the council issued a statement calling ..., a petition drawn up by the mayor. */
function issuerHere(passage: Passage, { tokens: phrase }: Phrase): Source | null {
  const { tokens } = passage;
  const first = tokens.indexOf(phrase[0]!);
  const behind = first + phrase.length;
  if (ISSUING.has(tokens[behind]?.normal ?? '') && tokens[behind + 1]?.normal === 'by') {
    const by = phraseAfter(tokens, behind + 2);
    if (by.to > by.from) return { passage, frame: looseFrame('issued-by', { from: behind, to: behind + 2 }, by) };
  }
  const verb = PARTICLES.has(tokens[first - 1]?.normal ?? '') ? first - 2 : first - 1;
  if (!ISSUING.has(tokens[verb]?.normal ?? '')) return null;
  const subject = subjectOf(tokens, verb, 0);
  return subject && { passage, frame: looseFrame('issuer', { from: verb, to: verb + 1 }, subject) };
}

/** Finds whoever brought a document in: Norfeld answered with an ad of its own. */
export function issuerReader(passages: readonly Passage[], read: (source: Source) => Speaker) {
  const index = new Map(passages.map((p, i) => [p, i]));
  return (passage: Passage, noun: string, phrase: Phrase, definite: boolean): Speaker | null => {
    const here = issuerHere(passage, phrase);
    if (here) return read(here);
    if (!definite) return null;
    const at = index.get(passage) ?? 0;
    for (let i = at; i >= Math.max(0, at - 3); i--) {
      const { tokens } = passages[i]!;
      const named = tokens.findIndex((t) => t.normal === noun);
      const fresh = named > 0 && tokens.slice(Math.max(0, named - 4), named).some((t) => INTRODUCING.has(t.normal));
      const actor = fresh ? actorOf(passages[i]!) : null;
      if (actor && actor.frame.speaker!.to <= named) return read(actor);
    }
    return null;
  };
}

/** Someone who works in a body does not speak for it: a Norfeld employee, two Norfeld engineers. */
const represents = (noun: Token | undefined): boolean =>
  !!noun?.tags.has('Noun') &&
  (REPRESENTING.has(noun.normal) || !(isRole(noun.normal) || COLLECTIVE.has(noun.normal) || isMany(noun)));

/** Reads a noun phrase without a name of its own. */
export function nounReader(find: FindRole, memory: Memory, introduced: ReturnType<typeof issuerReader>) {
  return (passage: Passage, phrase: Phrase): Speaker => {
    const head = headOf(phrase);
    const last = head[head.length - 1];
    const noun = last?.normal ?? '';
    const body = bodyOf(phrase)?.entity;
    const first = phrase.tokens[0]?.normal ?? '';
    const definite = (DEFINITE.has(first) || OWN.has(first)) && phrase.tokens.length <= 5;
    const again = definite ? namedAgain(memory, head) : undefined;
    if (DOCUMENTS.has(noun)) {
      const issuer = body ? null : (again ?? introduced(passage, noun, phrase, definite));
      const speakers = body ? [body] : (issuer?.speakers ?? []);
      const via = [{ by: body ?? null, document: noun }];
      return { ...nobody('document'), speakers, via, means: issuer?.means ?? null };
    }
    if (definite && DEFINITE.has(first)) {
      const found = find(passage, head.slice(1), memory.latest);
      if (found.length === 1) return { ...nobody('definite-noun'), speakers: found };
      if (again) return { ...again, via: [], rule: 'definite-noun' };
      if (found.length) return { ...nobody('definite-noun'), candidates: [...found].sort() };
    }
    // some close to the ministry: no noun stands for it
    const nameless = !last?.tags.has('Noun') && !head.some((t) => phrase.mentions.some((m) => overlaps(m, t)));
    return body && !nameless && represents(last) ? { ...nobody('body'), speakers: [body] } : nobody('unnamed');
  };
}

const CITING = new Set<string>(citingWords);
const CARRIERS = new Set<string>(carriers);
const DOCUMENTS = new Set<string>(documentNouns);

/** Reuters, citing the ministry, said: whoever stands behind "citing", before or after the verb. */
function citedIn(passage: Passage, { cue, speaker }: Source['frame']): Mention | null {
  if (!speaker || speaker.to > cue.from) return null;
  const at = passage.tokens.findIndex((t, i) => i >= speaker.to && i < cue.to + 12 && !t.quote && CITING.has(t.normal));
  const limit = passage.tokens[at < cue.from ? cue.from : at + 8]?.start ?? passage.end;
  return at < 0
    ? null
    : (passage.mentions.find((m) => m.start >= passage.tokens[at]!.end && m.end <= limit && m.kind !== 'place') ??
        null);
}

/** "said in a statement": the document the words stand in. */
function documentBehind({ tokens }: Passage, { cue }: Source['frame']): Via {
  for (let i = cue.to; i < tokens.length && i < cue.to + 12; i++) {
    const token = tokens[i]!;
    if (token.quote || token.normal === 'that' || (i > cue.to + 1 && token.breaks)) return [];
    if (DOCUMENTS.has(token.normal) && tokens.slice(cue.to, i).some((t) => CARRIERS.has(t.normal)))
      return [{ by: null, document: token.normal }];
  }
  return [];
}

/** Reads pronouns: they are the last several speakers when these are bodies; he is no name before a witness who spoke since. */
function pronounSpeaker(persons: Persons, memory: Memory, resolve: Resolve) {
  return (passage: Passage, token: Token): Speaker => {
    if (isPlural(token)) {
      const { many } = memory;
      const bodies = many?.speakers.every((id) => !persons.has(id)) ? many.speakers : [];
      return { ...nobody('pronoun'), speakers: bodies, means: many?.means ?? null };
    }
    const found = resolve(passage, token, memory.latest);
    const { unnamed } = memory;
    if (unnamed && token.normal !== 'it' && unnamed.at > (found?.at ?? -1))
      return { ...unnamed.speaker, rule: 'pronoun' };
    if (!found) return nobody('pronoun');
    const { pronoun } = memory;
    // He said that Ray had won. "...," he said: the same man again, not Ray.
    if (pronoun?.word === token.normal && pronoun.at < found.at && found.at < pronoun.end && pronoun.end <= token.start)
      return { ...nobody('pronoun'), speakers: pronoun.speakers };
    const [only, other] = found.entities;
    return other
      ? { ...nobody('pronoun'), candidates: [...found.entities].sort() }
      : { ...nobody('pronoun'), speakers: [only!] };
  };
}

/** Reads any source of an article without keeping it. */
function sourceReader(article: ResolvedArticle, memory: Memory) {
  const { passages, persons } = article;
  const ofPronoun = pronounSpeaker(persons, memory, pronounReader(article.text, passages, persons));
  const ofNoun = nounReader(
    roleReader(article, persons),
    memory,
    issuerReader(passages, (source) => read(source)),
  );
  const named = ({ passage, frame }: Source, phrase: Phrase): Speaker => {
    const first = phrase.tokens[0];
    if (first && isPronounAlone(phrase)) return ofPronoun(passage, first);
    const names = namesOf(article.text, phrase).map((m) => m.entity);
    const cited = names.length && citedIn(passage, frame);
    if (cited) return { ...nobody('citing'), speakers: [cited.entity], via: [{ by: names[0]!, document: null }] };
    if (names.length) return { ...nobody(frame.rule), speakers: [...new Set(names)] };
    const head = headOf(phrase);
    const behind =
      isRole(head[head.length - 1]?.normal ?? '') && namedBehind(passage, frame.speaker!, (m) => persons.has(m.entity));
    return behind ? { ...nobody('apposition'), speakers: [behind.entity] } : ofNoun(passage, phrase);
  };
  const read = (source: Source): Speaker => {
    const { frame, passage } = source;
    if (!frame.speaker) return nobody(frame.rule);
    const phrase = phraseOf(passage, frame.speaker);
    const plain = named(source, phrase);
    return plain.means || isPronounAlone(phrase) ? plain : { ...plain, means: spanOf(phrase) };
  };
  return read;
}

/** Reads who speaks, for every source of an article in turn: "the statement" goes back to whoever issued the last one. */
export function speakerReader(article: ResolvedArticle): (source: Source) => Speaker {
  const memory: Memory = { latest: [], byNoun: new Map(), many: null, pronoun: null, unnamed: null };
  const read = sourceReader(article, memory);
  const known = new Map<Source, Speaker>();
  return (source) => {
    let found = known.get(source);
    if (!found) {
      const plain = read(source);
      found = plain.via.length ? plain : { ...plain, via: documentBehind(source.passage, source.frame) };
      remember(memory, source, found);
      known.set(source, found);
    }
    return found;
  };
}

/** The words that attribute, as they stand. */
export function attributing(source: Source): Span {
  const { tokens } = source.passage;
  const { cue, speaker } = source.frame;
  // The council rejected the plan, saying: what the council did besides does not attribute.
  if (speaker && speaker.to < cue.from && isGerund(tokens[cue.from]!) && tokens[cue.from]!.breaks)
    return { start: tokens[speaker.from]!.start, end: tokens[speaker.to - 1]!.end };
  const from = Math.min(
    cue.from,
    speaker && speaker.to <= cue.from && cue.from - speaker.to < 40 ? speaker.from : cue.from,
  );
  const to = Math.max(cue.to, speaker && speaker.from >= cue.to ? speaker.to : cue.to);
  const inner = tokens.slice(from, to).some((t) => t.quote && t.quote.end - t.quote.start > 60);
  return inner
    ? { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end }
    : { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
