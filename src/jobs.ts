/** Worker threads that extract: batches of articles in, packed extractions out. Started when there is work for them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UsageError } from './errors.ts';
import type { Answer } from './extract-worker.ts';
import type { RawArticle } from './model.ts';

export interface Pool {
  /** Packed extractions of a batch, in its order. Throws a UsageError that names the article that went wrong. */
  extract(batch: readonly RawArticle[]): Promise<readonly string[]>;
  close(): Promise<void>;
}
interface Task {
  readonly batch: readonly RawArticle[];
  readonly done: (packed: readonly string[]) => void;
  readonly failed: (error: Error) => void;
}

/** More threads than this cost more memory than they save time. */
const MOST_JOBS = 8;

/** Threads where nobody says how many. */
export const defaultJobs = (): number => Math.min(MOST_JOBS, availableParallelism());

const SCRIPT = new URL('./extract-worker.js', import.meta.url);

/** Up to so many threads; none runs before there is work for it. */
export function openPool(jobs: number, script: URL = SCRIPT): Pool {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const running = new Map<Worker, Task>();
  const next = (): void => {
    if (waiting.length === 0) return;
    const worker = idle.pop() ?? (all.length < jobs ? start() : undefined);
    if (!worker) return;
    const task = waiting.shift()!;
    running.set(worker, task);
    worker.postMessage(task.batch);
  };
  const settle = (worker: Worker): Task | undefined => {
    const task = running.get(worker);
    running.delete(worker);
    return task;
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', (answer: Answer) => {
      const task = settle(worker);
      idle.push(worker);
      if ('packed' in answer) task?.done(answer.packed);
      else task?.failed(new UsageError(`cannot extract ${answer.failed}`));
      next();
    });
    worker.on('error', (error) => settle(worker)?.failed(broken(error)));
    worker.on('exit', () => settle(worker)?.failed(broken(new Error('it ended early'))));
    all.push(worker);
    return worker;
  };
  return {
    extract: (batch) =>
      new Promise((done, failed) => {
        waiting.push({ batch, done, failed });
        next();
      }),
    close: async () => void (await Promise.all(all.map((worker) => worker.terminate()))),
  };
}

const broken = (error: Error): UsageError =>
  new UsageError(`a worker thread broke off (${error.message.split('\n')[0]}); try --jobs 1`);
