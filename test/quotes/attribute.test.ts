import { expect, test } from 'vitest';
import { attributionOf } from '../../src/quotes/reading.ts';
import { readTagged } from '../stages.ts';
import { nameOf, plainArticle } from './article.ts';

/** Who says the words `about`: undefined is the article itself. */
function voice(text: string, about: string) {
  const article = readTagged(plainArticle(text));
  const start = text.indexOf(about);
  expect(start).toBeGreaterThanOrEqual(0);
  const voiceOf = attributionOf(text, article.voices);
  return voiceOf({ start, end: start + about.length }).map((a) => nameOf(article, a.speaker) ?? a.text);
}

test.each([
  ['own voice', 'Marta Olsen came on Monday.', 'on Monday', []],
  ['inside a quotation', '“We met on Monday,” Marta Olsen said.', 'on Monday', ['Marta Olsen']],
  ['the day of saying is not reported', 'Marta Olsen said on Monday that the road is closed.', 'on Monday', []],
  ['inside reported words', 'Marta Olsen said 14 people were hurt.', '14 people', ['Marta Olsen']],
  ['frame behind', 'Fourteen people were hurt, police said.', 'Fourteen people', ['police said']],
  ['frame inside', 'Fourteen people, police said on Monday, were hurt.', 'Fourteen people', ['police said']],
  ['according to', 'According to police, 14 people were hurt.', '14 people', ['According to police']],
  ['inner voice', 'Reuters reported that Marta Olsen said 14 people were hurt.', '14 people', ['Marta Olsen']],
  ['sentence after', 'Marta Olsen said she was glad. The road opened on Monday.', 'on Monday', []],
  ['belief', 'Marta Olsen believes that 14 people were hurt.', '14 people', ['Marta Olsen']],
] as const)('%s', (_, text, about, expected) => {
  expect(voice(text, about)).toEqual(expected);
});
