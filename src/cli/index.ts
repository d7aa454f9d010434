/** The command line: argv in, exit status out. Wires options to run.ts, which is loaded only when there is work. The only file that imports commander. */
import { Argument, Command, CommanderError, Option } from 'commander';
import { UsageError } from '../base/errors.ts';
import { version } from '../base/version.ts';
import { formatNames, viewFormatNames } from '../report/index.ts';
import { type SchemaName, schemaNames } from '../schema/names.ts';
import { about, type CommandName, helpTexts } from './help.ts';
import { type Io, isClosedPipe, withProcess } from './io.ts';
import {
  byteCount,
  commandLine,
  failList,
  type InputOptions,
  isoDate,
  jobCount,
  kindList,
  type OutputOptions,
  type ReportOptions,
  type ViewOptions,
  verdictList,
} from './options.ts';

type Status = 0 | 1 | 2;

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
    if (isVersionAsked(error)) await tellOtherCompromise(io);
    return await failure(error, io);
  }
}

/** Usage errors are one line, commander's words are out already, and the rest is a bug with its stack. */
async function failure(error: unknown, io: Io): Promise<Status> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isClosedPipe(error)) return 0;
  const { say } = await import('./analyze-command.ts');
  if (error instanceof UsageError) await say(io, error.message);
  else await io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}

const isVersionAsked = (error: unknown): boolean =>
  error instanceof CommanderError && error.code === 'commander.version';

/** `--version`: a second line, where another compromise tags than the one that the tagger was made for. */
async function tellOtherCompromise(io: Io): Promise<void> {
  const { installedVersion, versionNote } = await import('../tag/load-compromise.ts');
  const note = versionNote(installedVersion());
  if (note !== null) await io.stdout.write(`${note}\n`);
}

type Speak = (text: string, to: 'stdout' | 'stderr') => void;

function program(argv: readonly string[], io: Io, state: { status: Status }, speak: Speak): Command {
  const claims = new Command('claims')
    .description(about)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', helpTexts[''])
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
  const load = () => import('./analyze-command.ts');
  const loadViews = () => import('./inspect-commands.ts');
  const loadEvents = () => import('./by-event-command.ts');
  analyzeCommand(claims).action((paths: string[], options: InputOptions & ReportOptions) =>
    done(
      options.byEvent
        ? loadEvents().then(({ analyzeEvents }) => analyzeEvents(paths, options, io))
        : load().then(({ runAnalyze }) => runAnalyze(paths, options, io, commandLine(argv))),
    ),
  );
  extractCommand(claims).action((paths: string[], options: InputOptions) =>
    done(load().then(({ runExtract }) => runExtract(paths, options, io))),
  );
  compareCommand(claims).action((files: string[], options: ReportOptions) =>
    done(
      options.byEvent
        ? loadEvents().then(({ compareEvents }) => compareEvents(files, options, io))
        : load().then(({ runCompare }) =>
            runCompare(files, options, io, files.length > 0 ? commandLine(argv) : undefined),
          ),
    ),
  );
  explainCommand(claims).action((id: string, paths: string[], options: InputOptions & ViewOptions) =>
    done(loadViews().then(({ runExplain }) => runExplain(id, paths, options, io))),
  );
  diffCommand(claims).action((old: string, now: string, options: ViewOptions) =>
    done(loadViews().then(({ runDiff }) => runDiff(old, now, options, io))),
  );
  schemaCommand(claims).action((name: SchemaName, options: OutputOptions) =>
    done(load().then(({ runSchema }) => runSchema(name, options, io))),
  );
  return claims;
}

const helpWidth = ({ isTTY, columns }: Io): number => Math.max(40, Math.min(100, isTTY && columns ? columns : 100));

/** A command with what its help says behind the options. */
const command = (claims: Command, name: CommandName, description: string): Command =>
  claims.command(name).description(description).addHelpText('after', helpTexts[name]);

const PATHS = 'files, folders (recursive), globs, http(s) addresses, or - for stdin';

const analyzeCommand = (claims: Command): Command =>
  outputOptions(
    reportOptions(
      inputOptions(
        command(claims, 'analyze', 'read, extract, compare and report: the main job').argument('<paths...>', PATHS),
      ),
    ),
  );

const extractCommand = (claims: Command): Command =>
  outputOptions(
    inputOptions(
      command(claims, 'extract', 'the claims of each article alone, as typed JSON lines').argument('<paths...>', PATHS),
    ),
  );

const compareCommand = (claims: Command): Command =>
  outputOptions(
    reportOptions(
      command(claims, 'compare', 'the other half: compare what extract wrote, and report').argument(
        '[files...]',
        'what "claims extract" wrote (default: stdin)',
      ),
    ),
  );

const explainCommand = (claims: Command): Command =>
  outputOptions(
    viewOptions(
      inputOptions(
        command(claims, 'explain', 'one finding in full, and why it has its verdict and not the next one')
          .argument('<finding-id>', 'id of a finding, or a unique beginning of one')
          .argument('<paths...>', 'articles as for "claims analyze", or one report that --format json wrote'),
      ),
    ),
  );

const diffCommand = (claims: Command): Command =>
  viewOptions(
    command(claims, 'diff', 'what changed between two reports: new, gone, another verdict')
      .argument('<old.json>', 'a report that --format json wrote')
      .argument('<new.json>', 'a later one; - for stdin')
      .option('--all', 'cut nothing: every change, and the id of its finding'),
  ).option('-o, --output <file>', 'write to a file instead of stdout');

const schemaCommand = (claims: Command): Command =>
  command(claims, 'schema', 'print the JSON Schema (draft 2020-12) of what is written')
    .addArgument(
      new Argument('[name]', 'of a report, of a line of ndjson or of extract, of diff, of explain')
        .choices([...schemaNames])
        .default('report'),
    )
    .option('-o, --output <file>', 'write to a file instead of stdout');

const inputOptions = (command: Command): Command =>
  command
    .option(
      '--meta <file>',
      'JSON that says what the texts do not: { "a.txt": { "outlet", "published", "title", "origin" } }',
    )
    .option('--published <date>', 'publication date of all articles that state none: 2025-07-14', isoDate)
    .option('--id-field <name>', 'JSON: the field that holds the id of each article, in place of file name and number')
    .option('--allow-private', 'fetch addresses of private networks and of this machine too')
    .option(
      '--max-bytes <n>',
      'skip files that are larger; of archives and JSON lines larger pages and lines (default: 64M)',
      byteCount,
    )
    .option(
      '--jobs <n>',
      'threads for a megabyte of text and more; the result is the same (default: the cores, at most 8)',
      jobCount,
    )
    .option('--cache <folder>', 'keep what was found in each article there, for the next run (also CLAIMS_CACHE)');

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
    .option('--baseline <report.json>', 'a report; --fail-on holds only for what is new against it')
    .option('--by-event', 'for very many articles: a report for each event, one after the other')
    .option('--include-text', 'add the text of each article to the JSON and NDJSON report')
    .option('--color', COLOR)
    .option('--no-color', NO_COLOR);

const COLOR = 'colour, even into a pipe or a file';
const NO_COLOR = 'no colour (also with NO_COLOR set)';

const viewOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <name>', 'form of the result').choices([...viewFormatNames]).default('terminal'))
    .option('--color', COLOR)
    .option('--no-color', NO_COLOR);

const outputOptions = (command: Command): Command =>
  command
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--strict', 'exit status 2 if anything was skipped')
    .option('-q, --quiet', 'no warnings on stderr')
    .option('-v, --verbose', 'say on stderr what was read of each article, and what was dropped by which rule');
