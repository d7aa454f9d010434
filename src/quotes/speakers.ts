/** quotes: turns the words that say who into entities. In: a phrase. Out: entity id, candidates, and the bodies and documents in between. */
import type { Attribution, ExtractedEntity, Mention, Span, TaggedArticle } from '../model.ts';
import { bodyNouns, documentNouns, personRoles } from '../words/speakers.ts';
import type { Passage, Token } from './passages.ts';
import type { Range } from './phrases.ts';
import { isPronoun, pronounReader, type Resolve } from './pronouns.ts';
import type { Source, Utterance } from './utterances.ts';

type Via = Attribution['via'];
export interface Speaker {
  readonly speaker: string | null;
  readonly candidates: readonly string[];
  readonly via: Via;
  readonly rule: string;
}

const DOCUMENTS = new Set<string>(documentNouns);
const BODIES = new Set<string>(bodyNouns);
const ROLES = new Set<string>(personRoles);
const HEAD_ENDS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to', 'near', 'by', 'who', 'within', 'inside', 'about', 'as']);

const nobody = (rule: string): Speaker => ({ speaker: null, candidates: [], via: [], rule });
const somebody = (speaker: string, rule: string, via: Via = []): Speaker => ({ speaker, candidates: [], via, rule });

interface Phrase {
  readonly tokens: readonly Token[];
  /** Tokens before the first preposition. */
  readonly head: readonly Token[];
  readonly mentions: readonly Mention[];
}

function phraseOf(passage: Passage, range: Range): Phrase {
  const tokens = passage.tokens.slice(range.from, range.to);
  const start = tokens[0]?.start ?? 0;
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const mentions = passage.mentions.filter((m) => m.start < end && m.end > start);
  const cut = tokens.findIndex((t, i) => i > 0 && HEAD_ENDS.has(t.normal) && !mentions.some((m) => m.start < t.start && t.end < m.end));
  return { tokens, head: cut < 0 ? tokens : tokens.slice(0, cut), mentions };
}

const within = (mention: Mention, tokens: readonly Token[]): boolean => tokens.length > 0 && mention.start < tokens[tokens.length - 1]!.end && mention.end > tokens[0]!.start;
const isPossessive = (text: string, mention: Mention): boolean => /^['’]s?\b|^['’](?=\s)/.test(text.slice(mention.end, mention.end + 2)) || /['’]s?$/.test(mention.text);

/** The name that the phrase is about: its last word, or a person in it when no common noun ends it. */
function nameOf(text: string, phrase: Phrase): Mention | null {
  const last = phrase.head[phrase.head.length - 1];
  const inside = phrase.mentions.filter((m) => within(m, phrase.head));
  const final = inside.findLast((m) => last && m.end >= last.start && !isPossessive(text, m));
  if (final) return final;
  const person = inside.findLast((m) => m.kind === 'person' && !isPossessive(text, m));
  return person && last && !/^\p{Ll}/u.test(last.text) ? person : null;
}

/** The body a role or document belongs to: a spokesman for the ministry, the ministry's statement. */
const bodyOf = (phrase: Phrase): Mention | undefined => phrase.mentions.find((m) => m.kind === 'organization');

/** Entities that a definite noun can mean: "the ministry" after "the Health Ministry", "the mayor" after "Mayor Ruiz". */
function byNoun(entities: readonly ExtractedEntity[], noun: string, before: number): string[] {
  const seen = (e: ExtractedEntity): boolean => (e.mentions[0]?.start ?? Infinity) < before;
  const ends = (name: string): boolean => name.toLowerCase().split(/\s+/).includes(noun);
  if (BODIES.has(noun)) return entities.filter((e) => e.kind === 'organization' && seen(e) && ends(e.name)).map((e) => e.id);
  return ROLES.has(noun) ? entities.filter((e) => e.kind === 'person' && seen(e) && e.roles.some(ends)).map((e) => e.id) : [];
}

function ofNoun(article: TaggedArticle, phrase: Phrase): Speaker {
  const last = phrase.head[phrase.head.length - 1];
  const first = phrase.tokens[0];
  const body = bodyOf(phrase);
  const noun = last?.normal ?? '';
  if (DOCUMENTS.has(noun)) return { ...nobody('document'), speaker: body?.entity ?? null, via: [{ by: body?.entity ?? null, document: noun }] };
  if (body) return somebody(body.entity, 'body');
  if (first && /^(?:the|this|that)$/.test(first.normal) && phrase.tokens.length <= 3) {
    const found = byNoun(article.entities, noun, first.start);
    if (found.length === 1) return somebody(found[0]!, 'definite-noun');
    if (found.length > 1) return { ...nobody('definite-noun'), candidates: found.sort() };
  }
  return nobody('unnamed');
}

/** Reuters, citing the ministry, said: the ministry speaks, the agency passes it on. */
function citedIn(passage: Passage, source: Source): Mention | null {
  const { cue, speaker } = source.frame;
  if (!speaker || speaker.to >= cue.from) return null;
  const at = passage.tokens.findIndex((t, i) => i >= speaker.to && i < cue.from && /^(?:citing|quoting)$/.test(t.normal));
  const end = passage.tokens[cue.from]!.start;
  return at < 0 ? null : passage.mentions.find((m) => m.start >= passage.tokens[at]!.end && m.end <= end) ?? null;
}

/** Reads who speaks, for every utterance of an article in turn. */
export function speakerReader(article: TaggedArticle, passages: readonly Passage[]): (utterance: Utterance) => Speaker {
  const pronoun: Resolve = pronounReader(article, passages);
  const known = new Map<Source, Speaker>();
  const read = (source: Source): Speaker => {
    const { passage, frame } = source;
    if (!frame.speaker) return nobody(frame.rule);
    const phrase = phraseOf(passage, frame.speaker);
    const first = phrase.tokens[0];
    if (first && phrase.tokens.length === 1 && isPronoun(first)) return pronoun(passage, first);
    const name = nameOf(article.text, phrase);
    const cited = name && citedIn(passage, source);
    if (name && cited) return somebody(cited.entity, 'citing', [{ by: name.entity, document: null }]);
    return name ? somebody(name.entity, frame.rule) : ofNoun(article, phrase);
  };
  return ({ source, rule }) => {
    if (!source) return nobody(rule);
    let found = known.get(source);
    if (!found) {
      found = read(source);
      known.set(source, found);
    }
    return found;
  };
}

/** The words that attribute, as they stand. */
export function attributing(source: Source): Span {
  const { tokens } = source.passage;
  const { cue, speaker } = source.frame;
  const from = Math.min(cue.from, speaker && speaker.to <= cue.from && cue.from - speaker.to < 40 ? speaker.from : cue.from);
  const to = Math.max(cue.to, speaker && speaker.from >= cue.to ? speaker.to : cue.to);
  const inner = tokens.slice(from, to).some((t) => t.quote && t.quote.end - t.quote.start > 60);
  return inner ? { start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end } : { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
