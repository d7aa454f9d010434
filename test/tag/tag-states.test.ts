/** Shared sets of tags, against compromise's own way of giving a tag and against plain sets. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, type CommonTag, tagBits } from '../../src/tag/tag-bits.ts';
import { setTag, tagStates } from '../../src/tag/tag-states.ts';
import type { Nlp, NlpTerm } from '../../src/tag/types.ts';

const world = (createRequire(import.meta.url)('compromise/two') as Nlp).world();
const { tagSet } = world.model.one;
const tag = fc.constantFrom(...Object.keys(tagSet), 'NoSuchTag');
/** What is done to a word, one after the other. */
const deeds = fc.array(fc.tuple(fc.constantFrom('give', 'keep', 'add', 'drop', 'fill'), tag), { maxLength: 8 });
const termWith = (tags: Set<string>): NlpTerm => ({ text: 'w', pre: '', post: '', normal: 'w', tags });

test('whatever is done to the tags of a word, they are those that compromise makes, in its order', () => {
  const states = tagStates(world.model);
  fc.assert(
    fc.property(deeds, (list) => {
      let state = states.none;
      const term = termWith(new Set());
      for (const [deed, one] of list) {
        if (deed === 'give') state = states.give(state, one, false);
        if (deed === 'keep') state = states.give(state, one, true);
        if (deed === 'give' || deed === 'keep') world.methods.one.setTag([term], one, world, deed === 'keep');
        if (deed === 'add') state = states.add(state, one);
        if (deed === 'add') term.tags.add(one);
        if (deed === 'drop') state = states.drop(state, one);
        if (deed === 'drop') term.tags.delete(one);
        if (deed === 'fill') state = states.fill(state);
        if (deed === 'fill')
          for (const has of [...term.tags]) for (const up of tagSet[has]?.parents ?? []) term.tags.add(up);
        expect([...state.tags]).toEqual([...term.tags]);
        expect(states.of(term.tags)).toBe(state);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('setTag for the steps of compromise that run as they are: the tags that its own gives', () => {
  const given = fc.oneof(
    tag,
    tag.map((one) => `#${one}`),
    fc.tuple(tag, tag).map(([a, b]) => `#${a} . #${b}`),
    fc.array(tag, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(tag, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      given,
      fc.boolean(),
      (lists, what, isSafe) => {
        const [ours, theirs] = [0, 1].map(() => lists.map((tags) => termWith(new Set(tags))));
        setTag(ours!, what, world, isSafe);
        world.methods.one.setTag(theirs!, what, world, isSafe);
        expect(ours!.map(({ tags }) => [...tags])).toEqual(theirs!.map(({ tags }) => [...tags]));
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test('bits of tags say what the set says', () => {
  const common = ['Noun', 'Verb', 'Adjective', 'ProperNoun', 'Date', 'Plural', 'Copula', 'PhrasalVerb'] as const;
  const asked = fc.uniqueArray(fc.constantFrom<CommonTag>(...common), { maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(tag, { maxLength: 6 }), asked, (tags, some) => {
      expect((bitsOf(tags) & tagBits(...some)) !== 0).toBe(some.some((one) => tags.includes(one)));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
