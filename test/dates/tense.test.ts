/** Which side of publication (Thursday, 14 March 2024) a weekday or month lies on, by the verb it belongs to. */
import { expect, test } from 'vitest';
import { findTimexes } from '../../src/dates/find.ts';
import type { Role } from '../../src/model.ts';
import { taggedArticle } from './tagged.ts';

const rows: readonly (readonly [text: string, edtf: string, role?: Role])[] = [
  ['Guards sue the mayor over the May 6 riot', '2023-05-06', 'title'],
  ['Guards meet the mayor over the May 6 vote', '2024-05-06', 'title'],
  ['She is to meet the envoys on Monday.', '2024-03-18'],
  ['She was to meet the envoys on Friday.', '2024-03-15'],
  ['The talks are to resume Friday', '2024-03-15'],
  ['The mayor is due to speak Friday.', '2024-03-15'],
  ["He's due to speak Friday.", '2024-03-15'],
  ['The two sides are set to sign the pact on Friday.', '2024-03-15'],
  ['A hearing is set for Friday.', '2024-03-15'],
  ['A council meeting has been called for Tuesday.', '2024-03-19'],
  ['She set Friday as the deadline.', '2024-03-08'],
  ['The ministers will resume talks Monday.', '2024-03-18'],
  ['Negotiators are meeting Monday in Oslo.', '2024-03-18'],
  ['The board is holding a hearing on Friday.', '2024-03-15'],
  ['Police are investigating a fire on Friday.', '2024-03-08'],
  ['The school reopens Monday.', '2024-03-18'],
  ['The fund opens for claims on Monday.', '2024-03-18'],
  ['The mayor opens the fair on Monday.', '2024-03-11'],
  ['Ministers to meet Monday', '2024-03-18', 'title'],
  ['Court to rule on dam Friday', '2024-03-15', 'title'],
  ['Court to rule on dam Friday', '2024-03-15'],
  ['Three killed in Monday crash', '2024-03-11', 'title'],
  ['The mayor meets residents on Monday.', '2024-03-11', 'caption'],
  ['Rescuers are visiting a shelter on Monday.', '2024-03-11', 'caption'],
  ['The strike was postponed until Tuesday.', '2024-03-19'],
  ['The family has until 9 a.m. EST Tuesday to sign.', '2024-03-19'],
  ['The bridge remained closed until Friday.', '2024-03-08'],
  ['Until Tuesday, nobody had seen the map.', '2024-03-12'],
  ['He may have been at the port on Wednesday.', '2024-03-13'],
  ["He said he would appeal Friday's ruling.", '2024-03-08'],
  ['The ship could leave as early as Tuesday.', '2024-03-19'],
  ['It has been closed since Monday.', '2024-03-11'],
  ['The firms agreed to meet on Friday.', '2024-03-15'],
  ['The mayor accepted an invitation to visit Oslo in June.', '2024-06'],
  ['The new tariff, effective April 2, was signed.', '2024-04-02'],
  ['Police said Monday he will appear in court.', '2024-03-11'],
  ['The senate voted Tuesday to ban it.', '2024-03-12'],
];

const cases = rows.map(([text, edtf, role = 'body']) => ({ text, edtf, role }));

test.each(cases)('$text -> $edtf', ({ text, edtf, role }) => {
  const { sentences } = taggedArticle(text, '2024-03-14', {}, role);
  const [found] = findTimexes(sentences, '2024-03-14');
  expect(found!.value.edtf.replace(/T.*/, '')).toBe(edtf);
});
