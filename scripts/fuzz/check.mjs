// What must hold for any articles whatever. Throws an Error that says what did not.
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Milliseconds that any input may take, and those for each character: many times what a quiet machine needs, far below what quadratic work would. */
const BASE = 6_000;
const PER_CHARACTER = 0.4;
/** Milliseconds that `articles` may take for all checks before they count as endless. */
export const allowed = (articles) => BASE + PER_CHARACTER * articles.reduce((n, { text }) => n + text.length, 0);

const fail = (message) => {
  throw new Error(message);
};
const slices = (text, span, what) => {
  if (text.slice(span.start, span.end) !== span.text) fail(`${what} does not slice: ${JSON.stringify(span)}`);
};

function checkSpans(text, { article, claims }) {
  for (const { span, sentence, value } of claims) {
    slices(text, span, 'a claim');
    slices(text, sentence, 'a sentence');
    if (span.start < sentence.start || span.start >= sentence.end) fail(`a claim that begins outside its sentence: ${span.text}`);
    for (const part of [...(value.quoted ?? []), ...(value.cue ? [value.cue] : [])]) slices(text, part, 'a part of a quote');
  }
  for (const { mentions } of article.entities)
    for (const { start, end } of mentions) if (!(start >= 0 && start < end && end <= text.length)) fail('a mention outside the text');
  let last = 0;
  for (const { start, end } of article.dropped) {
    if (start < last || end < start || end > text.length) fail(`dropped ranges overlap or lie outside: ${start}-${end}`);
    last = end;
  }
}

/** Each finding is in exactly one fact, and the sentence of a fact stands in its article. */
function checkFacts(articles, { facts, findings, summary }) {
  const held = facts.flatMap((fact) => fact.findings);
  if (held.length !== findings.length || new Set(held).size !== held.length) fail('a finding is in no fact or in several');
  if (findings.some(({ id }) => !held.includes(id))) fail('a fact holds a finding that is none');
  for (const { sentence } of facts) slices(articles.find(({ id }) => id === sentence.article).text, sentence, 'the sentence of a fact');
  const compared = findings.filter(({ support }) => support.articles > 1).length;
  if (Object.values(summary.compared).reduce((sum, n) => sum + n, 0) !== compared) fail('summary.compared does not count the findings of several articles');
}

/** No terminal escape, no control that moves, no override of the direction. */
const HARMFUL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** The checks, with the library to check (`analyze`, `compare`, `extract`, `render`, `formatNames`, `jsonSchema`, `linesOf`, `readLines`, `inMemory`). */
export async function checker(library) {
  const ajv = new Ajv2020({ strict: false });
  const [report, line, extracted] = await Promise.all(
    ['report', 'ndjson', 'extract'].map(async (name) => ajv.compile(await library.jsonSchema(name))),
  );
  const valid = (check, value, what) => check(value) || fail(`${what}: ${ajv.errorsText(check.errors)}`);

  async function checkFormats(found) {
    for (const format of library.formatNames) {
      const text = await library.render(found, format, { color: false, width: 80, all: true });
      if (!text.endsWith('\n')) fail(`${format} does not end its last line`);
      if (format === 'json') valid(report, JSON.parse(text), 'the report');
      if (format === 'ndjson') for (const one of text.trimEnd().split('\n')) valid(line, JSON.parse(one), 'a line of ndjson');
      if (format === 'terminal' && HARMFUL.test(text)) fail(`the terminal gets ${JSON.stringify(HARMFUL.exec(text)[0])}`);
      if (format === 'csv' && /(?:^|,)"?[=+@-]/m.test(text.replace(/"(?:[^"]|"")*"/g, (cell) => (/^"[=+@-]/.test(cell) ? cell : '""'))))
        fail('a cell of the table is a formula');
    }
  }

  /** Throws when something does not hold. */
  return async function check(articles) {
    const before = process.cpuUsage();
    const extractions = library.extract(articles);
    const found = library.compare(extractions);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    if (took > allowed(articles)) fail(`${Math.round(took)} ms for ${articles.map(({ text }) => text.length).join(' + ')} characters`);
    for (const one of extractions) checkSpans(articles.find(({ id }) => id === one.article.id).text, one);
    checkFacts(articles, found);
    const whole = await library.render(found, 'json');
    const again = (extracted) => library.render(library.compare(extracted), 'json');
    if ((await again(library.extract([...articles].reverse()))) !== whole) fail('the order of the articles shows');
    const lines = extractions.map(library.linesOf).join('');
    for (const one of lines.trimEnd().split('\n')) valid(extracted, JSON.parse(one), 'a line of extract');
    const { kept } = await library.readLines([{ name: 'lines', chunks: [Buffer.from(lines)] }], library.inMemory);
    const read = [...kept.values()];
    if ((await again(read)) !== whole) fail('compare(extract) through lines is another report');
    const twice = library.analyze([articles[0], { ...articles[0], id: 'again', path: 'again.txt' }]);
    if (twice.summary.disagree) fail('the same article twice disagrees with itself');
    if (twice.summary.corroborated) fail('the same article twice corroborates itself');
    await checkFormats(found);
    return { claims: found.claims.length, findings: found.findings.length };
  };
}
