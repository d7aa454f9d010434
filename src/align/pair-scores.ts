/** How surely each two claims of one kind are about one thing. In: their frames, in order. Out: the scores of all pairs that meet, and the surest of them as links. */
import type { ClaimContext, ClaimKind, Weights } from '../kinds/kind.ts';
import type { Kind } from '../model.ts';
import { candidatesOf } from './candidates.ts';

/** Two claims by number, the first the smaller. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Scores of pairs, row by row: what each claim has with those before it, in order. Only those above 0. */
export class Scores {
  readonly #others: number[] = [];
  readonly #scores: number[] = [];
  readonly #starts: number[] = [0];

  /** The row of the next claim. */
  addRow(others: readonly number[], scoreOf: (other: number) => number): void {
    for (const other of others) {
      const score = scoreOf(other);
      if (score <= 0) continue;
      this.#others.push(other);
      this.#scores.push(score);
    }
    this.#starts.push(this.#others.length);
  }
  /** 0 where the two were not compared. */
  between(x: number, y: number): number {
    const [a, b] = x < y ? [x, y] : [y, x];
    let low = this.#starts[b]!;
    let high = this.#starts[b + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const other = this.#others[middle]!;
      if (other === a) return this.#scores[middle]!;
      if (other < a) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
  /** Another score for each pair. */
  map(change: (link: Link) => number): void {
    this.each((link, place) => {
      this.#scores[place] = change(link);
    });
  }
  /** The pairs with at least this score, the surest first, equal ones in order. */
  atLeast(least: number): Link[] {
    const links: Link[] = [];
    this.each((link) => {
      if (link.score >= least) links.push(link);
    });
    return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  }
  each(visit: (link: Link, place: number) => void): void {
    for (let b = 0; b + 1 < this.#starts.length; b++)
      for (let place = this.#starts[b]!; place < this.#starts[b + 1]!; place++)
        visit({ a: this.#others[place]!, b, score: this.#scores[place]! }, place);
  }
}

/** What an article names twice is linked to another article as surely as the clearer of its two mentions. */
function retell(scores: Scores, frames: readonly ClaimContext[], { repeatKey: again }: ClaimKind<Kind>): void {
  if (!again) return;
  const ids = new Map<string, number>();
  /** One number for all mentions of one thing. */
  const things = frames.map(({ claim }, n) => {
    const key = again(claim as never);
    if (key === null) return n;
    const place = `${claim.article} ${key}`;
    if (!ids.has(place)) ids.set(place, n);
    return ids.get(place)!;
  });
  if (things.every((thing, n) => thing === n)) return;
  const best = new Map<number, number>();
  const keyOf = ({ a, b }: Link): number =>
    Math.min(things[a]!, things[b]!) * frames.length + Math.max(things[a]!, things[b]!);
  scores.each((link) => best.set(keyOf(link), Math.max(link.score, best.get(keyOf(link)) ?? 0)));
  scores.map((link) => best.get(keyOf(link))!);
}

/** Scores of the pairs of frames that share a key which is not common. */
export function scoresOf(frames: readonly ClaimContext[], kind: ClaimKind<Kind>, weights: Weights): Scores {
  const scores = new Scores();
  const meeting = candidatesOf(frames, kind, weights);
  frames.forEach((frame, at) => {
    const met = [...meeting(at)];
    scores.addRow(
      met.sort((x, y) => x - y),
      (other) => kind.related(frames[other]!, frame, weights),
    );
  });
  retell(scores, frames, kind);
  return scores;
}
