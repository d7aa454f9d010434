/** quotes: reads a noun phrase that speaks and has no name of its own. In: the phrase and what was read before. Out: its speaker. */

import type { Phrase } from '../coreference/named-phrases.ts';
import { headOf } from '../coreference/named-phrases.ts';
import { type FindRole, isRole } from '../coreference/role-nouns.ts';
import type { Mention } from '../model.ts';
import { phraseAfter } from '../syntax/noun-phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Passage, Token } from '../syntax/types.ts';
import { overlaps } from '../text/span.ts';
import { definiteWords, ownWords, phrasalParticles } from '../words/quote-grammar.ts';
import { introducingWords, issuingVerbs, representingNouns } from '../words/quote-roles.ts';
import { collectiveNouns, documentNouns } from '../words/speakers.ts';
import { isMany, type Memory, namedAgain, nobody, type Speaker } from './memory.ts';
import { actorOf, looseFrame } from './sources.ts';
import type { Source } from './types.ts';

const COLLECTIVE = new Set<string>(collectiveNouns);
const DEFINITE = new Set<string>(definiteWords);
const DOCUMENTS = new Set<string>(documentNouns);
const INTRODUCING = new Set<string>(introducingWords);
const ISSUING = new Set<string>(issuingVerbs);
const PARTICLES = new Set<string>(phrasalParticles);
const OWN = new Set<string>(ownWords);
const REPRESENTING = new Set<string>(representingNouns);

/** The body a role or document belongs to: a spokesman for the ministry, the ministry's statement. */
const bodyOf = (phrase: Phrase): Mention | undefined => phrase.mentions.find((m) => m.kind === 'organization');

/** Who brings a new document out in the passage itself: the council issued a statement calling ..., a complaint filed by the mayor. */
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
