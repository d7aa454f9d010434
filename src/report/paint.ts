/** Laid out lines as text: inks become colours. The only file that imports chalk. */
import { Chalk, type ChalkInstance } from 'chalk';
import { type Ink, type Line, mergeRuns } from './columns.ts';

type Paint = Readonly<Record<Ink, (text: string) => string>>;

const paintWith = (chalk: ChalkInstance): Paint => ({
  plain: (text) => text,
  bold: chalk.bold,
  dim: chalk.dim,
  disagree: chalk.bold.red,
  partly: chalk.bold.yellow,
  agree: chalk.bold.green,
  mark: chalk.bold.yellow,
});

/** The lines one under the other, each with its line end. */
export function paintLines(lines: readonly Line[], color: boolean): string {
  const paint = paintWith(new Chalk({ level: color ? 1 : 0 }));
  const painted = (of: Line): string =>
    mergeRuns(of)
      .map(({ text, ink }) => paint[ink](text))
      .join('');
  return lines.map((one) => `${painted(one)}\n`).join('');
}
