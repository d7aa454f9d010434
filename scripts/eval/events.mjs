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
  return { pairs, right: pairs.filter(([a, b]) => (theirs.get(a) === theirs.get(b)) === (ours.get(a) === ours.get(b))) };
}

/** The gold entries at whose place stands a claim with the gold value. */
function valuesRight(list, report, texts, fits) {
  const claims = held(report).flatMap((f) => f.held);
  return list.filter(({ file, surface, ...gold }) => {
    const places = placesOf(texts.get(file), surface);
    return claims.some((c) => c.file === file && places.some((p) => overlaps(p, c.span)) && fits(c, gold));
  });
}

const name = (report, id) => report.entities.find((e) => e.id === id)?.name.toLowerCase() ?? '';
const sameSpeaker = (ours, gold) => ours !== '' && (gold.toLowerCase().includes(ours) || ours.includes(gold.toLowerCase()) || gold.toLowerCase().split(' ').at(-1) === ours.split(' ').at(-1));

/**
 * One id for each entry of a list of gold: what `nameOf` makes of it. A name that comes again is numbered, in the order of the gold:
 * "a.txt: on Friday", "a.txt: on Friday (2)".
 */
export function goldIds(list, nameOf) {
  const used = new Map();
  return new Map(
    list.map((entry) => {
      const name = nameOf(entry);
      used.set(name, (used.get(name) ?? 0) + 1);
      return [entry, used.get(name) > 1 ? `${name} (${used.get(name)})` : name];
    }),
  );
}

/** The ids of those entries of a list of gold that are right, in the order of the gold. */
const idsOf = (list, right, nameOf) => {
  const ids = goldIds(list, nameOf);
  return right.map((entry) => ids.get(entry));
};

/** "a.txt: on Friday": where a piece of gold stands. */
export const placeName = ({ file, surface }) => `${file}: ${surface.replace(/\s+/g, ' ')}`;

/** The parts of the gold of one event, each whole and as far as the report has it right. */
function partsOf(gold, report, texts) {
  const findings = held(report);
  const dropped = new Map(report.articles.map((a) => [a.path.split('/').at(-1), a.dropped]));
  const isDropped = ({ file, surface }) => placesOf(texts.get(file), surface).some((p) => (dropped.get(file) ?? []).some((d) => overlaps(d, p)));
  const [dates, speakers, never] = [gold.dates ?? [], gold.speakers ?? [], gold.never ?? []];
  const wrongly = new Set(accused(never, findings, texts));
  return {
    items: gold.cross.filter((i) => i.scoring === 'core' && FITS[kindOf(i)]).map((i) => scoreItem(i, findings, texts)),
    origins: originPairs(gold.origins ?? [], report),
    never: { all: never, right: never.filter((pair) => !wrongly.has(pair)) },
    dates: { all: dates, right: valuesRight(dates, report, texts, (c, g) => c.kind === 'date' && c.value.edtf === g.edtf) },
    speakers: {
      all: speakers,
      right: valuesRight(speakers, report, texts, (c, g) => c.kind === 'quote' && sameSpeaker(name(report, c.about.speaker), g.speaker ?? '')),
    },
    dropped: { all: gold.dropped ?? [], right: (gold.dropped ?? []).filter(isDropped) },
    kept: { all: gold.kept ?? [], right: (gold.kept ?? []).filter((k) => !isDropped(k)) },
  };
}

/** The ids of all gold of one event that a report has right, part by part: `{ items: ["D1"], origins: ["a.txt + b.txt"], ... }`. */
export function rightIds(gold, report, texts) {
  const parts = partsOf(gold, report, texts);
  const ids = ({ all, right }, nameOf) => idsOf(all, right, nameOf);
  return {
    items: parts.items.filter((r) => r.right).map((r) => r.item.id),
    origins: parts.origins.right.map((pair) => pair.join(' + ')),
    never: ids(parts.never, (pair) => pair.label),
    dates: ids(parts.dates, placeName),
    speakers: ids(parts.speakers, placeName),
    dropped: ids(parts.dropped, placeName),
    kept: ids(parts.kept, placeName),
  };
}

/** All measures of one event. */
export function scoreEvent(gold, report, texts) {
  const { items, origins, never, dates, speakers, dropped, kept } = partsOf(gold, report, texts);
  const disagree = items.filter((r) => r.item.verdict === 'disagree');
  return {
    items: items.length,
    found: items.filter((r) => r.found).length,
    right: items.filter((r) => r.right).length,
    disagree: disagree.length,
    disagreeRight: disagree.filter((r) => r.right).length,
    accusations: report.findings.filter((f) => f.verdict === 'disagree').length,
    never: never.all.length,
    falselyAccused: never.all.length - never.right.length,
    originPairs: origins.pairs.length,
    originRight: origins.right.length,
    dates: dates.all.length,
    datesRight: dates.right.length,
    speakers: speakers.all.length,
    speakersRight: speakers.right.length,
    cleaning: dropped.all.length + kept.all.length,
    cleaningRight: dropped.right.length + kept.right.length,
    missed: items.filter((r) => !r.right).map((r) => `${r.found ? 'wrong' : 'missing'} ${r.item.id} ${r.item.verdict} ${r.item.label}`),
  };
}

/** The sum of several scores, field by field. */
export function total(scores) {
  const sum = {};
  for (const score of scores) for (const [key, value] of Object.entries(score)) if (typeof value === 'number') sum[key] = (sum[key] ?? 0) + value;
  return sum;
}
