import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { line, run, sanitize } from '../../src/report/columns.ts';
import { escapeMarkdown, markdownLine, markdownTable } from '../../src/report/markdown-text.ts';

/** Everything that a reader of Markdown sees as markup, as it stands inside a cell. */
const hostile = [
  '| cell | `code` **bold** __b__ *i* _i_ ~~gone~~ ~s~ ==m== ^sup^',
  '[a](javascript:alert(1)) ![x](http://evil.example/x.png) [ref][1] [^1] <a href=x>',
  '<script>alert(1)</script><img src=x onerror=alert(1)><!-- c --> &lt;b&gt; &#64;x &amp;',
  'http://evil.example https://evil.example www.evil.example _www.evil.example mailto:a@b.example a@b.example ftp://x.example',
  '@octocat @org/team #123 GH-123 owner/repo#5 !7 0123456789abcdef0123456789abcdef01234567 abc1234',
  '$x^2$ $$y$$ {{ template }} {% raw %} {: .cls } :tada: :+1: \\* \\',
  '``` ~~~ # h 1. one - li + li > q --- === ',
  'a\u2028b\nc\td\u202ee\u001b[31mf',
];

/** The text that a reader sees, or what was taken for markup. */
function read(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'escape') return token.text as string;
      if (token.type === 'text' && !('tokens' in token && token.tokens)) return token.raw;
      throw new Error(`${token.type}: ${token.raw}`);
    })
    .join('');
}

/** The second cell of a table, parsed. */
function cellOf(markdown: string): string {
  const tokens = lexer(`| a | b |\n| --- | --- |\n| x | ${markdown} |\n`);
  expect(tokens.map(({ type }) => type)).toEqual(['table']);
  const { rows } = tokens[0] as unknown as { rows: { tokens: Token[] }[][] };
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(2);
  return read(rows[0]![1]!.tokens);
}
const unjoined = (text: string): string => text.replaceAll('\u2060', '');
const plain = (text: string): string => unjoined(sanitize(text)).trim();

describe('article text is never markup', () => {
  test.each(hostile)('%s', (text) => {
    expect(unjoined(cellOf(escapeMarkdown(text)))).toBe(plain(text));
  });
  test('any text at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...hostile.flatMap((text) => text.split(' ')),
        '\\',
        '|',
        '`',
        '<',
        '[',
        '](',
        '**',
        '\\|',
        '\\\\|',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, between) => {
        const text = parts.join(between);
        expect(unjoined(cellOf(escapeMarkdown(text)))).toBe(plain(text));
      }),
      { numRuns: 2000 },
    );
  });
  test('what forges link in the text that is left has a joiner in it', () => {
    const left = escapeMarkdown(hostile.join(' ')).replaceAll('\\', '');
    expect(left).not.toMatch(/@\w|#\w|!\w|GH-\d|:\/\/|www\.|mailto:\w|:tada:|:\+1:|\b[\da-f]{7,40}\b/);
  });
  test('a clock time and plain numbers stay as they are', () => {
    const text = '10:30:45, 2,400 people, 1234567 votes, 3.5 percent (up 2-3 points)';
    expect(escapeMarkdown(text)).toBe(text);
  });
});

const cmark = spawnSync('cmark-gfm', ['--version'], { encoding: 'utf8' }).status === 0;
test.runIf(cmark)('GitHub’s own parser agrees', () => {
  const source = hostile.map((text) => `| a | b |\n| --- | --- |\n| x | ${escapeMarkdown(text)} |\n`).join('\n');
  const args = ['-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter', '--unsafe'];
  const { stdout } = spawnSync('cmark-gfm', args, { input: source, encoding: 'utf8' });
  const tags = new Set([...stdout.matchAll(/<\/?([a-z]+)/g)].map(([, name]) => name));
  expect([...tags].sort()).toEqual(['table', 'tbody', 'td', 'th', 'thead', 'tr']);
  expect([...stdout.matchAll(/<td>/g)]).toHaveLength(hostile.length * 2);
});

describe('inked runs', () => {
  test.each([
    ['a word', [run('in '), run('Osmond', 'bold'), run(', late')], 'in **Osmond**, late'],
    ['white space stays outside', [run('in'), run(' Osmond ', 'mark'), run('late')], 'in **Osmond** late'],
    ['inside a word', [run('rail'), run('way', 'mark'), run('man')], 'rail<b>way</b>man'],
    ['alone', line('"14"', 'bold'), '**"14"**'],
    ['two of one ink', [run('a', 'bold'), run(' b', 'bold')], '**a b**'],
    ['white space between two', [run('a', 'mark'), run(' '), run('b', 'mark')], '**a b**'],
    ['dim is plain', [run('a '), run('(b)', 'dim')], 'a (b)'],
    ['nothing', [run(' ', 'bold')], ''],
  ])('%s', (_, runs, expected) => {
    expect(markdownLine(runs)).toBe(expected);
  });
});

test('a table', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |\n');
});
