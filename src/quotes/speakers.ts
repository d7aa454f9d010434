/** quotes: turns the words that say who into entities. In: a source. Out: entity ids, candidates, and the bodies and documents in between. */
import type { Attribution, ExtractedEntity, Mention, Span, TaggedArticle } from '../model.ts';
import { carriers, citingWords, definiteWords, ownWords } from '../words/quote-grammar.ts';
import { bodyNouns, documentNouns, personRoles } from '../words/speakers.ts';
import type { Passage } from './passages.ts';
import { isPronoun, pronounReader, type Resolve } from './pronouns.ts';
import type { Source } from './sources.ts';
import { namesOf, type Phrase, phraseOf } from './speaker-phrases.ts';

type Via = Attribution['via'];
export interface Speaker {
  /** Several where the text names several: X and Y said. */
  readonly speakers: readonly string[];
  readonly candidates: readonly string[];
  readonly via: Via;
  readonly rule: string;
}

const CITING = new Set<string>(citingWords);
const CARRIERS = new Set<string>(carriers);
const DEFINITE = new Set<string>(definiteWords);
const OWN = new Set<string>(ownWords);
const DOCUMENTS = new Set<string>(documentNouns);
const BODIES = new Set<string>(bodyNouns);
const ROLES = new Set<string>(personRoles);

export const nobody = (rule: string): Speaker => ({ speakers: [], candidates: [], via: [], rule });

/** The body a role or document belongs to: a spokesman for the ministry, the ministry's statement. */
const bodyOf = (phrase: Phrase): Mention | undefined => phrase.mentions.find((m) => m.kind === 'organization');

/** Entities that a definite phrase can mean: "the ministry" after "the Health Ministry", "the mayor" after "Mayor Ruiz". */
function byPhrase(entities: readonly ExtractedEntity[], words: readonly string[], before: number): string[] {
  const noun = words[words.length - 1] ?? '';
  const seen = (e: ExtractedEntity): boolean => (e.mentions[0]?.start ?? Infinity) < before;
  const holds = (name: string): boolean => {
    const parts = new Set(name.toLowerCase().split(/[\s-]+/));
    return words.every((word) => parts.has(word));
  };
  if (BODIES.has(noun))
    return entities
      .filter((e) => e.kind === 'organization' && seen(e) && [e.name, ...e.aliases].some(holds))
      .map((e) => e.id);
  return ROLES.has(noun)
    ? entities.filter((e) => e.kind === 'person' && seen(e) && e.roles.some(holds)).map((e) => e.id)
    : [];
}

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

/** Reads who speaks, for every source of an article in turn: "the statement" goes back to whoever issued the last one. */
export function speakerReader(article: TaggedArticle, passages: readonly Passage[]): (source: Source) => Speaker {
  const pronoun: Resolve = pronounReader(article, passages);
  const issuers = new Map<string, readonly string[]>();
  const known = new Map<Source, Speaker>();
  let latest: readonly string[] = [];

  const ofNoun = (phrase: Phrase): Speaker => {
    const noun = phrase.head[phrase.head.length - 1]?.normal ?? '';
    const body = bodyOf(phrase)?.entity;
    const first = phrase.tokens[0];
    const definite = !!first && (DEFINITE.has(first.normal) || OWN.has(first.normal)) && phrase.tokens.length <= 5;
    if (DOCUMENTS.has(noun))
      return {
        ...nobody('document'),
        speakers: body ? [body] : (definite && issuers.get(noun)) || [],
        via: [{ by: body ?? null, document: noun }],
      };
    if (body) return { ...nobody('body'), speakers: [body] };
    const found =
      definite && DEFINITE.has(first.normal)
        ? byPhrase(
            article.entities,
            phrase.head.slice(1).map((t) => t.normal),
            first.start,
          )
        : [];
    // two ministries in the article: the one that spoke last
    const again = found.length > 1 ? found.filter((id) => latest.includes(id)) : found;
    if (again.length === 1) return { ...nobody('definite-noun'), speakers: again };
    return { ...nobody(found.length ? 'definite-noun' : 'unnamed'), candidates: found.sort() };
  };
  const read = ({ passage, frame }: Source): Speaker => {
    if (!frame.speaker) return nobody(frame.rule);
    const phrase = phraseOf(passage, frame.speaker);
    const first = phrase.tokens[0];
    if (first && phrase.tokens.length === 1 && isPronoun(first)) return pronoun(passage, first);
    const names = namesOf(article.text, phrase).map((m) => m.entity);
    const cited = names.length && citedIn(passage, frame);
    if (cited) return { ...nobody('citing'), speakers: [cited.entity], via: [{ by: names[0]!, document: null }] };
    return names.length ? { ...nobody(frame.rule), speakers: [...new Set(names)] } : ofNoun(phrase);
  };
  return (source) => {
    let found = known.get(source);
    if (!found) {
      const plain = read(source);
      found = plain.via.length ? plain : { ...plain, via: documentBehind(source.passage, source.frame) };
      for (const { document } of found.via)
        if (document && found.speakers.length) issuers.set(document, found.speakers);
      if (found.speakers.length) latest = found.speakers;
      known.set(source, found);
    }
    return found;
  };
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
