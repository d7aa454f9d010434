import { expect, test } from 'vitest';
import { dateClaims } from '../../src/dates/claims.ts';
import type { Mention, Role } from '../../src/model.ts';
import { DateAbout, DateValue } from '../../src/schema/report.ts';
import { readTagged } from '../stages.ts';
import { taggedArticle } from './tagged.ts';

const PUBLISHED = '2024-03-14';
const NAMES: Record<string, Mention['kind']> = {
  'Ana Ruiz': 'person',
  'Ben Okafor': 'person',
  Lisbon: 'place',
  Norland: 'place',
};
const claimsOf = (text: string, published: string | null = PUBLISHED, role: Role = 'body') =>
  dateClaims(readTagged(taggedArticle(text, published, NAMES, role)));

test.each([
  ['Ana Ruiz met Ben Okafor in Lisbon on Tuesday.', 'on Tuesday', 'meet'],
  ['On Tuesday, Ana Ruiz met Ben Okafor in Lisbon.', 'On Tuesday', 'meet'],
  ['Ana Ruiz praised the deal during a meeting with Ben Okafor in Lisbon on Tuesday.', 'on Tuesday', 'meet'],
  ['The police chief said Tuesday that the bridge was safe.', 'Tuesday', 'say'],
  ['Norland has never condemned the 2022 invasion of the islands.', '2022', 'invade'],
  ['Ana Ruiz held talks with Ben Okafor on Tuesday.', 'on Tuesday', 'meet'],
  ['An arraignment has been scheduled for Wednesday morning for a Melby man.', 'Wednesday morning', 'arraign'],
  ['Ray Moss faces arraignment in Melby on Wednesday on two charges.', 'on Wednesday', 'arraign'],
  ['The boat has been scheduled for Wednesday.', 'Wednesday', 'schedule'],
  ['Norland raised the toll from the earthquake to 1,941 on Tuesday.', 'on Tuesday', 'raise'],
  ['Ana Ruiz criticised the attack on Tuesday.', 'on Tuesday', 'criticize'],
  ["Tuesday's meeting ended without a deal.", 'Tuesday', 'meet'],
  ['Ana Ruiz met Ben Okafor on Tuesday to discuss fishing.', 'on Tuesday', 'meet'],
  ["Ana Ruiz lost last year's election.", 'last year', 'elect'],
  ['The wall gave way on Tuesday.', 'on Tuesday', 'give'],
  ['The crew was moved out of the hall on Tuesday.', 'on Tuesday', 'move'],
  ['Cells are due to leave the line in July 2027.', 'in July 2027', 'leave'],
  ['On Tuesday, the mayor, who has two dogs, resigned.', 'On Tuesday', 'resign'],
  ['Thieves broke into the hall in the early hours of Tuesday and escaped.', 'Tuesday', 'break'],
  ['Ana Ruiz told reporters Tuesday she wants peace.', 'Tuesday', 'tell'],
  ['Ana Ruiz attacked the 2015 fishing agreement.', '2015', 'agree'],
])('%s -> %s, %s', (text, span, action) => {
  const claims = claimsOf(text);
  expect(claims.map((c) => [c.span.text, c.about.action])).toEqual([[span, action]]);
});

test('several dates of a sentence belong to their own clauses', () => {
  const claims = claimsOf('Ana Ruiz arrived in Lisbon on Monday, and Ben Okafor left on Tuesday.');
  expect(claims.map((c) => [c.span.text, c.about.action, c.about.participants])).toEqual([
    ['on Monday', 'arrive', ['ana-ruiz']],
    ['on Tuesday', 'leave', ['ben-okafor']],
  ]);
});

test('participants, place and terms come from the clause, and the date is none of the terms', () => {
  const [claim] = claimsOf('Ana Ruiz met Ben Okafor in Lisbon on March 12.');
  expect(claim!.about).toEqual({
    action: 'meet',
    participants: ['ana-ruiz', 'ben-okafor'],
    place: 'lisbon',
    terms: ['ana', 'ruiz', 'meet', 'ben', 'okafor', 'lisbon'],
  });
});

test.each([
  ['Ana Ruiz will meet Ben Okafor on Tuesday.', 'planned', 'affirmed', '2024-03-19'],
  ['Ana Ruiz is expected to meet Ben Okafor on Tuesday.', 'planned', 'affirmed', '2024-03-19'],
  ['Ana Ruiz may meet Ben Okafor on Tuesday.', 'possible', 'affirmed', '2024-03-19'],
  ['Ana Ruiz did not meet Ben Okafor on Tuesday.', 'asserted', 'negated', '2024-03-12'],
  ['Norland has never condemned the 2022 invasion of the islands.', 'asserted', 'affirmed', '2022'],
])('%s: %s, %s', (text, modality, polarity, edtf) => {
  expect(claimsOf(text)[0]).toMatchObject({ modality, polarity, value: { edtf } });
});

test.each([
  ['The strike ended before Tuesday.', { edtf: '../2024-03-12', earliest: null, latest: '2024-03-12' }],
  ['The mine has been closed since 2014.', { edtf: '2014/..', earliest: '2014-01-01', latest: null }],
  [
    'The fair ran from March 9 to March 11.',
    { edtf: '2024-03-09/2024-03-11', earliest: '2024-03-09', latest: '2024-03-11' },
  ],
  ['The fair opened in March.', { edtf: '2024-03', assumed: ['year'], stated: ['month'] }],
  ['The fair opened on Tuesday.', { edtf: '2024-03-12', assumed: [], stated: ['weekday'], weekday: 2 }],
])('%s', (text, value) => {
  expect(claimsOf(text)[0]!.value).toMatchObject(value);
});

test('without a day of publication dates stay open', () => {
  expect(claimsOf('The fair opened on Tuesday.', null)[0]!.value).toMatchObject({
    edtf: 'XXXX-XX-XX',
    weekday: 2,
    earliest: null,
    latest: null,
  });
  expect(claimsOf('The fair opened on July 12.', null)[0]!.value).toMatchObject({
    edtf: 'XXXX-07-12',
    earliest: null,
    latest: null,
  });
  expect(claimsOf('The fair opened yesterday.', null)).toEqual([]);
});

test('a day of publication that only the file name gives is an assumption', () => {
  const article = taggedArticle('The fair opened on Tuesday.', PUBLISHED);
  const [claim] = dateClaims(readTagged({ ...article, published: { date: PUBLISHED, from: 'filename' } }));
  expect(claim!.value).toMatchObject({ edtf: '2024-03-12', assumed: ['year', 'month', 'day'] });
});

test('a person is no month', () => {
  expect(
    dateClaims(readTagged(taggedArticle('Many voted for May because of her record.', PUBLISHED, { May: 'person' }))),
  ).toEqual([]);
  expect(
    dateClaims(readTagged(taggedArticle('The fair was planned for May because of the rain.', PUBLISHED))).map(
      (c) => c.span.text,
    ),
  ).toEqual(['May']);
});

test('captions count', () => {
  const [claim] = claimsOf('Ana Ruiz (L) and Ben Okafor in Lisbon, March 12, 2024.', null, 'caption');
  expect(claim).toMatchObject({
    span: { text: 'March 12, 2024' },
    sentence: { role: 'caption' },
    about: { participants: ['ana-ruiz', 'ben-okafor'], place: 'lisbon' },
  });
});

test.each([
  'The search lasted three days.',
  'The market opens every Friday.',
  'The bus was recently repaired.',
  '"This is the oldest bridge in the world today," the guide said.',
])('no dated event: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test('claims keep to the schema and to the text', () => {
  const text =
    'Ana Ruiz met Ben Okafor in Lisbon on Tuesday. They had met in mid-July 2019, and again at 9 a.m. on Friday.';
  for (const claim of claimsOf(text)) {
    expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.span.text);
    expect(DateAbout.parse(claim.about)).toEqual(claim.about);
    expect(DateValue.parse(claim.value)).toEqual(claim.value);
  }
});

test.each([
  ['Ana Ruiz opens the fair in February 2019.'],
  ['Ana Ruiz at the fair in Lisbon in 2024.'],
  ['Ana Ruiz leaves the hall on Tuesday (file photo).'],
])('the date of an old picture is not the event: %s', (text) => {
  expect(claimsOf(text, PUBLISHED, 'caption')).toEqual([]);
});

test('a timetable is a plan', () => {
  expect(claimsOf('The trial begins Monday.').map((c) => [c.value.edtf, c.modality])).toEqual([
    ['2024-03-18', 'planned'],
  ]);
});

test.each([
  ['The minister announced the plan during a Tuesday news conference.', ['Tuesday']],
  ['It always happens on a Tuesday.', []],
])('%s: one Tuesday or any', (text, spans) => {
  expect(claimsOf(text).map((c) => c.span.text)).toEqual(spans);
});

test.each([
  ['The ministry, in a Tuesday statement, denied the report.', 'deny'],
  ['On Tuesday, the two sides held a second round of talks.', 'meet'],
  ['A judge on Tuesday dealt an eight-month prison sentence to Ben Okafor.', 'sentence'],
  ['The council disputed the report Tuesday that said the bridge was unsafe.', 'report'],
  ['The council disputed on Tuesday a report that said the bridge was unsafe.', 'deny'],
  ['In a follow-up statement on Tuesday, Ana Ruiz withdrew.', 'withdraw'],
])('%s: %s', (text, action) => {
  expect(claimsOf(text).map((c) => c.about.action)).toContain(action);
});
