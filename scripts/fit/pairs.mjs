// Pairs of claims with labels, for fitting: from hand-made gold, from values that a chance would hardly give twice, and from pairs that were read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const { extract } = await dist('analyze.js');
const { mergeEntities } = await dist('compare/entities.js');
const { remapClaim } = await dist('compare/remap.js');
const { contextsOf } = await dist('align/contexts.js');
const { candidatesOf } = await dist('align/candidates.js');
const { pairOf } = await dist('align/pair-model.js');
const { factFeatures } = await dist('align/pair-model.js');
const { governmentOf } = await dist('names/metonyms.js');
const { kinds } = await dist('kinds/index.js');

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The articles of a folder with the days and outlets of its meta.json, or of the gold beside it. */
function articlesOf(folder, known = []) {
  const meta = existsSync(join(folder, 'meta.json')) ? json(join(folder, 'meta.json')).articles : known;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const { date, published = date, outlet } = meta.find((one) => one.file === file) ?? {};
      const given = published ? { published, outlet, publishedFrom: 'meta-file' } : {};
      return { id: file.slice(0, -4), path: file, item: null, text: readFileSync(join(folder, file), 'utf8'), metadata: {}, given };
    });
}

/** The contexts of all claims of a folder, as align has them, by kind. */
export function contextsIn(folder, known) {
  const extractions = extract(articlesOf(folder, known));
  const articles = extractions.map(({ article }) => article);
  const { entities, renamed } = mergeEntities(articles);
  const claims = extractions.flatMap(({ article, claims }) => {
    const names = renamed(article.id);
    return claims.map((claim) => remapClaim(claim, names));
  });
  return contextsOf(claims, entities, (id) => governmentOf(id) ?? id);
}

/** All pairs of one kind that align would look at, with their features and what their values are to each other. */
export function pairsIn(contexts, name) {
  const kind = kinds[name];
  const own = contexts.filter(({ claim }) => claim.kind === name).sort((x, y) => (x.claim.id < y.claim.id ? -1 : 1));
  if (!own.length) return [];
  const features = factFeatures(name);
  const candidates = candidatesOf(own, kind);
  return own.flatMap((b, at) =>
    [...candidates(at)]
      .map((n) => own[n])
      .filter((a) => a.claim.article !== b.claim.article && !kind.cannotLink(a, b))
      .map((a) => {
        const pair = pairOf(a, b);
        return { pair, a: a.claim, b: b.claim, reason: kind.compare(a.claim, b.claim), x: features.map(({ of }) => of(pair)) };
      })
      .filter(({ reason }) => reason !== 'fragment'),
  );
}

const common = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const length = ({ start, end }) => end - start;

/** For each claim the gold items at whose evidence it stands, with how well it covers it. */
function itemsAt(gold, texts, claims) {
  const places = (file, surface) => {
    const words = surface.trim().split(/\s+/);
    const pattern = new RegExp(words.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
    return [...(texts.get(file) ?? '').matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  };
  const segments = new Map();
  for (const a of gold.articles)
    for (const list of ['body_sentences', 'captions', 'headings', 'boilerplate'])
      for (const s of a[list] ?? []) segments.set(`${a.file}#${s.id ?? s.segment}`, s.text);
  const at = new Map(claims.map((claim) => [claim.id, new Map()]));
  gold.cross.forEach((item, n) => {
    const kind = item.kind === 'number' ? 'figure' : item.kind;
    for (const [file, spoken] of Object.entries(item.per_source))
      for (const evidence of spoken?.evidence ?? []) {
        const sentence = evidence.sentence ?? segments.get(`${file}#${evidence.segment}`);
        const within = evidence.at ? [{ start: evidence.at[0], end: evidence.at[1] }] : sentence ? places(file, sentence) : [];
        const found = places(file, evidence.surface).filter((p) => !within.length || within.some((w) => common(w, p) > 0));
        for (const claim of claims) {
          if (claim.kind !== kind || `${claim.article}.txt` !== file) continue;
          const cover = Math.max(0, ...found.map((p) => (2 * common(p, claim.span)) / (length(p) + length(claim.span))));
          if (cover > 0) at.get(claim.id).set(n, Math.max(cover, at.get(claim.id).get(n) ?? 0));
        }
      }
  });
  return at;
}

/** Pairs of a gold cluster: of one fact (1), of two (0). Pairs that only touch the evidence of one item are left out. */
export function goldPairs(goldFile, folder) {
  const gold = json(goldFile);
  const contexts = contextsIn(folder, gold.articles);
  const claims = contexts.map(({ claim }) => claim);
  const texts = new Map(gold.articles.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')]));
  const at = itemsAt(gold, texts, claims);
  const best = new Map();
  for (const { id, article, kind } of claims)
    for (const [n, cover] of at.get(id)) {
      const key = `${n} ${article} ${kind}`;
      if (!(best.get(key)?.cover >= cover)) best.set(key, { id, cover });
    }
  const isBest = (n, { id, article, kind }) => best.get(`${n} ${article} ${kind}`)?.id === id;
  return Object.keys(kinds).flatMap((kind) =>
    pairsIn(contexts, kind).flatMap((pair) => {
      const shared = [...at.get(pair.a.id).keys()].filter((n) => at.get(pair.b.id).has(n));
      const joint = shared.filter((n) => !gold.cross[n].verdict.startsWith('single'));
      const label = joint.some((n) => isBest(n, pair.a) && isBest(n, pair.b)) ? 1 : shared.length ? null : 0;
      return label === null ? [] : [{ ...pair, kind, label }];
    }),
  );
}

/** What a reader who saw the two passages only said of them: one fact, partly, one thing with values that contradict each other, updated or vague, two. */
const READ = { S: 1, C: 1, U: 1, P: 0.5, D: 0 };

/** Pairs of a cluster that were read, by where their spans stand. Those that are no longer found (the extraction has changed) are left out. */
export function readPairs(list, folder) {
  const contexts = contextsIn(folder);
  const byKind = new Map(Object.keys(kinds).map((kind) => [kind, null]));
  const near = (claim, [article, start, end]) =>
    claim.article === article && 2 * common(claim.span, { start, end }) > Math.max(length(claim.span), end - start);
  return list.flatMap(([kind, a, aStart, aEnd, b, bStart, bEnd, said]) => {
    if (!byKind.get(kind)) byKind.set(kind, pairsIn(contexts, kind));
    const [x, y] = [[a, aStart, aEnd], [b, bStart, bEnd]];
    const pair = byKind.get(kind).find((p) => (near(p.a, x) && near(p.b, y)) || (near(p.a, y) && near(p.b, x)));
    return pair ? [{ ...pair, kind, label: READ[said], said }] : [];
  });
}
