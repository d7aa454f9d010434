/** A process that is stopped at any moment leaves the old file or the new one, whole; what it was asked for and could not do shows in its status. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SAMPLE = path.resolve('fixtures/events/river-flood/articles');
const CLAIMS = path.resolve('bin/claims.js');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-stop-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}
const ended = (child: ChildProcess): Promise<End> =>
  new Promise((resolve) => {
    let err = '';
    child.stderr?.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.once('close', (status, signal) => resolve({ status, signal, err }));
  });
const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [CLAIMS, 'analyze', SAMPLE, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const write = (): ChildProcess => start('--format', 'ndjson', '--all', '-o', 'out.ndjson');
const out = (): string => readFileSync(path.join(folder, 'out.ndjson'), 'utf8');
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the whole command is stopped. */
const TIMES = 4;

describe.runIf(existsSync('dist/cli/index.js'))('stopped', () => {
  test('at random moments: the old file or the new one, every line whole', async () => {
    expect((await ended(write())).status).toBe(0);
    const whole = out();
    const began = performance.now();
    await ended(write());
    const took = performance.now() - began;
    for (let n = 0; n < TIMES; n++) {
      writeFileSync(path.join(folder, 'out.ndjson'), 'old\n');
      const child = write();
      const end = ended(child);
      // Mostly late: that is when it writes.
      await wait(took * (0.3 + 0.8 * Math.sqrt(Math.random())));
      child.kill(n % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
      await end;
      expect([whole, 'old\n']).toContain(out());
    }
  }, 120_000);

  test.each([
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGTERM'],
  ] as const)(
    '%s while it works ends it at once, as a shell expects (130, 143), and leaves no file',
    async (_, signal) => {
      const child = write();
      const end = ended(child);
      await wait(150);
      child.kill(signal);
      const { status, signal: by } = await end;
      // Killed by the signal, which a shell shows as 128 + its number; or it was through already.
      if (status !== 0) {
        expect(by).toBe(signal);
        expect(readdirSync(folder)).toEqual([]);
      }
    },
  );
});

describe('while the file is written', () => {
  /** Stops itself in the middle of writing, when the temporary file is there. */
  const script = (signal: string): string => `
    import { readdirSync } from 'node:fs';
    const { writeWhole } = await import(${JSON.stringify(path.resolve('dist/storage/files.js'))});
    const timer = setInterval(() => {
      if (readdirSync('.').some((name) => name.endsWith('.tmp'))) process.kill(process.pid, '${signal}');
    }, 0);
    await writeWhole('out.txt', process.cwd(), 'new '.repeat(30_000_000));
    clearInterval(timer);
  `;
  const stopped = (signal: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script(signal)], { cwd: folder, encoding: 'utf8' });

  test.runIf(existsSync('dist/storage/files.js')).each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    '%s removes what was begun and keeps the old file',
    (signal) => {
      writeFileSync(path.join(folder, 'out.txt'), 'old');
      expect(stopped(signal).signal).toBe(signal);
      expect(readdirSync(folder)).toEqual(['out.txt']);
      expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('old');
    },
  );

  test.runIf(existsSync('dist/storage/files.js'))(
    'kill -9 at any moment of many writes: one of the versions, whole',
    async () => {
      const loop = `
      const { writeWhole } = await import(${JSON.stringify(path.resolve('dist/storage/files.js'))});
      for (let n = 0; ; n++) {
        await writeWhole('out.txt', process.cwd(), (n + '\\n').repeat(100_000));
        if (n === 0) console.log('begun');
      }
    `;
      for (let n = 0; n < 8; n++) {
        const child = spawn(process.execPath, ['--input-type=module', '-e', loop], {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const end = ended(child);
        await new Promise((resolve) => child.stdout.once('data', resolve));
        await wait(Math.random() * 60);
        child.kill('SIGKILL');
        await end;
        const lines = readFileSync(path.join(folder, 'out.txt'), 'utf8').split('\n');
        expect([lines.length, new Set(lines.slice(0, -1)).size, lines.at(-1)]).toEqual([100_001, 1, '']);
      }
    },
  );

  test.runIf(existsSync('dist/storage/files.js'))('kill -9 keeps the old file', () => {
    writeFileSync(path.join(folder, 'out.txt'), 'old');
    expect(stopped('SIGKILL').signal).toBe('SIGKILL');
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('old');
  });
});

test
  .runIf(existsSync('bundle/cli.cjs') && process.platform !== 'win32')
  .each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  '--by-event leaves nothing in the folder for temporary files when it ends by %s',
  async (signal) => {
    const temporary = path.join(folder, 'tmp');
    mkdirSync(temporary);
    // Folders that hold nothing else: what is said first is that an article is through, not that a file was skipped.
    const articles = ['harbour-summit', 'river-flood'].map((event) =>
      path.resolve('fixtures/events', event, 'articles'),
    );
    const args = [CLAIMS, 'analyze', ...articles, '--by-event', '--format', 'ndjson', '--verbose'];
    const env = { ...process.env, TMPDIR: temporary };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    // The first article is through, and in the heap.
    child.stderr!.once('data', () => child.kill(signal));
    expect((await ended(child)).signal).toBe(signal);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

describe.runIf(existsSync('dist/cli/index.js'))('what cannot be written', () => {
  const full = existsSync('/dev/full');
  test.runIf(full)('a full disk behind stdout: one line, status 2', () => {
    const to = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [CLAIMS, 'analyze', SAMPLE], {
      stdio: ['ignore', to, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(to);
    expect(stderr).toMatch(/^claims: cannot write the result: .*\n$/);
    expect(status).toBe(2);
  });

  test.runIf(full)('a full disk behind --output: one line, status 2', () => {
    const { status, stderr } = spawnSync(process.execPath, [CLAIMS, 'analyze', SAMPLE, '-o', '/dev/full'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('claims: cannot write /dev/full: no space left\n');
    expect(status).toBe(2);
  });

  test('a limit on the size of files: the old file stays, nothing else is left', () => {
    writeFileSync(path.join(folder, 'out.html'), 'old');
    const { status } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`,
        process.execPath,
        CLAIMS,
        'analyze',
        SAMPLE,
        '--format',
        'html',
        '-o',
        'out.html',
      ],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(status).not.toBe(0);
    expect(readdirSync(folder)).toEqual(['out.html']);
    expect(readFileSync(path.join(folder, 'out.html'), 'utf8')).toBe('old');
  });

  test('a reader that goes away: no error, status 0, only whole lines before', async () => {
    const child = start('--format', 'ndjson', '--all');
    const end = ended(child);
    const first: string = await new Promise((resolve) => {
      child.stdout!.once('data', (data: Buffer) => {
        child.stdout!.destroy();
        resolve(data.toString());
      });
    });
    expect(JSON.parse(first.split('\n')[0]!).type).toBe('report');
    expect(await end).toEqual({ status: 0, signal: null, err: '' });
  });
});
