// What the fuzzer does to articles: pure functions from texts and numbers to texts, so that fast-check can shorten a failure.

/** Characters and words that break readers: marks without partner, blanks, joiners, bidi, controls, lone surrogates, escapes, markup, formulas. */
export const ODD = [
  ...['"', '“', '”', '‘', '’', "'", '«', '»', '(', ')', '[', ']', '…', '...', '—', '--', '•', '|', '%', '$', '€', '£'],
  ...['\0', '\x1b[31m', '\x07', '\x85', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u202e', '\u2066', '\ufeff', '\ufffd'],
  ...['\ud800', '\udfff', 'e\u0301', '👩‍👩‍👧', '\n', '\n\n', '\r\n', '\r', '\t', '\f', '\v', ' '.repeat(300), '\n'.repeat(50)],
  ...['<script>alert(1)</script>', '</p>', '<!--', '&lt;', '=1+1', '+SUM(A1)', '@cmd', '-2+3', '{{x}}', '%s', '`', '```', '](x)'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'undefined', 'null', 'Infinity'],
  ...['Ж', 'Привет мир', '北京', '東京で', 'مرحبا', 'שלום', 'हिन्दी', 'İ', 'ß', 'ﬁ', 'Ⅻ', '½', '²', '١٢', 'a\u0300\u0301\u0302'],
];
/** Values at the edges of what the readers know. */
export const VALUES = [
  ...['29 February 2023', '29 February 2024', '31 April', '0 March', '32 March 2024', '31 December 9999', '1 January 0001'],
  ...['2024-02-30', '2024-13-01', '99/99/9999', '24:00', '25:61', 'in the 0s', 'the 300th century', 'week 54', 'Friday Friday'],
  ...['999999999999999999999999', '0', '-0', '1e308', '0.0000000001', '1,2,3,4', '1.2.3.4', '$', '$0', '€-5', '5 %', '110 percent'],
  ...['twelve hundred million billion', 'half a dozen dozen', 'minus five', 'between 9 and 3', 'up to up to 5', '1-2-3-4', '٣٤ people'],
  ...['he said she said he said', 'said', 'according to according to', 'not not', 'denied denying that he denied', 'no no no'],
];
const WORDS = ['Keller', 'said', 'the', 'not', 'Monday', '14', 'people', 'killed', 'will', 'Mr.', 'U.S.', 'a.m.', 'No.'];
const LONGEST_WORD = 20_000;
const DEEPEST = 400;

/** The nearest place that does not cut a word, at a share (0 to 1) of the text. */
function placeAt(text, share) {
  const at = Math.floor(share * text.length);
  const next = text.indexOf(' ', at);
  return next < 0 || next - at > 40 ? at : next;
}
const put = (text, share, what) => {
  const at = placeAt(text, share);
  return text.slice(0, at) + what + text.slice(at);
};
const pick = (list, share) => list[Math.min(list.length - 1, Math.floor(share * list.length))];
const between = (text, x, y) => [placeAt(text, Math.min(x, y)), placeAt(text, Math.max(x, y))];

/** Each: (text, two numbers from 0 to 1, another text) => text. */
export const mutations = {
  cut: (text, x, y) => {
    const [from, to] = between(text, x, y);
    return text.slice(0, from) + text.slice(to);
  },
  keep: (text, x, y) => text.slice(...between(text, x, y)),
  splice: (text, x, y, other) => text.slice(0, placeAt(text, x)) + other.slice(placeAt(other, y)),
  double: (text, x, y) => {
    const [from, to] = between(text, x, Math.min(1, x + y / 10));
    return text.slice(0, to) + text.slice(from);
  },
  insert: (text, x, y) => put(text, x, pick(ODD, y)),
  value: (text, x, y) => put(text, x, ` ${pick(VALUES, y)} `),
  word: (text, x, y) => put(text, x, ` ${pick(WORDS, y)} `),
  every: (text, x, y) => text.replaceAll(pick([' ', '.', ',', 'e', '\n', '"'], x), pick(ODD, y)),
  swap: (text, x, y) => {
    const [a, b] = [pick(ODD.slice(0, 12), x), pick(ODD.slice(0, 12), y)];
    return text.replaceAll(a, '\0\0').replaceAll(b, a).replaceAll('\0\0', b);
  },
  drop: (text, x) => text.replaceAll(pick([' ', '.', '\n', '”', '"', ','], x), ''),
  huge: (text, x, y) => put(text, x, ` ${pick(['a', 'A.', '1', ',', '“', '-', 'é', '1,'], y).repeat(LONGEST_WORD / 2)} `),
  nested: (text, x, y) => put(text, x, pick(['“', '("', '‘“', '[', '«'], y).repeat(DEEPEST)),
  upper: (text, x, y) => {
    const [from, to] = between(text, x, y);
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
  },
  number: (text, x, y) => {
    let n = 0;
    const count = (text.match(/\d+/g) ?? []).length;
    return text.replace(/\d+/g, (old) => (n++ === Math.floor(x * count) ? pick(VALUES, y) : old));
  },
};
export const names = Object.keys(mutations);
/** Longer texts are cut: a run of the fuzzer is many short inputs. */
const LONGEST = 60_000;

/** One article: a seed text and what is done to it, in turn. Each step is [name, x, y, number of another seed]. */
export function mutated(seeds, { seed, steps }) {
  const at = (n) => seeds[n % seeds.length];
  return steps.reduce((text, [name, x, y, other]) => mutations[name](text, x, y, at(other)).slice(0, LONGEST), at(seed));
}
