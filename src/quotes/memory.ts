/** quotes: what has been read of the speakers so far, for phrases that point back. In: a source and its speaker. Out: the memory, brought up to date. */

import { headOf, isRole, namesOf, type Phrase, phraseOf } from '../coreference/named-phrases.ts';
import { isPronoun } from '../coreference/pronouns.ts';
import type { Attribution, Span } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { collectiveNouns, documentNouns } from '../words/speakers.ts';
import type { Source } from './types.ts';

export type Via = Attribution['via'];
export interface Speaker {
  /** Several where the text names several: X and Y said. */
  readonly speakers: readonly string[];
  readonly candidates: readonly string[];
  readonly via: Via;
  /** The words that name the speaker, where another phrase points back to them: they, the statement. */
  readonly means: Span | null;
  readonly rule: string;
}

export const nobody = (rule: string): Speaker => ({ speakers: [], candidates: [], via: [], means: null, rule });

const COLLECTIVE = new Set<string>(collectiveNouns);
const DOCUMENTS = new Set<string>(documentNouns);

/** A speaker with the words before the noun that named it: the Democratic senator. Initials are left out, they stand for names. */
export interface Named {
  readonly speaker: Speaker;
  readonly modifiers: readonly string[];
}
export const modifiersOf = (head: readonly Token[]): string[] =>
  head.slice(0, -1).flatMap((t) => (t.tags.has('Adjective') || /^\p{Lu}\p{Ll}/u.test(t.text) ? [t.normal] : []));

/** The Republican senator is not the Democratic one; the senator may be either. */
export function namedAgain(memory: Memory, head: readonly Token[]): Speaker | undefined {
  const known = memory.byNoun.get(head[head.length - 1]?.normal ?? '');
  const said = modifiersOf(head.slice(1));
  const other =
    known && said.length > 0 && known.modifiers.length > 0 && !said.some((word) => known.modifiers.includes(word));
  return other ? undefined : known?.speaker;
}

/** What has been read so far, for phrases that point back. */
export interface Memory {
  /** Who spoke last. */
  latest: readonly string[];
  /** The last speaker that each noun named: the statement, the spokeswoman. */
  readonly byNoun: Map<string, Named>;
  /** The last several speakers: they. */
  many: Speaker | null;
  /** The last pronoun that spoke, and for whom. */
  pronoun: {
    readonly word: string;
    readonly speakers: readonly string[];
    readonly at: number;
    readonly end: number;
  } | null;
  /** The last single person without a name: a witness. */
  unnamed: { readonly speaker: Speaker; readonly at: number } | null;
}

/** Where a phrase stands. */
export const spanOf = ({ tokens }: Phrase): Span | null =>
  tokens.length ? { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end } : null;
/** Several persons: officials, the police. */
export const isMany = (token: Token | undefined): boolean =>
  !!token && (token.tags.has('Plural') || COLLECTIVE.has(token.normal)) && !token.tags.has('Possessive');

/** A pronoun and nothing else. */
export const isPronounAlone = ({ tokens }: Phrase): boolean => tokens.length === 1 && isPronoun(tokens[0]!);

/** Keeps what later phrases can point back to. */
export function remember(memory: Memory, { passage, frame }: Source, found: Speaker): void {
  for (const { document } of found.via)
    if (document && found.speakers.length) memory.byNoun.set(document, { speaker: found, modifiers: [] });
  if (found.speakers.length) memory.latest = found.speakers;
  const phrase = frame.speaker && phraseOf(passage, frame.speaker);
  if (!phrase) return;
  if (isPronounAlone(phrase)) {
    const { normal: word, start: at } = phrase.tokens[0]!;
    memory.pronoun = found.speakers.length ? { word, speakers: found.speakers, at, end: passage.end } : null;
    return;
  }
  const head = headOf(phrase);
  const last = head[head.length - 1];
  if (!last) return;
  const named = namesOf('', phrase).length > 0;
  if (found.speakers.length > 1 || isMany(last) || (named && found.speakers.length)) memory.many = found;
  if (!named && !DOCUMENTS.has(last.normal))
    memory.byNoun.set(last.normal, { speaker: found, modifiers: modifiersOf(head.slice(1)) });
  const single = !named && isRole(last.normal) && !isMany(last) && frame.rule !== 'according-to';
  memory.unnamed = single && !found.speakers.length ? { speaker: found, at: phrase.tokens[0]!.start } : null;
}
