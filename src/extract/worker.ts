/** A worker thread: articles come in, a batch at a time, and packed extractions go out. Started by jobs.ts; loads only what extracts. */
import { parentPort } from 'node:worker_threads';
import type { RawArticle } from '../model.ts';
import { extractArticle } from './article.ts';
import { pack } from './serialize.ts';

/** What a worker makes of a batch: one text for each article, or what went wrong with one of them. */
export type Answer = { readonly packed: readonly string[] } | { readonly failed: string };

function answer(batch: readonly RawArticle[]): Answer {
  const packed: string[] = [];
  for (const raw of batch)
    try {
      packed.push(pack(extractArticle(raw)));
    } catch (error) {
      return { failed: `${raw.path}: ${(error as Error).message}` };
    }
  return { packed };
}

parentPort?.on('message', (batch: readonly RawArticle[]) => parentPort!.postMessage(answer(batch)));
