/**
 * Things an article names, beside what it says of them: "roof repairs", "solar power", "the fishing quota". In: a tagged article with its quotations. Out: the span of the first
 * mention of each. Whether one is a subject of the story shows only beside the other articles (compare/shared-things.ts).
 */

import { isRole } from '../coreference/named-phrases.ts';
import type { Span, TaggedSentence, Term } from '../model.ts';
import type { SyntaxArticle } from '../syntax/index.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { stemsOf } from '../text/content-words.ts';
import { contains, gapBetween } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { humanNouns } from '../words/counted-roles.ts';
import { bodyNouns } from '../words/speakers.ts';
import { looseAdjectives, looseHeads } from '../words/things.ts';

const LOOSE = new Set<string>(looseAdjectives);
const HEADS = new Set<string>([...looseHeads, ...humanNouns, ...bodyNouns].map(stem));
const NOUN = tagBits('Noun');
const ADJECTIVE = tagBits('Adjective');
const NO_NOUN = tagBits('Pronoun', 'Date', 'ProperNoun', 'Possessive', 'Value', 'Person', 'Place', 'Organization');
/** A word of a common name: lower case, letters only. */
const PLAIN = /^\p{Ll}[\p{Ll}-]+$/u;

const isNoun = ({ bits, text }: Term): boolean => (bits & NOUN) !== 0 && !(bits & NO_NOUN) && PLAIN.test(text);
const isAdjective = ({ bits, text }: Term): boolean => (bits & ADJECTIVE) !== 0 && PLAIN.test(text);
/** "larger", "largest": they compare, and name nothing of their own. */
const compares = ({ tags }: Term): boolean => tags.has('Comparative') || tags.has('Superlative');

/** "national coach", "asylum seekers": who, not what. */
const isPerson = ({ normal, root }: Term): boolean => isRole(normal) || isRole(root);

/** "Mill Street apartment", where only "Street" was taken for a name: a capital stands right before. */
function isCut(text: string, from: number): boolean {
  if (text[from - 1] !== ' ') return false;
  const before = text.slice(text.lastIndexOf(' ', from - 2) + 1, from - 1);
  return /^\p{Lu}/u.test(before) && !(before.length + 1 === from && /^(?:The|An?)$/.test(before));
}

/** What stands right before a noun and says which: a name, a noun or an adjective; null where nothing particular does. */
function qualifier({ text, start, terms, mentions }: TaggedSentence, at: number): Span | null {
  const which = terms[at - 1];
  const noun = terms[at]!;
  if (!which || gapBetween(text, which.end - start, noun.start - start) !== ' ') return null;
  const name = mentions.find((mention) => mention.end === which.end && !isCut(text, mention.start - start));
  if (name) return which.tags.has('Possessive') ? null : name;
  // "six-room cottage": half of a word.
  const whole = text[which.start - start - 1] !== '-';
  return whole && (isNoun(which) || isAdjective(which)) && !LOOSE.has(which.normal) && !compares(which) ? which : null;
}

/** A noun and what says which: "solar power", "harbour dues"; null where they name nothing of their own. */
function thingEnding(sentence: TaggedSentence, at: number): Span | null {
  const { text, start, terms } = sentence;
  const noun = terms[at]!;
  if (!isNoun(noun)) return null;
  // Most nouns end here, with nothing particular before them.
  const which = qualifier(sentence, at);
  if (!which || HEADS.has(stem(noun.root)) || isPerson(noun)) return null;
  const next = terms[at + 1];
  if (next && isNoun(next) && gapBetween(text, noun.end - start, next.start - start) === ' ') return null;
  return { start: which.start, end: noun.end };
}

/** Words of the longest thing: "Mill Street apartment fire". */
const MOST_WORDS = 4;

/** What names one thing in any article: the stems of its words in order of the alphabet. Empty where two words are one or say nothing. */
export function keyPhraseName(text: string): string {
  const stems = stemsOf(text);
  return stems.length > 1 && stems.length <= MOST_WORDS ? stems.sort().join(' ') : '';
}

/** The things of an article outside its headline and its quotations, in order. */
export function keyPhrasesOf({
  text,
  sentences,
  quotations,
}: Pick<SyntaxArticle, 'text' | 'sentences' | 'quotations'>): Span[] {
  const found = new Map<string, Span>();
  for (const sentence of sentences) {
    if (sentence.role === 'title') continue;
    for (let at = 1; at < sentence.terms.length; at++) {
      const thing = thingEnding(sentence, at);
      const name = thing ? keyPhraseName(text.slice(thing.start, thing.end)) : '';
      if (name && !found.has(name) && !quotations.some((q) => contains(q, thing!))) found.set(name, thing!);
    }
  }
  return [...found.values()];
}
