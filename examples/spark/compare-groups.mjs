// `claims compare` for many groups of articles in one process: a process for each would cost more than the comparison.
// In: the lines of `claims extract` for one group, then {"type":"end"}; then the next group. Out, for each group: the
// lines of `claims compare --format ndjson`, then {"type":"end","error":null}, or an error in words and no lines.
import { compare, render } from 'claims';

/** What the lines of one group hold, in the form that the library takes. */
function extractionsOf(lines) {
  const byId = new Map();
  for (const line of lines.map((text) => JSON.parse(text))) {
    if (line.type === 'article') byId.set(line.id, { article: line, claims: [] });
    else if (line.type === 'claim') byId.get(line.claim.article).claims.push(line.claim);
  }
  return [...byId.values()];
}

/** The text of an article stands in extract's lines; a report goes without. */
const withoutTexts = (report) => ({ ...report, articles: report.articles.map(({ text: _, ...article }) => article) });

async function answer(lines) {
  try {
    const report = await render(withoutTexts(compare(extractionsOf(lines))), 'ndjson');
    return `${report}{"type":"end","error":null}\n`;
  } catch (error) {
    return `${JSON.stringify({ type: 'end', error: String(error?.message ?? error) })}\n`;
  }
}

/** Lines of stdin. A line ends with "\n" only: node's own readline also splits at U+2028, which JSON leaves in texts. */
async function* linesOfStdin() {
  let parts = [];
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = chunk.split('\n');
    for (const end of lines.slice(0, -1)) {
      yield [...parts, end].join('');
      parts = [];
    }
    parts.push(lines.at(-1));
  }
}

let group = [];
for await (const line of linesOfStdin()) {
  if (line !== '{"type":"end"}') group.push(line);
  else {
    process.stdout.write(await answer(group));
    group = [];
  }
}
