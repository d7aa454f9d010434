/** The command line: argv in, exit status out. Wires options to run.ts, which is loaded only when there is work. The only file that imports commander. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { UsageError } from './errors.ts';
import { type Io, isClosedPipe, withProcess } from './io.ts';
import {
  commandLine,
  failList,
  type InputOptions,
  isoDate,
  jobCount,
  kindList,
  type OutputOptions,
  type ReportOptions,
  verdictList,
} from './options.ts';
import { formatNames } from './report/index.ts';
import { version } from './version.ts';

type Status = 0 | 1 | 2;

const pathsHelp = 'files, folders (recursive), globs, http(s) addresses, or - for stdin';

const examples = `
Examples:
  claims analyze news/                        the articles in a folder, on one screen
  claims analyze a.txt b.txt --format json    the same as data
  claims analyze news/ --kind date            a timeline: what happened when, according to whom
  claims analyze news/ --kind date,figure --verdict disagree,unclear
  claims analyze news/ --fail-on disagree     exit status 1 if any two articles conflict
  claims extract news/ | claims compare       in two steps

Exit status:
  0  a report was made, whatever it says
  1  --fail-on held
  2  wrong usage, nothing readable, a path named outright that could not be read
     (the rest is still reported), or with --strict anything skipped`;

const about = `Reads several news articles about one event and says, claim by claim, where they agree,
where they disagree and what only one of them says. Works offline, on English text.`;

/** Runs the command line; never ends the process. */
export async function main(argv: readonly string[], given: Partial<Io> = {}): Promise<Status> {
  const io = withProcess(given);
  const state: { status: Status } = { status: 0 };
  const said: { text: string; to: 'stdout' | 'stderr' }[] = [];
  try {
    await program(argv, io, state, (text, to) => said.push({ text, to })).parseAsync([...argv], { from: 'user' });
    return state.status;
  } catch (error) {
    for (const { text, to } of said) await io[to].write(text);
    return await failure(error, io);
  }
}

/** Usage errors are one line, commander's words are out already, and the rest is a bug with its stack. */
async function failure(error: unknown, io: Io): Promise<Status> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  const { say } = await import('./run.ts');
  if (error instanceof UsageError) await say(io, error.message);
  else await io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}

type Speak = (text: string, to: 'stdout' | 'stderr') => void;

function program(argv: readonly string[], io: Io, state: { status: Status }, speak: Speak): Command {
  const claims = new Command('claims')
    .description(about)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .exitOverride()
    .showHelpAfterError('(claims --help says more)')
    .configureOutput({
      writeOut: (text) => speak(text, 'stdout'),
      writeErr: (text) => speak(text, 'stderr'),
      outputError: (text, write) => write(text.replace(/^error: /, 'claims: ')),
      getOutHelpWidth: () => helpWidth(io),
      getErrHelpWidth: () => helpWidth(io),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  const done = (run: Promise<Status>): Promise<void> =>
    run.then((status) => {
      state.status = status;
    });
  const load = () => import('./run.ts');
  analyzeCommand(claims).action((paths: string[], options: InputOptions & ReportOptions) =>
    done(load().then(({ runAnalyze }) => runAnalyze(paths, options, io, commandLine(argv)))),
  );
  extractCommand(claims).action((paths: string[], options: InputOptions) =>
    done(load().then(({ runExtract }) => runExtract(paths, options, io))),
  );
  compareCommand(claims).action((files: string[], options: ReportOptions) =>
    done(
      load().then(({ runCompare }) => runCompare(files, options, io, files.length > 0 ? commandLine(argv) : undefined)),
    ),
  );
  schemaCommand(claims).action((name: 'report' | 'extract', options: OutputOptions) =>
    done(load().then(({ runSchema }) => runSchema(name, options, io))),
  );
  return claims;
}

const helpWidth = ({ isTTY, columns }: Io): number => Math.max(40, Math.min(100, isTTY && columns ? columns : 100));

const analyzeCommand = (claims: Command): Command =>
  outputOptions(reportOptions(inputOptions(claims.command('analyze').argument('<paths...>', pathsHelp))))
    .description('read, extract, compare and report: the main job')
    .addHelpText('after', examples);

const extractCommand = (claims: Command): Command =>
  outputOptions(inputOptions(claims.command('extract').argument('<paths...>', pathsHelp))).description(
    'the claims of each article alone, as typed JSON lines',
  );

const compareCommand = (claims: Command): Command =>
  outputOptions(
    reportOptions(claims.command('compare').argument('[files...]', 'what "claims extract" wrote (default: stdin)')),
  ).description('the other half: compare what extract wrote, and report');

const schemaCommand = (claims: Command): Command =>
  claims
    .command('schema')
    .addArgument(
      new Argument('[name]', 'of a report, or of one line of extract').choices(['report', 'extract']).default('report'),
    )
    .description('print the JSON Schema (draft 2020-12)')
    .option('-o, --output <file>', 'write to a file instead of stdout');

const inputOptions = (command: Command): Command =>
  command
    .option(
      '--meta <file>',
      'JSON that says what the texts do not: { "a.txt": { "outlet", "published", "title", "origin" } }',
    )
    .option('--published <date>', 'publication date of all articles that state none: 2025-07-14', isoDate)
    .option('--allow-private', 'fetch addresses of private networks and of this machine too')
    .option('--jobs <n>', 'reserved: articles are read one after the other for now', jobCount);

const reportOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <name>', 'form of the report').choices([...formatNames]).default('terminal'))
    .option(
      '--kind <list>',
      'only these kinds: date, quote, topic, figure, statement; date alone is a timeline',
      kindList,
    )
    .option('--verdict <list>', 'only these verdicts: agree, disagree, unclear, single', verdictList)
    .option('--all', 'cut nothing: every finding, every article behind it, its id')
    .option('--fail-on <list>', 'exit status 1 if a finding has one of these verdicts or reasons', failList)
    .option('--include-text', 'add the text of each article to the JSON report')
    .option('--color', 'colour, even into a pipe or a file')
    .option('--no-color', 'no colour (also with NO_COLOR set)');

const outputOptions = (command: Command): Command =>
  command
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--strict', 'exit status 2 if anything was skipped')
    .option('-q, --quiet', 'no warnings on stderr')
    .option('-v, --verbose', 'say on stderr what was read of each article, and what was dropped by which rule');
