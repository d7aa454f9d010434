/** quotes: turns the words that say who into entities. In: a source. Out: entity ids, candidates, and the bodies and documents in between. */
import type { Attribution, Mention, Span, TaggedArticle } from '../model.ts';
import { carriers, citingWords, definiteWords, focusWords, ownWords } from '../words/quote-grammar.ts';
import { introducingWords, representingNouns } from '../words/quote-roles.ts';
import { collectiveNouns, documentNouns } from '../words/speakers.ts';
import type { Passage, Token } from './passages.ts';
import { personsOf } from './persons.ts';
import { isPlural, isPronoun, pronounReader, type Resolve } from './pronouns.ts';
import { type FindRole, isRole, roleReader } from './roles.ts';
import { actorOf, type Source } from './sources.ts';
import { namedBehind, namesOf, type Phrase, phraseOf } from './speaker-phrases.ts';

type Via = Attribution['via'];
export interface Speaker {
  /** Several where the text names several: X and Y said. */
  readonly speakers: readonly string[];
  readonly candidates: readonly string[];
  readonly via: Via;
  /** The words that name the speaker, where another phrase points back to them: they, the statement. */
  readonly means: Span | null;
  readonly rule: string;
}

const CITING = new Set<string>(citingWords);
const CARRIERS = new Set<string>(carriers);
const DEFINITE = new Set<string>(definiteWords);
const OWN = new Set<string>(ownWords);
const DOCUMENTS = new Set<string>(documentNouns);
const COLLECTIVE = new Set<string>(collectiveNouns);
const REPRESENTING = new Set<string>(representingNouns);
const INTRODUCING = new Set<string>(introducingWords);
const FOCUS = new Set<string>(focusWords);

export const nobody = (rule: string): Speaker => ({ speakers: [], candidates: [], via: [], means: null, rule });

/** The body a role or document belongs to: a spokesman for the ministry, the ministry's statement. */
const bodyOf = (phrase: Phrase): Mention | undefined => phrase.mentions.find((m) => m.kind === 'organization');

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

/** What has been read so far, for phrases that point back. */
interface Memory {
  /** Who spoke last. */
  latest: readonly string[];
  /** The last speaker that each noun named: the statement, the spokeswoman. */
  readonly byNoun: Map<string, Speaker>;
  /** The last several speakers: they. */
  many: Speaker | null;
  /** The last single person without a name: a witness. */
  unnamed: { readonly speaker: Speaker; readonly at: number } | null;
}

const spanOf = ({ tokens }: Phrase): Span | null =>
  tokens.length ? { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end } : null;
/** The head noun, without "himself" behind it. */
const headOf = (phrase: Phrase): readonly Token[] => {
  const to = phrase.head.findLastIndex((t) => !FOCUS.has(t.normal)) + 1;
  return phrase.head.slice(0, to);
};
const isMany = (token: Token | undefined): boolean =>
  !!token && (token.tags.has('Plural') || COLLECTIVE.has(token.normal)) && !token.tags.has('Possessive');

/** Someone who works in a body does not speak for it: a Norfeld employee, two Norfeld engineers. */
const represents = (noun: Token | undefined): boolean =>
  !!noun && (REPRESENTING.has(noun.normal) || !(isRole(noun.normal) || COLLECTIVE.has(noun.normal) || isMany(noun)));

/** Reads a noun phrase without a name of its own. */
function nounReader(find: FindRole, memory: Memory, introduced: (passage: Passage, noun: string) => Speaker | null) {
  return (passage: Passage, phrase: Phrase): Speaker => {
    const head = headOf(phrase);
    const last = head[head.length - 1];
    const noun = last?.normal ?? '';
    const body = bodyOf(phrase)?.entity;
    const first = phrase.tokens[0]?.normal ?? '';
    const definite = (DEFINITE.has(first) || OWN.has(first)) && phrase.tokens.length <= 5;
    const again = definite ? memory.byNoun.get(noun) : undefined;
    if (DOCUMENTS.has(noun)) {
      const issuer = body ? null : (again ?? (definite ? introduced(passage, noun) : null));
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
    return body && represents(last) ? { ...nobody('body'), speakers: [body] } : nobody('unnamed');
  };
}

/** Reads who speaks, for every source of an article in turn: "the statement" goes back to whoever issued the last one. */
export function speakerReader(article: TaggedArticle, passages: readonly Passage[]): (source: Source) => Speaker {
  const persons = personsOf(article);
  const resolve: Resolve = pronounReader(article.text, passages, persons);
  const known = new Map<Source, Speaker>();
  const memory: Memory = { latest: [], byNoun: new Map(), many: null, unnamed: null };
  const index = new Map(passages.map((p, i) => [p, i]));

  /** Whoever brought the document in: Norfeld answered with an ad of its own. */
  const introduced = (passage: Passage, noun: string): Speaker | null => {
    const at = index.get(passage) ?? 0;
    for (let i = at; i >= Math.max(0, at - 3); i--) {
      const { tokens } = passages[i]!;
      const named = tokens.findIndex((t) => t.normal === noun);
      const fresh = named > 0 && tokens.slice(Math.max(0, named - 4), named).some((t) => INTRODUCING.has(t.normal));
      const actor = fresh ? actorOf(passages[i]!) : null;
      if (actor && actor.frame.speaker!.to <= named) return reader(actor);
    }
    return null;
  };
  const ofNoun = nounReader(roleReader(article, passages, persons), memory, introduced);
  const ofPronoun = (passage: Passage, token: Token): Speaker => {
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
    return found.entities.length === 1
      ? { ...nobody('pronoun'), speakers: found.entities }
      : { ...nobody('pronoun'), candidates: [...found.entities].sort() };
  };
  const read = ({ passage, frame }: Source, phrase: Phrase): Speaker => {
    const first = phrase.tokens[0];
    if (first && phrase.tokens.length === 1 && isPronoun(first)) return ofPronoun(passage, first);
    const names = namesOf(article.text, phrase).map((m) => m.entity);
    const cited = names.length && citedIn(passage, frame);
    if (cited) return { ...nobody('citing'), speakers: [cited.entity], via: [{ by: names[0]!, document: null }] };
    if (names.length) return { ...nobody(frame.rule), speakers: [...new Set(names)] };
    const head = headOf(phrase);
    const behind =
      isRole(head[head.length - 1]?.normal ?? '') && namedBehind(passage, frame.speaker!, (m) => persons.has(m.entity));
    return behind ? { ...nobody('apposition'), speakers: [behind.entity] } : ofNoun(passage, phrase);
  };
  const reader = (source: Source): Speaker => {
    const { frame, passage } = source;
    if (!frame.speaker) return nobody(frame.rule);
    const phrase = phraseOf(passage, frame.speaker);
    const plain = read(source, phrase);
    return plain.means || isPronounAlone(phrase) ? plain : { ...plain, means: spanOf(phrase) };
  };
  return (source) => {
    let found = known.get(source);
    if (!found) {
      const plain = reader(source);
      found = plain.via.length ? plain : { ...plain, via: documentBehind(source.passage, source.frame) };
      remember(memory, source, found);
      known.set(source, found);
    }
    return found;
  };
}

const isPronounAlone = ({ tokens }: Phrase): boolean => tokens.length === 1 && isPronoun(tokens[0]!);

function remember(memory: Memory, { passage, frame }: Source, found: Speaker): void {
  for (const { document } of found.via) if (document && found.speakers.length) memory.byNoun.set(document, found);
  if (found.speakers.length) memory.latest = found.speakers;
  const phrase = frame.speaker && phraseOf(passage, frame.speaker);
  if (!phrase || isPronounAlone(phrase)) return;
  const head = headOf(phrase);
  const last = head[head.length - 1];
  if (!last) return;
  const named = namesOf('', phrase).length > 0;
  if (found.speakers.length > 1 || isMany(last) || (named && found.speakers.length)) memory.many = found;
  if (!named && !DOCUMENTS.has(last.normal)) memory.byNoun.set(last.normal, found);
  const single = !named && isRole(last.normal) && !isMany(last) && frame.rule !== 'according-to';
  memory.unnamed = single && !found.speakers.length ? { speaker: found, at: phrase.tokens[0]!.start } : null;
}

/** The words that attribute, as they stand. */
export function attributing(source: Source): Span {
  const { tokens } = source.passage;
  const { cue, speaker } = source.frame;
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
