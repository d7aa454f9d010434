// compromise as bundle.mjs takes it in. Whenever it is loaded it unpacks its word lists, inflects them, copies them into one model word by word,
// and reads some six hundred rules. That model is worked out here, once, and written down; what compromise does with it stays its own code.
// test/bundle.test.ts compares the tags with those of compromise as it is.
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Its folder of sources. */
const src = path.join(path.dirname(createRequire(import.meta.url).resolve('compromise/two')), '../../src');
const at = (file) => path.join(src, file);
/** The two tiers that tag words. */
const ENTRY = at('two.js');
/** Lists that nothing asks for once the model is there. */
const LISTS = [at('2-two/preTagger/model/index.js'), at('2-two/postTagger/model/index.js')];

/** What is written otherwise, by file: what stands there, what takes its place, how often. */
const CHANGES = {
  [at('API/world.js')]: [/^const model = \{\n(?: {2}\w+: \{\},\n)+\}$/m, modelSource, 1],
  // Models and tags of the parts of compromise are in the model already.
  [at('API/extend.js')]: [/^ {2}if \(plugin\.(?:model|tags)\) \{\n.*\n {2}\}\n/gm, () => '', 2],
  // Rules that are read already.
  [at('1-one/sweep/methods/buildNet/01-parse.js')]: [
    'matches.forEach(obj => {',
    (found) => `${found}\n    if (obj.regs) return`,
    1,
  ],
};

export const prepared = {
  name: 'prepared-compromise',
  resolveId: (id) => (id === 'compromise/two' ? ENTRY : null),
  load: (id) => (LISTS.includes(id) ? 'export default {}' : null),
  async transform(code, id) {
    if (!CHANGES[id]) return null;
    const [pattern, by, times] = CHANGES[id];
    const { default: nlp } = await import(pathToFileURL(ENTRY).href);
    let count = 0;
    const changed = code.replace(pattern, (found) => {
      count++;
      return by(found, nlp);
    });
    if (count !== times) throw new Error(`${id}: not the compromise that is known`);
    return changed;
  },
};

function modelSource(_, nlp) {
  const { model, methods } = nlp.world();
  const matches = model.two.matches.map((rule) => ({ ...rule }));
  methods.one.buildNet(matches, nlp.world());
  return `${UNPACK}\nconst model = ${sourceOf({ ...model, two: { ...model.two, matches } })}`;
}

/** Makes of `[[tag, lines of words]]` what says the tag of each word. */
const UNPACK = `const unpack = (groups) => {
  const tags = {}
  for (const [tag, words] of groups) for (const word of words.split('\\n')) tags[word] = tag
  return tags
}`;

/** The words of a large list by what they stand for: a third of the length. */
function grouped(list) {
  const groups = new Map();
  for (const [word, tag] of Object.entries(list)) {
    if (word.includes('\n') || word === '__proto__') throw new Error(`compromise: cannot write down the word ${word}`);
    const key = JSON.stringify(tag);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(word);
  }
  return `unpack(${parse([...groups].map(([key, words]) => [JSON.parse(key), words.join('\n')]))})`;
}

/** JSON in a string is read faster than the same as code. */
const parse = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const isPlain = (value) => Object.getPrototypeOf(value) === Object.prototype;
const isFlat = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isJson = (value) =>
  isFlat(value) ||
  (typeof value === 'object' && (Array.isArray(value) || isPlain(value)) && Object.values(value).every(isJson));
/** Words, from which on a list is written by tag; characters, from which on JSON pays. */
const MANY = 1000;

/** A value as the source text that makes it. Throws for what is neither data, a set nor a pattern. */
function sourceOf(value) {
  if (value === undefined || value instanceof RegExp) return String(value);
  if (value instanceof Set) return `new Set(${sourceOf([...value])})`;
  if (isJson(value)) {
    const text = JSON.stringify(value);
    if (!isFlat(value) && Object.keys(value).length > MANY) return grouped(value);
    return text.length > MANY ? parse(value) : text;
  }
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw new Error(`compromise: cannot write down ${String(value)}`);
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${sourceOf(part)}`)
    .join(',')}}`;
}
