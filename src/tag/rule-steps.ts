/** What the tokens of a rule ask of a word. */
import type { Methods, NlpTerm, NlpToken } from './types.ts';

export type Test = (term: NlpTerm) => boolean;

export interface Step {
  readonly test: Test;
  /** What the test asks is all that the token asks of a word. */
  readonly isKnown: boolean;
  /** `^` and `$`; none where any word will do. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The word, where the token is one: it also eats the other half of a contraction. */
  readonly word: string | undefined;
  readonly group: string | undefined;
  /** A list of choices, for which compromise has another way than for a one. */
  readonly isBlock: boolean;
  /** May be missing; may go on. */
  readonly canSkip: boolean;
  readonly canRepeat: boolean;
}

/** What a token may be made of whose words are known by a test. */
const KNOWN = new Set(
  'word tag switch fastOr pos method regex anything group groupStart groupEnd start end operator choices'.split(' '),
);
const any: Test = () => true;

const hasWord =
  (word: string): Test =>
  (term) =>
    term.machine === word || term.normal === word || term.text === word || term.alias?.includes(word) === true;

function hasOneOf(words: ReadonlySet<string>, pos: string | undefined): Test {
  return (term) =>
    (!pos || term.tags.has(pos)) &&
    (words.has(term.root || term.implicit || term.machine || term.normal) || words.has(term.text));
}

/** `(a|#B|c)` and `(#A && @b)` of single words. Null where a choice is more than that. */
function choiceTest({ choices = [], operator }: NlpToken, methods: Methods): Test | null {
  const tests = choices.map((choice) => {
    const only = choice.length === 1 ? choice[0]! : null;
    return only && !only.start && !only.end ? testOf(only, methods) : null;
  });
  const all = tests.filter((test) => test !== null);
  if (all.length < tests.length) return null;
  return operator === 'and' ? (term) => all.every((test) => test(term)) : (term) => all.some((test) => test(term));
}

/** What a token asks of a word; null for one that is more than a test of a single word. */
function testOf(token: NlpToken, methods: Methods): Test | null {
  for (const key in token) if (token[key] !== undefined && token[key] !== false && !KNOWN.has(key)) return null;
  const { word, tag, method, regex, fastOr, choices } = token;
  // In this order: compromise looks no further than the first that a token has.
  if (token.anything) return any;
  if (word !== undefined) return hasWord(word);
  if (tag !== undefined) return (term) => term.tags.has(tag);
  if (method !== undefined) return (term) => methods.one.termMethods[method]?.(term) === true;
  if (regex !== undefined) return (term) => regex.test(term.normal);
  if (token.switch !== undefined) return (term) => term.switch === token.switch;
  if (fastOr !== undefined) return hasOneOf(fastOr, token.pos);
  return choices ? choiceTest(token, methods) : null;
}

/** What no test is known of may be any words or, where it says what must not stand there, none. */
export function stepOf(token: NlpToken, methods: Methods): Step {
  const { optional, greedy, min, max, ...one } = token;
  const { start, end, choices, anything } = one;
  const test = testOf(one, methods);
  const isOdd = anything === true && (start === true || end === true);
  const isEndless = greedy === true && (anything || end || one.pos !== undefined || one.operator === 'and');
  return {
    test: test ?? any,
    isKnown:
      test !== null &&
      min === undefined &&
      max === undefined &&
      !isOdd &&
      !isEndless &&
      one.method !== 'hasContraction',
    isFirst: start === true,
    isLast: end === true && !greedy && test !== null,
    word: one.word,
    group: one.group,
    isBlock: choices !== undefined,
    canSkip: optional === true || one.negative === true,
    canRepeat: greedy === true || test === null,
  };
}
