import { describe, expect, test } from 'vitest';
import { clausesOf } from '../src/clauses.ts';
import type { TaggedSentence } from '../src/model.ts';
import { tagSentence } from '../src/tag.ts';

function tagged(text: string): TaggedSentence {
  const sentence = { index: 0, start: 0, end: text.length, line: 1, role: 'body' as const, text, block: 0 };
  return { ...sentence, terms: tagSentence(sentence), mentions: [] };
}
const read = (text: string) =>
  clausesOf(tagged(text)).map((c) => ({
    subject: c.subject.map((t) => t.text).join(' '),
    verb: c.verb.root,
    polarity: c.polarity,
    modality: c.modality,
  }));

describe('clausesOf', () => {
  test('subject, verb and what it does', () => {
    expect(read('The council approved the bridge on Monday.')).toEqual([
      { subject: 'The council', verb: 'approve', polarity: 'affirmed', modality: 'asserted' },
    ]);
  });

  test.each([
    ['The ministry has never denounced the raid.', 'negated', 'asserted'],
    ['The ministry did not approve the plan.', 'negated', 'asserted'],
    ["The ministry didn't approve the plan.", 'negated', 'asserted'],
    ['The ministry refused to sign the treaty.', 'negated', 'asserted'],
    ['The results were not yet known.', 'negated', 'asserted'],
    ['The ministry made no mention of the raid.', 'negated', 'asserted'],
    ['The houses were without power.', 'negated', 'asserted'],
    ['The ministry did not refuse to sign the treaty.', 'affirmed', 'asserted'],
    ['No ministry signed the treaty.', 'negated', 'asserted'],
    ['The ministry will sign the treaty.', 'affirmed', 'planned'],
    ['The ministry is expected to sign the treaty.', 'affirmed', 'planned'],
    ['The ministry is to sign the treaty.', 'affirmed', 'planned'],
    ['The ministry may sign the treaty.', 'affirmed', 'possible'],
    ['The ministry allegedly signed the treaty.', 'affirmed', 'alleged'],
  ])('%s', (text, polarity, modality) => {
    expect(read(text).at(-1)).toMatchObject({ polarity, modality });
  });

  test('a second verb keeps the subject, and "nor" denies', () => {
    const clauses = read('The town has never repaired the wall nor called for help.');
    expect(clauses.map((c) => [c.subject, c.verb, c.polarity])).toEqual([
      ['The town', 'repair', 'negated'],
      ['The town', 'call', 'negated'],
    ]);
  });

  test('every clause slices out of its sentence', () => {
    const text = 'After the flood, the town, which had warned twice, refused to open the gate, officials said.';
    for (const clause of clausesOf(tagged(text)))
      expect(text.slice(clause.start, clause.end)).toContain(clause.verb.text);
  });
});
