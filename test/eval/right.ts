/** The gate on gold: ids of gold that were right once, pinned in a file, against those that are right now. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Ids of gold that is right: of each event, part by part. */
export type Right = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
interface Pinned {
  /** Hash of the gold that the ids are of. */
  readonly gold: string;
  readonly right: Right;
}
type Gate = Record<string, Pinned>;

export const roots = ['fixtures/events', 'fixtures/events-held-out'] as const;

/** The events of a folder, by name. */
export const eventsOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** A short hash of some texts together. */
export const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('')).digest('hex').slice(0, 16);

/** Every id as one line, "river-flood items D1". */
const linesOf = (right: Right): string[] =>
  Object.entries(right).flatMap(([event, parts]) =>
    Object.entries(parts).flatMap(([part, ids]) => ids.map((id) => `${event} ${part} ${id}`)),
  );

/** The ids of the first that the second has not: `{ e: { items: ["D1", "D2"] } }` and `{ e: { items: ["D2"] } }` give `["e items D1"]`. */
export function missingFrom(wanted: Right, present: Right): string[] {
  const there = new Set(linesOf(present));
  return linesOf(wanted).filter((line) => !there.has(line));
}

/** Both together, the ids of each part sorted. */
export function union(a: Right, b: Right): Right {
  const parts = (event: string) => [...new Set([...Object.keys(a[event] ?? {}), ...Object.keys(b[event] ?? {})])];
  const ids = (event: string, part: string) =>
    [...new Set([...(a[event]?.[part] ?? []), ...(b[event]?.[part] ?? [])])].sort();
  return Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .sort()
      .map((event) => [event, Object.fromEntries(parts(event).map((part) => [part, ids(event, part)]))]),
  );
}

/** What is pinned after an update: newly right ids come in; lost ones, and another gold, only with `allowed`. */
export function updated(old: Pinned | undefined, now: Pinned, allowed: boolean): Pinned {
  if (!old || allowed) return { gold: now.gold, right: union(now.right, {}) };
  return { gold: old.gold, right: union(old.right, now.right) };
}

const isUpdate = process.env.UPDATE === '1';
const isAllowed = process.env.ALLOW_REGRESSION === '1';
const ON_PURPOSE = 'If that is meant: UPDATE=1 ALLOW_REGRESSION=1 npx vitest run test/eval';

const report = (title: string, lines: readonly string[]): void => {
  if (lines.length > 0) process.stdout.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
};

function update(file: URL, gate: Gate, root: string, now: Pinned): void {
  const old = gate[root];
  report(`${root}: newly right, pinned now`, missingFrom(now.right, old?.right ?? {}));
  if (isAllowed) report(`${root}: no longer pinned`, missingFrom(old?.right ?? {}, now.right));
  gate[root] = updated(old, now, isAllowed);
  writeFileSync(file, `${JSON.stringify(gate, null, 2)}\n`);
}

/**
 * Fails when an id that the gate file has for this folder is not right any more, naming it, or when the gold is another. With UPDATE=1
 * newly right ids are written into the file first; with ALLOW_REGRESSION=1 as well it then holds what is right now and nothing else.
 */
export function expectRight(file: URL, root: string, now: Pinned): void {
  const gate = JSON.parse(readFileSync(file, 'utf8')) as Gate;
  if (isUpdate) update(file, gate, root, now);
  const pinned = gate[root]!;
  expect(now.gold, `the gold of ${root} changed. ${ON_PURPOSE}`).toBe(pinned.gold);
  const lost = missingFrom(pinned.right, now.right);
  expect(lost, `gold of ${root} that was right and is not any more:\n${lost.join('\n')}\n${ON_PURPOSE}\n`).toEqual([]);
}
