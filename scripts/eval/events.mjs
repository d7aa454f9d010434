// Scores a report on one of the project's own events against its hand-written gold.json. Pure.

const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where a surface stands in a text, white space aside. */
export function placesOf(text, surface) {
  const pattern = new RegExp(surface.trim().split(/\s+/).map(escape).join('\\s+'), 'g');
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const FITS = {
  date: ['date', 'statement'],
  quote: ['quote', 'statement'],
  topic: ['topic', 'statement'],
  figure: ['figure', 'statement'],
  statement: ['statement', 'topic', 'quote', 'figure', 'date'],
};
const ACCEPTED = { agree: ['agree'], disagree: ['disagree'], single: ['single'], partial: ['unclear', 'agree', 'disagree'], unclear: ['unclear'] };

const kindOf = (item) => (item.kind === 'number' ? 'figure' : item.kind);
const verdictsOf = (item) => new Set([item.verdict, ...(item.acceptable_verdicts ?? [])].flatMap((v) => ACCEPTED[v.replace('single-source', 'single')] ?? []));

/** The findings of a report, each with its claims, their file and the position they stand in. */
function held(report) {
  const file = new Map(report.articles.map((a) => [a.id, a.path.split('/').at(-1)]));
  const claims = new Map(report.claims.map((c) => [c.id, { ...c, file: file.get(c.article) }]));
  return report.findings.map((f) => ({ ...f, held: f.positions.flatMap((p, n) => p.claims.map((id) => ({ ...claims.get(id), position: n }))) }));
}

/** file -> positions of a finding that hold a claim at the evidence of an item. */
function standing(finding, item, texts) {
  const out = new Map();
  for (const [file, source] of Object.entries(item.per_source)) {
    const places = (source?.evidence ?? []).flatMap((e) => placesOf(texts.get(file), e.surface));
    for (const claim of finding.held) {
      if (claim.file !== file || !places.some((p) => overlaps(p, claim.span))) continue;
      out.set(file, (out.get(file) ?? new Set()).add(claim.position));
    }
  }
  return out;
}

function scoreItem(item, findings, texts) {
  const sources = Object.values(item.per_source).filter((s) => s?.evidence?.length).length;
  const need = item.verdict.startsWith('single') ? 1 : Math.min(2, sources);
  const accepted = verdictsOf(item);
  const matching = findings.filter((f) => FITS[kindOf(item)].includes(f.kind) && standing(f, item, texts).size >= need);
  return { item, found: matching.length > 0, right: matching.some((f) => accepted.has(f.verdict)) };
}

/** Pairs that must not be set against each other and are. */
function accused(never, findings, texts) {
  const at = (finding, { file, surface }) => {
    const places = placesOf(texts.get(file), surface);
    return new Set(finding.held.filter((c) => c.file === file && places.some((p) => overlaps(p, c.span))).map((c) => c.position));
  };
  return never.filter(({ surfaces }) =>
    findings.some((f) => {
      if (f.verdict !== 'disagree') return false;
      const sides = surfaces.map((s) => at(f, s));
      return sides.some((x, i) => sides.slice(i + 1).some((y) => [...x].some((p) => [...y].some((q) => p !== q))));
    }),
  );
}

function originPairs(gold, report) {
  const ours = new Map(report.articles.map((a) => [a.path.split('/').at(-1), a.origin]));
  const theirs = new Map(gold.flatMap((group, n) => group.map((file) => [file, n])));
  const files = [...theirs.keys()];
  const pairs = files.flatMap((a, i) => files.slice(i + 1).map((b) => [a, b]));
  return { n: pairs.length, right: pairs.filter(([a, b]) => (theirs.get(a) === theirs.get(b)) === (ours.get(a) === ours.get(b))).length };
}

/** Whether a claim at each gold place has the gold value. */
function valuesRight(list, report, texts, fits) {
  const claims = held(report).flatMap((f) => f.held);
  return list.filter(({ file, surface, ...gold }) => {
    const places = placesOf(texts.get(file), surface);
    return claims.some((c) => c.file === file && places.some((p) => overlaps(p, c.span)) && fits(c, gold));
  }).length;
}

const name = (report, id) => report.entities.find((e) => e.id === id)?.name.toLowerCase() ?? '';
const sameSpeaker = (ours, gold) => ours !== '' && (gold.toLowerCase().includes(ours) || ours.includes(gold.toLowerCase()) || gold.toLowerCase().split(' ').at(-1) === ours.split(' ').at(-1));

/** All measures of one event. */
export function scoreEvent(gold, report, texts) {
  const findings = held(report);
  const items = gold.cross.filter((i) => i.scoring === 'core' && FITS[kindOf(i)]).map((i) => scoreItem(i, findings, texts));
  const disagree = items.filter((r) => r.item.verdict === 'disagree');
  const origins = originPairs(gold.origins ?? [], report);
  const dropped = new Map(report.articles.map((a) => [a.path.split('/').at(-1), a.dropped]));
  const isDropped = ({ file, surface }) => placesOf(texts.get(file), surface).some((p) => (dropped.get(file) ?? []).some((d) => overlaps(d, p)));
  return {
    items: items.length,
    found: items.filter((r) => r.found).length,
    right: items.filter((r) => r.right).length,
    disagree: disagree.length,
    disagreeRight: disagree.filter((r) => r.right).length,
    accusations: findings.filter((f) => f.verdict === 'disagree').length,
    never: (gold.never ?? []).length,
    falselyAccused: accused(gold.never ?? [], findings, texts).length,
    originPairs: origins.n,
    originRight: origins.right,
    dates: (gold.dates ?? []).length,
    datesRight: valuesRight(gold.dates ?? [], report, texts, (c, g) => c.kind === 'date' && c.value.edtf === g.edtf),
    speakers: (gold.speakers ?? []).length,
    speakersRight: valuesRight(gold.speakers ?? [], report, texts, (c, g) => c.kind === 'quote' && sameSpeaker(name(report, c.about.speaker), g.speaker ?? '')),
    cleaning: (gold.dropped ?? []).length + (gold.kept ?? []).length,
    cleaningRight: (gold.dropped ?? []).filter(isDropped).length + (gold.kept ?? []).filter((k) => !isDropped(k)).length,
    missed: items.filter((r) => !r.right).map((r) => `${r.found ? 'wrong' : 'missing'} ${r.item.id} ${r.item.verdict} ${r.item.label}`),
  };
}

/** The sum of several scores, field by field. */
export function total(scores) {
  const sum = {};
  for (const score of scores) for (const [key, value] of Object.entries(score)) if (typeof value === 'number') sum[key] = (sum[key] ?? 0) + value;
  return sum;
}
