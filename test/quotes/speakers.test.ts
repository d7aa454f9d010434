import { expect, test } from 'vitest';
import { nameOf, quotesOf } from './article.ts';

/** Who says the last quote of the text: names where they are entities. */
function lastSpeaker(text: string) {
  const { article, claims } = quotesOf(text);
  const last = claims[claims.length - 1]!;
  return last.attribution.map((a) => nameOf(article, a.speaker));
}

test.each([
  ['surname', 'Marta Olsen came.\n“It works,” Olsen said.', ['Marta Olsen']],
  ['appositions', '“It works,” said Marta Olsen, 35, a farmer from Norvik.', ['Marta Olsen']],
  ['appositions before the verb', 'Marta Olsen, 35, a farmer from Norvik, said: “It works.”', ['Marta Olsen']],
  ['brackets', '“It works,” Senator Marta Olsen (D-Norvik) said.', ['Marta Olsen']],
  ['relative clause', 'Marta Olsen, who runs the farm, said it works.', ['Marta Olsen']],
  ['coordination', 'Marta Olsen opened the hall and said it works.', ['Marta Olsen']],
  ['participle', 'Marta Olsen opened the hall, saying it works.', ['Marta Olsen']],
  [
    'participle behind the object of an owner',
    'Marta Olsen rejected a report released by John Harlan’s recently formed Roads Board, saying it misses the point.',
    ['Marta Olsen'],
  ],
  ['infinitive', 'Marta Olsen went on to say it works.', ['Marta Olsen']],
  ['pronoun', 'Marta Olsen opened the hall.\n“It works,” she said.', ['Marta Olsen']],
  ['pronoun by gender', 'Marta Olsen met John Harlan.\n“It works,” he said.', ['John Harlan']],
  ['sentence away', 'Marta Olsen opened the hall. “It works.”', ['Marta Olsen']],
  ['paragraph away', '“It works,” Marta Olsen said.\n“It will last a hundred years.”', ['Marta Olsen']],
  ['dash', '“It works.” — Marta Olsen, Norvik', ['Marta Olsen']],
  ['two', 'Marta Olsen and John Harlan said it works.', ['Marta Olsen', 'John Harlan']],
  ['unnamed', 'Marta Olsen came.\nA farmer said it works.', [null]],
  ['plural pronoun', 'Marta Olsen came.\nThey said it works.', [null]],
  [
    'plural pronoun after a body',
    'The Transport Ministry said it works.\nThey said it will last.',
    ['Transport Ministry'],
  ],
  ['office', 'Senator Marta Olsen met John Harlan.\n“It works,” the senator said.', ['Marta Olsen']],
  ['shortened title', 'Sen. Marta Olsen met John Harlan.\n“It works,” the two-term senator said.', ['Marta Olsen']],
  ['another office', 'Vice President Marta Olsen came.\n“It works,” the president said.', [null]],
  ['two of one office', 'Senator Marta Olsen and Senator John Harlan came.\n“It works,” the senator said.', [null]],
  ['name behind the office', 'The council’s press secretary, Marta Olsen, said it works.', ['Marta Olsen']],
  ['works in a body', 'A Transport Ministry employee said it works.', [null]],
  ['speaks for a body', 'A Transport Ministry spokeswoman said it works.', ['Transport Ministry']],
  [
    'spokeswoman again',
    'A spokeswoman for the Transport Ministry said it works.\nThe spokeswoman said it will last.',
    ['Transport Ministry'],
  ],
  ['whom', 'Marta Olsen praised John Harlan. Peter Dahl mocked Harlan, whom he called “an old fool”.', ['Peter Dahl']],
  ['behind a lead-in', 'On the day that John Harlan resigned, Peter Dahl spoke.\n“It works,” he said.', ['Peter Dahl']],
  ['a witness since', 'John Harlan left the hall.\nA witness said it burned.\n“It was hot,” he said.', [null]],
  ['fragment', 'Marta Olsen spoke for an hour on her plan against a “town without any bridges”.', ['Marta Olsen']],
  ['colon', 'Peter Dahl left.\nMarta Olsen had an answer for him:\n“It works.”', ['Marta Olsen']],
  ['colon behind a noun', 'Marta Olsen snaps at reporter over Harlan question: “It works”', ['Marta Olsen']],
  ['colon of a document', 'Marta Olsen said it works.\nTranscript as follows:\n“It works.”', ['Marta Olsen']],
  ['campaign', 'Marta Olsen, a spokeswoman for the Dahl campaign, said it works.', ['Marta Olsen']],
  ['spokeswoman of a campaign', 'Dahl campaign spokeswoman Marta Olsen said it works.', ['Marta Olsen']],
  ['used to', 'Marta Olsen used to oppose it, but now said it works.', ['Marta Olsen']],
  ['contraction', 'Marta Olsen said she’d asked her “people” to wait.', ['Marta Olsen']],
  ['owner and participle', 'Marta Olsen decried Dahl’s repeated calls, noting it works.', ['Marta Olsen']],
  ['released by', 'Marta Olsen, in a letter released by the council, said it works.', ['Marta Olsen']],
  ['his own pronoun', 'When asked about John Harlan, Mayor Peter Dahl said he thought that it works.', ['Peter Dahl']],
  ['who spoke before', 'Peter Dahl said John Harlan had told him so.\n“It works,” he added.', ['Peter Dahl']],
  [
    'he again',
    'Peter Dahl took a good view of the plan. He said John Harlan made an offer.\n“It works,” he said.',
    ['Peter Dahl'],
  ],
  [
    'the group',
    'The Norvik Farmers Association had an answer.\nThe group said it works.',
    ['Norvik Farmers Association'],
  ],
  [
    'party',
    'Sen. Marta Olsen, R-Bonn, met Sen. John Harlan, D-Oslo.\n“It works,” the Democratic senator said.',
    ['John Harlan'],
  ],
  [
    'other campaigns',
    'The Dahl campaign said it failed.\nThe Ruiz campaign said it works.\nThe Ruiz campaign said it will last.',
    [null],
  ],
  [
    'by the field of the office',
    'Marta Olsen, the communications director, came.\nThe communications pro said it works.',
    ['Marta Olsen'],
  ],
  ['not yet said', 'Marta Olsen said the council should call it a “small miracle”.', ['Marta Olsen']],
  ['named behind an object', 'Marta Olsen ran a website called “a small miracle” by nobody.', ['Marta Olsen']],
  [
    'behind a relative clause',
    'A spokeswoman for the Transport Ministry who had met John Harlan said it works.',
    ['Transport Ministry'],
  ],
  ['despite', 'Despite calling it “a sad joke in every way”, Marta Olsen stayed.', ['Marta Olsen']],
  ['by first saying', 'Marta Olsen answered by first saying that it works.', ['Marta Olsen']],
  ['some close to', 'Some close to the Transport Ministry said it works.', [null]],
  ['transcript', 'Marta Olsen met the press.\n“OLSEN: It works.”', ['Marta Olsen']],
] as const)('%s', (_, text, expected) => {
  expect(lastSpeaker(text)).toEqual(expected);
});

test('a document and the body behind it', () => {
  const { article, claims } = quotesOf('According to a statement from the Transport Ministry, the road is closed.');
  const [attribution] = claims[0]!.attribution;
  expect(attribution!.text).toBe('According to a statement from the Transport Ministry');
  expect(attribution!.via.map((v) => ({ by: nameOf(article, v.by), document: v.document }))).toEqual([
    { by: 'Transport Ministry', document: 'statement' },
  ]);
  expect(attribution!.speaker).toBe(attribution!.via[0]!.by);
});

test('“the statement” goes back to whoever issued it', () => {
  expect(
    lastSpeaker(
      'The Transport Ministry said in a statement that the road is closed.\nThe statement said nobody was hurt.',
    ),
  ).toEqual(['Transport Ministry']);
});

test('an agency that cites a body passes its words on', () => {
  const { article, claims } = quotesOf('Reuters, citing the Transport Ministry, said the road is closed.');
  const [attribution] = claims[0]!.attribution;
  expect(nameOf(article, attribution!.speaker)).toBe('Transport Ministry');
  expect(attribution!.via.map((v) => nameOf(article, v.by))).toEqual(['Reuters']);
});

test('who is said to have said it is the speaker, the reporter the way', () => {
  const { article, claims } = quotesOf('Marta Olsen said the road is closed, according to Reuters.');
  expect(claims).toHaveLength(1);
  expect(nameOf(article, claims[0]!.about.speaker)).toBe('Marta Olsen');
  expect(claims[0]!.attribution[0]!.via.map((v) => nameOf(article, v.by))).toEqual(['Reuters']);
});

test('two persons whom a pronoun fits equally are candidates', () => {
  const { article, claims } = quotesOf('John Harlan and Peter Dahl came.\n“It works,” he said.');
  const [attribution] = claims[0]!.attribution;
  expect(attribution!.speaker).toBeNull();
  expect(attribution!.candidates.map((id) => nameOf(article, id))).toEqual(['John Harlan', 'Peter Dahl']);
});

test('a document goes back to whoever brought it in', () => {
  expect(
    lastSpeaker(
      'The Transport Ministry answered on Monday with a leaflet of its own.\nThe leaflet says the road is safe.',
    ),
  ).toEqual(['Transport Ministry']);
});
