/** read: decoded text -> why it is no article, if so. */

import { foreignScripts, functionWords } from '../words/languages.ts';

/** Whether a text is English, by its script and its share of function words; a short text is taken for English. */
export interface LanguageGuess {
  readonly english: boolean;
  /** 'English', another language, the name of a script ('Cyrillic script') or 'another language'. */
  readonly guess: string;
}

/** Characters that are looked at: enough words for any verdict. */
const SAMPLE = 30_000;
/** Below this a headline without function words would be taken for a foreign one. */
const FEWEST_WORDS = 20;
const FEWEST_WORDS_UNKNOWN = 60;
/** Every eleventh word of a foreign text is on its list at the least; English prose has every third on its own. */
const FOREIGN_SHARE = 0.09;
/** One particle that two languages share is no language. */
const FEWEST_DISTINCT = 4;
const UNKNOWN_SHARE = 0.05;

const words = Object.entries(functionWords).map(([name, list]) => ({ name, words: new Set<string>(list) }));
const scripts = foreignScripts.map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'gu') }));

/** Whether a text reads as English, and what it looks like. */
export function looksEnglish(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE);
  const script = foreignScript(sample);
  if (script) return { english: false, guess: `${script} script` };
  const tokens = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return tokens.length < FEWEST_WORDS ? { english: true, guess: 'English' } : byFunctionWords(tokens);
}

/** The script that more than half of the letters are in, if it is not the Latin one. */
function foreignScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 >= letters) return null;
  const counts = scripts.map(({ name, letter }) => ({ name, letters: sample.match(letter)?.length ?? 0 }));
  return counts.reduce((most, one) => (one.letters > most.letters ? one : most)).name;
}

function byFunctionWords(tokens: readonly string[]): LanguageGuess {
  const shares = words.map((language) => {
    const hits = tokens.filter((token) => language.words.has(token));
    return { name: language.name, share: hits.length / tokens.length, distinct: new Set(hits).size };
  });
  const english = shares.find(({ name }) => name === 'English')!;
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  if (best !== english && best.share >= FOREIGN_SHARE && best.distinct >= FEWEST_DISTINCT)
    return { english: false, guess: best.name };
  const unknown = tokens.length >= FEWEST_WORDS_UNKNOWN && english.share < UNKNOWN_SHARE;
  return unknown ? { english: false, guess: 'another language' } : { english: true, guess: 'English' };
}

/** Characters of the longest article: several long books. What is longer is no article, and would keep everybody waiting. */
export const LONGEST_ARTICLE = 10_000_000;

/** The reason for skipping a text, or null. */
export function rejectionReason(text: string): string | null {
  if (text === '' || text === '\uFEFF') return 'empty';
  if (text.length > LONGEST_ARTICLE)
    return `too long for an article (${text.length} characters, the limit is ${LONGEST_ARTICLE}); split it`;
  if (!/\S/u.test(text)) return 'only white space';
  if (!hasTwoWords(text)) return 'no sentences';
  const { english, guess } = looksEnglish(text);
  return english ? null : `not English (${guess.endsWith('script') ? guess : `looks like ${guess}`})`;
}

function hasTwoWords(text: string): boolean {
  let words = 0;
  for (const [token] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(token) && ++words === 2) return true;
  return false;
}
