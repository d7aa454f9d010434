/** For measuring: a web page -> the text of its article without the title, line by line as far as cleaning keeps it, and the day. */
import { cleanArticle } from '../clean/index.ts';
import { markupText } from '../read/encoding.ts';
import { articleText, readPage } from '../read/html.ts';

export function predictPage(bytes: Uint8Array, url?: string): { text: string; date: string | null } {
  const { lines, metadata } = readPage(markupText(bytes) ?? '', url);
  const text = articleText(metadata.title, lines.join('\n\n'));
  const body = text.indexOf(lines[0] ?? '');
  const { blocks, published } = cleanArticle({ id: 'page', path: 'page', item: null, text, metadata, given: {} });
  const isKept = (start: number, end: number): boolean =>
    blocks.some((block) => block.start < end && start < block.end);
  const kept = [...text.slice(body).matchAll(/\S.*/g)].filter((line) =>
    isKept(body + line.index, body + line.index + line[0].length),
  );
  return { text: kept.map(([line]) => line).join('\n'), date: metadata.published ?? published.date };
}
