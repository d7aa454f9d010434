/** Runs the command line inside the test's own process: arguments in, exit status and what was written out. */
import { main } from '../src/cli/index.ts';
import type { Io } from '../src/cli/io.ts';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

export async function runIn(cwd: string, argv: readonly string[], over: Partial<Io> = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    stdin: streamOf(''),
    env: {},
    cwd,
    ...over,
  });
  return { status, out: out.join(''), err: err.join('') };
}
