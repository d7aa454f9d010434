/** Where results go: how they are to look there, and the writing itself, to a file as a whole or to stdout piece by piece. */
import path from 'node:path';
import { UsageError } from '../base/errors.ts';
import type { RenderOptions } from '../report/types.ts';
import { type Io, isClosedPipe, wantsColor, widthFor } from './io.ts';
import type { OutputOptions, ReportOptions } from './options.ts';

/** A report in the place of an article would be the last of that article. */
export function refuseToOverwrite(inputs: readonly string[], { output }: OutputOptions, io: Io): void {
  if (output === undefined || output === '-') return;
  const same = inputs.find((input) => path.resolve(io.cwd, input) === path.resolve(io.cwd, output));
  if (same !== undefined) throw new UsageError(`--output: ${output} is also read; the report would replace it`);
}

type LookOptions = Pick<ReportOptions, 'output' | 'color' | 'all' | 'kind'>;

/** How the result is to look where it goes. */
export function renderOptions(options: LookOptions, io: Io, command?: string): RenderOptions {
  const toFile = options.output !== undefined && options.output !== '-';
  return {
    color: wantsColor(options.color, toFile, io),
    width: widthFor(toFile, io),
    all: options.all === true,
    kinds: options.kind,
    command,
  };
}

/** To the file as a whole, or to stdout piece by piece until nobody reads any more. */
export async function deliver(
  pieces: Iterable<string> | AsyncIterable<string>,
  { output }: OutputOptions,
  io: Io,
): Promise<void> {
  if (output !== undefined && output !== '-') {
    const { writeWhole } = await import('../storage/files.ts');
    return writeWhole(output, io.cwd, pieces);
  }
  try {
    for await (const piece of pieces) await io.stdout.write(piece);
  } catch (error) {
    if (!isClosedPipe(error)) throw new UsageError(`cannot write the result: ${(error as Error).message}`);
  }
}
