/** Many articles -> their extractions, in order of article id: from the cache where it has them, else made here or by worker threads. */

import type { Extraction, RawArticle } from '../model.ts';
import type { Cache } from '../storage/cache.ts';
import { extractArticle } from './article.ts';
import { pack, packKey, unpack } from './serialize.ts';
import type { Pool } from './worker-pool.ts';

export interface Extractor {
  /** How many threads at most; 1 is this one. */
  readonly jobs?: number | undefined;
  readonly cache?: Cache | undefined;
}

/** Below this (UTF-16 code units of all texts) starting a thread costs more than it saves. */
const WORTH_THREADS = 1_000_000;
/** Text that goes to a thread at once. */
const BATCH = 50_000;
/** Batches begun for each thread before the first must be through: bounds what waits in memory. */
const AHEAD = 2;

/** Asks for no more texts than it needs: they may lie on the disk. */
function isMuch(articles: readonly RawArticle[]): boolean {
  let length = 0;
  return articles.some(({ text }) => {
    length += text.length;
    return length >= WORTH_THREADS;
  });
}

/** Stretches of the list with about so much text each. */
function* batches(articles: readonly RawArticle[], size: number): Generator<readonly RawArticle[]> {
  for (let start = 0, end = 0, length = 0; end < articles.length; start = end) {
    for (length = 0; end < articles.length && length < size; end++) length += articles[end]!.text.length;
    yield articles.slice(start, end);
  }
}

/** The extractions of the articles in their order, whoever makes them. */
export async function* extractAll(
  articles: readonly RawArticle[],
  { jobs, cache }: Extractor = {},
): AsyncGenerator<Extraction> {
  if (jobs === 1 || !isMuch(articles)) {
    for (const raw of articles) yield await extractOne(raw, cache);
    return;
  }
  const { defaultJobs, openPool } = await import('./worker-pool.ts');
  const threads = jobs ?? defaultJobs();
  if (threads === 1) yield* extractAll(articles, { jobs: 1, cache });
  else yield* extractTogether(articles, openPool(threads), threads, cache);
}

/** One article here. */
export async function extractOne(raw: RawArticle, cache: Cache | undefined): Promise<Extraction> {
  const kept = await cached(raw, cache);
  if (kept) return kept;
  const extraction = extractArticle(raw);
  await cache?.write(packKey(raw), pack(extraction));
  return extraction;
}

/** What the cache holds of an article; null where that is nothing, or nothing that can be used. */
async function cached(raw: RawArticle, cache: Cache | undefined): Promise<Extraction | null> {
  const packed = await cache?.read(packKey(raw));
  if (typeof packed !== 'string') return null;
  try {
    return unpack(packed, raw);
  } catch {
    return null;
  }
}

/** With a pool, which is closed at the end. */
export async function* extractTogether(
  articles: readonly RawArticle[],
  pool: Pool,
  threads: number,
  cache?: Cache,
): AsyncGenerator<Extraction> {
  const begun: Promise<Extraction[]>[] = [];
  try {
    for (const batch of batches(articles, BATCH)) {
      const work = extractBatch(batch, pool, cache);
      // Whoever waits for it hears of its failure; until then it is not forgotten.
      work.catch(() => {});
      begun.push(work);
      if (begun.length > threads * AHEAD) yield* await begun.shift()!;
    }
    for (const work of begun) yield* await work;
  } finally {
    await pool.close();
  }
}

async function extractBatch(batch: readonly RawArticle[], pool: Pool, cache?: Cache): Promise<Extraction[]> {
  const found = new Map<RawArticle, Extraction | null>();
  for (const raw of batch) found.set(raw, await cached(raw, cache));
  const missing = batch.filter((raw) => !found.get(raw));
  const packed = missing.length > 0 ? await pool.extract(missing) : [];
  for (const [n, raw] of missing.entries()) {
    await cache?.write(packKey(raw), packed[n]!);
    found.set(raw, unpack(packed[n]!, raw));
  }
  return batch.map((raw) => found.get(raw)!);
}
