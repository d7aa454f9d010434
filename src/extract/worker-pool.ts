/** Worker threads that extract: batches of articles in, packed extractions out. Started when there is work for them. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UsageError } from '../base/errors.ts';
import type { RawArticle } from '../model.ts';
import type { Answer } from './worker.ts';

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

const SCRIPT = new URL('./worker.js', import.meta.url);

interface State {
  readonly jobs: number;
  readonly script: URL;
  readonly waiting: Task[];
  readonly all: Worker[];
  readonly idle: Worker[];
  readonly running: Map<Worker, Task>;
}

/** Up to so many threads; none runs before there is work for it. */
export function openPool(jobs: number, script: URL = SCRIPT): Pool {
  const state: State = { jobs, script, waiting: [], all: [], idle: [], running: new Map() };
  return {
    extract: (batch) =>
      new Promise((done, failed) => {
        state.waiting.push({ batch, done, failed });
        next(state);
      }),
    close: async () => {
      state.waiting.length = 0;
      await Promise.all([...state.all].map((worker) => worker.terminate()));
    },
  };
}

/** Gives the first task to a thread that has none. */
function next(state: State): void {
  if (state.waiting.length === 0) return;
  const worker = state.idle.pop() ?? (state.all.length < state.jobs ? start(state) : undefined);
  if (!worker) return;
  const task = state.waiting.shift()!;
  state.running.set(worker, task);
  worker.postMessage(task.batch);
}

function start(state: State): Worker {
  const worker = new Worker(state.script);
  worker.on('message', (answer: Answer) => {
    const task = taken(state, worker);
    state.idle.push(worker);
    if ('packed' in answer) task?.done(answer.packed);
    else task?.failed(new UsageError(`cannot extract ${answer.failed}`));
    next(state);
  });
  worker.on('error', (error) => taken(state, worker)?.failed(broken(error)));
  worker.on('exit', () => {
    taken(state, worker)?.failed(broken(new Error('it ended early')));
    // What still waits gets another thread.
    state.all.splice(state.all.indexOf(worker), 1);
    next(state);
  });
  state.all.push(worker);
  return worker;
}

/** The task that a thread had; it has none then. */
function taken({ running }: State, worker: Worker): Task | undefined {
  const task = running.get(worker);
  running.delete(worker);
  return task;
}

const broken = (error: Error): UsageError =>
  new UsageError(`a worker thread broke off (${error.message.split('\n')[0]}); try --jobs 1`);
