/** Which source gives which version of a finding: an event in, the cells of a table of findings by sources out. */
import type { Article, Finding } from '../model.ts';

/** Numbers, from 1, of the positions that the article takes; none where the thing was not found in its text. */
const versionsIn = (finding: Finding, { id }: Article): number[] =>
  finding.positions.flatMap(({ articles }, index) => (articles.includes(id) ? [index + 1] : []));

/** "1", "1, 3" where versions are set against each other, otherwise a check mark; a dash where nothing was found in this text. */
export function coverageCell(finding: Finding, article: Article): string {
  const versions = versionsIn(finding, article);
  if (versions.length === 0) return '\u2013';
  return finding.verdict === 'agree' || finding.verdict === 'single' ? '\u2713' : versions.join(', ');
}
