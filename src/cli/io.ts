/** What a run of the command sees of the outside: streams, environment, working folder, terminal. Decides colour and width. */

/** Where text goes. What `write` returns is awaited, so that a full disk or a closed pipe is noticed. */
export interface Sink {
  write(text: string): unknown;
}
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether stdout is a terminal. */
  readonly isTTY: boolean;
  /** Columns of that terminal. */
  readonly columns: number | undefined;
  /** Whether stderr is one: only then is progress shown. */
  readonly errIsTTY: boolean;
}

/** Columns when nobody says how many there are. */
const DEFAULT_WIDTH = 100;

/** A stream whose writes end when the text is through. */
function sinkOf(stream: NodeJS.WriteStream): Sink {
  // Errors come back through `write`; without a listener they would end the process as well.
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise<void>((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
  };
}

/** The real outside, except for what a caller brings along. */
export const withProcess = (io: Partial<Io>): Io => ({
  stdout: io.stdout ?? sinkOf(process.stdout),
  stderr: io.stderr ?? sinkOf(process.stderr),
  get stdin() {
    return io.stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
  },
  env: io.env ?? process.env,
  cwd: io.cwd ?? process.cwd(),
  isTTY: io.isTTY ?? (io.stdout ? false : process.stdout.isTTY === true),
  errIsTTY: io.errIsTTY ?? (io.stderr ? false : process.stderr.isTTY === true),
  columns: io.columns ?? (io.stdout ? undefined : process.stdout.columns),
});

/** The flag decides, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads along. */
export function wantsColor(flag: boolean | undefined, toFile: boolean, { env, isTTY }: Io): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTTY && !toFile && env.TERM !== 'dumb';
}

/** Columns of the terminal; 100 for pipes and files, unless COLUMNS says otherwise. */
export function widthFor(toFile: boolean, { env, isTTY, columns }: Io): number {
  const said = Number(env.COLUMNS);
  if (Number.isInteger(said) && said > 0) return said;
  return isTTY && !toFile && columns ? columns : DEFAULT_WIDTH;
}

/** The reader of a pipe has gone: `claims ... | head`. */
export const isClosedPipe = (error: unknown): boolean => (error as { code?: string } | null)?.code === 'EPIPE';

/** All of a stream. */
export async function streamBytes(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** All of a stream of UTF-8. */
export const streamText = async (stream: AsyncIterable<Uint8Array | string>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await streamBytes(stream));
