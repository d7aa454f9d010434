import { describe, expect, test } from 'vitest';
import type { TaggedSentence } from '../../src/model.ts';
import { clausesOf } from '../../src/syntax/clauses.ts';
import { tagSentence } from '../../src/tag/index.ts';

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

  test.each([
    ['Free speech rights worried the council.', ['worry']],
    ['Court documents described a plan.', ['describe']],
    ['The chart shows a service leader.', ['show']],
    ['The clause states that the bridge closed.', ['state', 'close']],
    ['They want to finance the bridge.', ['finance']],
    ['Taxes fund the schools.', ['fund']],
    ['Senators tackle the debt.', ['tackle']],
    ['Moss scored with 12:30 left in the half.', ['score']],
    ['She had two minutes left.', ['have']],
    ['Moss left the hall.', ['leave']],
    ['The plan interested the mayor.', ['interest']],
  ])('the verbs of %s', (text, verbs) => {
    expect(read(text).map(({ verb }) => verb)).toEqual(verbs);
  });

  test.each<[string, [string, string], number?]>([
    ['The studio invited Ray Moss to write and direct the film.', ['planned', 'affirmed']],
    ['The mayor may sign or veto the law.', ['possible', 'affirmed']],
    ['The mayor will not sign or publish the law.', ['planned', 'negated']],
    ['Ana Hill was the first woman to lead the town.', ['asserted', 'affirmed']],
    ['The only one to see the boat sank with it.', ['asserted', 'affirmed'], 0],
    ['Ana Hill will become the first woman to lead the town.', ['planned', 'affirmed']],
    ['Ana Hill has a second chance to lead the town.', ['possible', 'affirmed']],
    ['Divers brought a rope to raise the boat.', ['planned', 'affirmed']],
  ])('an infinitive: %s', (text, [modality, polarity], at = -1) => {
    expect(read(text).at(at)).toMatchObject({ modality, polarity });
  });

  const said = (text: string) => {
    const clauses = clausesOf(tagged(text));
    return clauses.map((c) => `${text.slice(c.start, c.end)}${c.attached ? ' +' : ''}`);
  };

  test('an infinitive or -ing form belongs to the clause that holds it', () => {
    expect(said('The mayor admitted using public money to buy hats.')).toEqual([
      'The mayor admitted using public money to buy hats',
      'using public money to buy hats +',
      'buy hats +',
    ]);
  });

  test('what the verb before it did is done; what is only aimed at is planned', () => {
    expect(read('The firm used the money to buy hats.').at(-1)).toMatchObject({ modality: 'asserted' });
    expect(read('The firm is in talks to buy the mill.').at(-1)).toMatchObject({ modality: 'possible' });
    expect(read('The mayor flew to Oslo to sign the treaty.').at(-1)).toMatchObject({ modality: 'planned' });
    expect(read('Sentencing is set for June 28.').at(-1)).toMatchObject({ modality: 'planned' });
  });

  test('a that-clause is what was certified; denied, it is a clause of its own', () => {
    expect(said('Officials have certified that the senator was born there.')[0]).toBe(
      'Officials have certified that the senator was born there',
    );
    expect(said('Officials denied that the senator was born there.')[0]).toBe('Officials denied');
  });

  test('what hangs on a preposition is no subject', () => {
    expect(read('The clerk, who resigned from her post in the town, is expected to sue.')[1]).toMatchObject({
      verb: 'sue',
      subject: expect.not.stringContaining('post'),
    });
    expect(read('Both women had been stabbed to death and their bodies were found.')[1]).toMatchObject({
      subject: 'their bodies',
    });
  });

  test.each([
    ['The clerk attended the hearing.', ['attend']],
    ['The pair bought items like hats.', ['buy']],
    ['The pair used campaign money.', ['use']],
    ['The crew responded to calls about smoke.', ['respond']],
    ['Inside was an unidentified person.', ['be']],
  ])('no verb where a noun stands: %s', (text, verbs) => {
    expect(read(text).map((c) => c.verb)).toEqual(verbs);
  });

  test('every clause slices out of its sentence', () => {
    const text = 'After the flood, the town, which had warned twice, refused to open the gate, officials said.';
    for (const clause of clausesOf(tagged(text)))
      expect(text.slice(clause.start, clause.end)).toContain(clause.verb.text);
  });
});
