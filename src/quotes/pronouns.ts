/** quotes: finds whom a pronoun that speaks stands for. In: passages with names. Out: the nearest earlier name that fits, subjects first. */
import type { Mention, TaggedArticle } from '../model.ts';
import { backgroundWords } from '../words/quote-grammar.ts';
import { genderWords, pronouns } from '../words/speakers.ts';
import type { Passage, Token } from './passages.ts';
import { nobody, type Speaker } from './speakers.ts';
import { isVerb } from './verbs.ts';

export type Resolve = (passage: Passage, token: Token) => Speaker;
type Gender = 'male' | 'female';

const FEMALE = new Set<string>(genderWords.female);
const MALE = new Set<string>(genderWords.male);
/** How many passages back a pronoun may reach. */
const REACH = 8;

export const isPronoun = (token: Token): boolean =>
  Object.hasOwn(pronouns, token.normal) || /^(?:i|we|you|who)$/.test(token.normal);

/** The gender that the words of the names themselves tell: first names, Mr and Mrs, "spokeswoman" before the name. */
function genders(article: TaggedArticle): ReadonlyMap<string, Gender> {
  const votes = new Map<string, number>();
  const vote = (id: string, by: number): void => void votes.set(id, (votes.get(id) ?? 0) + by);
  for (const sentence of article.sentences) {
    let at = 0;
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'person') continue;
      while (at < sentence.terms.length && sentence.terms[at]!.end <= mention.start) at++;
      for (let i = Math.max(0, at - 2); i < sentence.terms.length && sentence.terms[i]!.start < mention.end; i++) {
        const { normal, tags } = sentence.terms[i]!;
        const word = normal.replace(/\.$/, '');
        if (FEMALE.has(word)) vote(mention.entity, -3);
        else if (MALE.has(word)) vote(mention.entity, 3);
        else if (i >= at && tags.has('FemaleName')) vote(mention.entity, -1);
        else if (i >= at && tags.has('MaleName')) vote(mention.entity, 1);
      }
    }
  }
  return new Map([...votes].filter(([, sum]) => sum !== 0).map(([id, sum]) => [id, sum > 0 ? 'male' : 'female']));
}

const BACKGROUND = new Set<string>(backgroundWords);

/** A verb follows the name: Ms Ray later told them. */
function isSubject(passage: Passage, mention: Mention): boolean {
  const after = passage.tokens.findIndex((t) => t.start >= mention.end);
  const verb = passage.tokens.findIndex((t, i) => i >= after && !t.tags.has('Adverb'));
  return after >= 0 && verb >= 0 && !passage.tokens[after]!.breaks && isVerb(passage.tokens[verb]!);
}

/** Names of a passage with its subject in front: those before the first verb; behind "while ...", the last that a verb follows. */
function inOrder(text: string, passage: Passage, before: number): Mention[] {
  const mentions = passage.mentions.filter((m) => m.end <= before);
  const owner = (m: Mention): boolean => /^['’]/.test(text.charAt(m.end)) || /['’]s?$/.test(m.text);
  const verb = passage.tokens.find((t) => !t.quote && isVerb(t));
  const leading = mentions.filter((m) => verb && m.end <= verb.start && !owner(m));
  const subjects = mentions.filter((m) => isSubject(passage, m)).reverse();
  const front = BACKGROUND.has(passage.tokens[0]?.normal ?? '') ? [...subjects, ...leading] : leading;
  return [...new Set([...front, ...mentions.filter((m) => !owner(m)), ...mentions])];
}

/** Reads pronouns of one article. */
export function pronounReader(article: TaggedArticle, passages: readonly Passage[]): Resolve {
  const known = genders(article);
  const index = new Map(passages.map((p, i) => [p, i]));
  return (passage, token) => {
    const none = nobody('pronoun');
    const kind = Object.hasOwn(pronouns, token.normal) ? pronouns[token.normal as keyof typeof pronouns] : null;
    if (!kind || kind.number === 'many') return none;
    const fits = (m: Mention): boolean => {
      if (/^['’]s/.test(article.text.slice(m.end, m.end + 2)) && kind.gender === 'thing') return false;
      if (kind.gender === 'thing') return m.kind === 'organization';
      return m.kind === 'person' && (known.get(m.entity) ?? kind.gender) === kind.gender;
    };
    const from = index.get(passage) ?? 0;
    for (let i = from; i >= Math.max(0, from - REACH); i--) {
      const found = inOrder(article.text, passages[i]!, token.start).find(fits);
      if (found) return { ...none, speakers: [found.entity] };
    }
    return none;
  };
}
