/** What changed between two reports on one story: two reports in, the changes in reading order out. */

import { made } from '../judge/report.ts';
import { sectionOf, shorten } from '../label/index.ts';
import type { Article, Change, ChangeSort, Diff, Finding, Report } from '../model.ts';
import { counted } from '../text/normal-form.ts';
import { type FindingPair, pairFindings, sharing } from './pair-findings.ts';

/** Reading order: what a desk must look at first. */
const SORTS: readonly ChangeSort[] = ['verdict', 'new', 'gone', 'versions', 'support'];

const articlesOf = ({ positions }: Finding): string[] => [...new Set(positions.flatMap((p) => p.articles))].sort();
const labelsOf = ({ positions }: Finding): string[] =>
  [...new Set(positions.map(({ label }) => `"${shorten(label, 60)}"`))].sort();
const without = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => !b.includes(one));

const supportOf = ({ support: { articles, origins, sources } }: Finding): string =>
  [counted(articles, 'article'), counted(origins, 'origin'), counted(sources, 'source')].join(', ');

/** 'added "14", "16"; dropped "12"' */
const difference = (old: readonly string[], now: readonly string[]): string =>
  [['added', without(now, old)] as const, ['dropped', without(old, now)] as const]
    .filter(([, list]) => list.length > 0)
    .map(([verb, list]) => `${verb} ${list.join(', ')}`)
    .join('; ');

/** What two findings that are one differ in most; null where nothing is worth saying. */
function changeOf({ old, now }: FindingPair): { change: ChangeSort; explanation: string } | null {
  const [before, after] = [sectionOf(old), sectionOf(now)];
  if (before !== after) return { change: 'verdict', explanation: `Was ${before}, is ${after}: ${now.explanation}` };
  const versions = difference(labelsOf(old), labelsOf(now));
  if (versions !== '') return { change: 'versions', explanation: `Versions ${versions}.` };
  const sources = difference(articlesOf(old), articlesOf(now));
  if (sources === '' && supportOf(old) === supportOf(now)) return null;
  const counts = supportOf(old) === supportOf(now) ? '' : `${supportOf(old)} became ${supportOf(now)}`;
  const parts = [counts, sources === '' ? '' : `articles ${sources}`].filter((text) => text !== '');
  return { change: 'support', explanation: `Support: ${parts.join('; ')}.` };
}

const byReading = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => SORTS.indexOf(a.change) - SORTS.indexOf(b.change));

/** A finding without a partner; its claims may have stood in others before. */
function appeared(now: Finding, all: readonly FindingPair[]): Change {
  const from = all
    .filter((pair) => pair.now === now)
    .map(({ old, shared }) => `${shared} of its claims came from ${old.id}`);
  return { change: 'new', old: null, new: now, shared: 0, explanation: [now.explanation, ...from].join(' ') };
}

/** A finding that is no more; its claims may stand in others now. */
function vanished(old: Finding, all: readonly FindingPair[]): Change {
  const into = all
    .filter((pair) => pair.old === old)
    .map(({ now, shared }) => `${shared} of its claims went to ${now.id}`);
  return { change: 'gone', old, new: null, shared: 0, explanation: [`Before: ${old.explanation}`, ...into].join(' ') };
}

function changesOf(before: readonly Finding[], after: readonly Finding[]): Change[] {
  const all = sharing(before, after);
  const pairs = pairFindings(before, after);
  const partnerOf = new Map(pairs.map((pair) => [pair.now, pair]));
  const paired = new Set(pairs.map(({ old }) => old));
  const present = after.flatMap((now): Change[] => {
    const pair = partnerOf.get(now);
    if (!pair) return [appeared(now, all)];
    const changed = changeOf(pair);
    return changed ? [{ ...changed, old: pair.old, new: now, shared: pair.shared }] : [];
  });
  return byReading([...present, ...before.filter((old) => !paired.has(old)).map((old) => vanished(old, all))]);
}

function articleChanges(before: readonly Article[], after: readonly Article[]): Diff['articles'] {
  const [old, now] = [before, after].map((list) => new Map(list.map(({ id, sha256 }) => [id, sha256]))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return {
    new: [...now.keys()].filter((id) => !old.has(id)).sort(),
    gone: [...old.keys()].filter((id) => !now.has(id)).sort(),
    changed: [...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)).sort(),
  };
}

/** The changes from the older to the newer report: those of verdicts first, then what is new, gone, and otherwise told or supported. */
export function diffReports(old: Report, now: Report): Diff {
  const changes = changesOf(old.findings, now.findings);
  const count = (sort: ChangeSort): number => changes.filter(({ change }) => change === sort).length;
  const altered = changes.filter((change) => change.old && change.new).length;
  return {
    ...made,
    old: { generator: old.generator, summary: old.summary },
    new: { generator: now.generator, summary: now.summary },
    articles: articleChanges(old.articles, now.articles),
    changes,
    summary: {
      verdict: count('verdict'),
      new: count('new'),
      gone: count('gone'),
      versions: count('versions'),
      support: count('support'),
      same: now.findings.length - count('new') - altered,
    },
  };
}
