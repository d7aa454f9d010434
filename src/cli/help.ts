/** What `--help` says behind the options: examples that can be typed as they stand, and the exit status. */

const exit = (zero: string, one: string | null, two: string): string =>
  ['', 'Exit status:', `  0  ${zero}`, ...(one === null ? [] : [`  1  ${one}`]), `  2  ${two}`].join('\n');

const reported = exit(
  'a report was made, whatever it says',
  '--fail-on held',
  `wrong usage, nothing readable, a path named outright that could not be read
     (the rest is still reported), or with --strict anything skipped`,
);

export const about = `Reads several news articles about one event and says, claim by claim, where they agree,
where they disagree and what only one of them says. Works offline, on English text.`;

/** By command; '' is `claims` alone. */
export const helpTexts = {
  '': `
Examples:
  claims analyze news/                        the articles in a folder, on one screen
  claims analyze a.txt b.txt --format json    the same as data
  claims analyze news/ --kind date            a timeline: what happened when, according to whom
  claims analyze news/ --fail-on disagree     exit status 1 if any two articles conflict
  claims explain f-3a91 news/                 one finding in full: sentences, rules, reasons
  claims diff monday.json tuesday.json        what changed between two reports

"claims help analyze" says more of a command.
${reported}`,
  analyze: `
Examples:
  claims analyze news/                        the articles in a folder, on one screen
  claims analyze news/ --all                  nothing cut, and why each verdict
  claims analyze a.txt b.txt --format json    the same as data; "claims schema" describes it
  claims analyze news/ --format csv -o findings.csv
  claims analyze news/ --kind date            a timeline: what happened when, according to whom
  claims analyze news/ --kind date,figure --verdict disagree,unclear
  claims analyze news/ --fail-on disagree --baseline last-week.json
  claims analyze archive.warc.gz --by-event --format ndjson --cache kept/

--by-event is for thousands of articles on many events: they are grouped first, and each event gets
the report that its articles have alone, one behind the other, in little memory.
${reported}`,
  extract: `
Examples:
  claims extract news/ -o claims.ndjson       the claims of each article, one JSON object a line
  claims extract news/ | claims compare       in two steps what "claims analyze news/" does
  claims extract - --id-field url             one JSON object a line, each called by its address
${exit('lines were written', null, 'as for "claims analyze"')}`,
  compare: `
Examples:
  claims extract news/ | claims compare
  claims compare monday.ndjson tuesday.ndjson --format markdown
${reported}`,
  explain: `
Examples:
  claims explain f-3a91 news/                 any unique beginning of an id will do
  claims explain f-3a91 report.json           from a report that --format json wrote
  claims explain f-3a91 report.json --format json

The ids of all findings stand in --format json, ndjson and csv; --all shows those of what is
disagreed or unclear. A report that was made with --kind or --verdict holds fewer findings.
${exit('the finding was found', null, 'wrong usage, an unknown or ambiguous id, nothing readable')}`,
  diff: `
Examples:
  claims diff monday.json tuesday.json        verdicts that changed, what is new, what is gone
  claims diff monday.json tuesday.json --format json
  claims analyze news/ --format json | claims diff monday.json -

Findings are paired by the claims they share. A claim is known again as long as its sentence stays.
${exit('both reports were compared, whatever changed', null, 'wrong usage, or a file that is no report of claims')}`,
  schema: `
Examples:
  claims schema > report.schema.json          of a report with --format json
  claims schema ndjson                        of one line of --format ndjson
${exit('the schema was written', null, 'wrong usage')}`,
} as const;

/** Each command of the program. */
export type CommandName = Exclude<keyof typeof helpTexts, ''>;
