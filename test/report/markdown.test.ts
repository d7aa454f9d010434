import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model.ts';
import { render } from '../../src/report/index.ts';
import { article, ferryReport, report } from './sample.ts';

const markdown = (of: Report, options = {}): Promise<string> => render(of, 'markdown', options);

/** Every sort of token in the document, inner ones included. */
function sorts(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const cells = token.type === 'table' ? [...token.header, ...token.rows.flat()] : [];
    const inner = 'tokens' in token && token.tokens ? token.tokens : [];
    return [token.type, ...sorts(inner), ...cells.flatMap((cell) => sorts(cell.tokens))];
  });
}

describe('renderMarkdown', () => {
  test('the report of a ferry fire', async () => {
    expect(await markdown(ferryReport())).toMatchInlineSnapshot(`
      "## Ferry caught fire off Melby

      4 articles, 3 origins · 5–6 March 2024

      |  | source | published | credits | origin | notes |
      | --- | --- | --- | --- | --- | --- |
      | **A** | Coast Herald | 6 Mar 2024 | AP | origin 1 | shares sentences with B; coast-herald.txt |
      | **B** | The Island Courier | 6 Mar 2024 |  | origin 1 | island-courier.txt |
      | **C** | Blaze on the Melby ferry: what we know so far, and what the company says about it | not dated |  | origin 2 | melby-post.txt |
      | **D** | northern-wire.txt | 7 Mar 2024 |  | origin 3 |  |

      **1 disagree** · **1 partly** · **1 wording** · **1 contested** · **1 unclear** · **1 corroborated** · **2 repeated** · **1 in one source only**

      ### Disagree (1)

      figure: **People taken to hospital** · conflict

      |  | version | sources | passage | where |
      | --- | --- | --- | --- | --- |
      | 1 | **14** | A B | "At least seven vehicles burned and **14 passengers** were taken to hospital with smoke poisoning, the Harbour Authority said late on Tuesday night." (citing Harbour Authority) | A:7 |
      | 2 | **16** | C | "The company spoke of **16 injured people**, two of them members of the crew who had tried to put out the fire with hand-held extinguishers before help came." (citing Per Holm) | C:11 |

      ### Partly (1)

      date: **When the ferry caught fire** · partly

      |  | version | sources | passage | where |
      | --- | --- | --- | --- | --- |
      | 1 | **5 Mar 2024** | A D | "A ferry with 212 people on board caught fire off Melby **on Tuesday**." | A:2 |
      | 2 | **6 Mar** | C | "The ferry caught fire in the night of **March 6**, shortly after it left Melby." | C:3 |

      ### Wording (1)

      quote: **Ida Marsh on the engine** · wording

      |  | sources | passage | where |
      | --- | --- | --- | --- |
      | 1 | A | We had the most **\\[reliable\\]**, most modern engine of any ship on this coast | A:12 |
      | 3 | D | We had the most **\\[expensive\\]**, most modern engine of any ship on this coast | D:8 |
      | 2 | B | We had the most **\\[reliable\\]**, modern engine of any ship on this coast | B:9 |

      ### Contested (1)

      statement: **The crew raised the alarm** · contested

      |  | version | sources | passage | where |
      | --- | --- | --- | --- | --- |
      | 1 | **stated** | A | "One witness said that **the crew had raised the alarm** at once." | A:15 |
      | 2 | **not** | D | "Another passenger said **the crew never raised the alarm**." | D:14 |

      ### Unclear (1)

      figure: **Cars lost** · too vague to compare

      |  | version | sources | passage | where |
      | --- | --- | --- | --- | --- |
      | 1 | **more than about 24** | B | "**Dozens of cars** were lost." | B:6 |
      | 2 | **18** | D | "**18 cars** were lost." | D:4 |

      ### Agree, corroborated (1)

      | kind | what | where | support |
      | --- | --- | --- | --- |
      | figure | People on board: **212** | A C D | 3 origins |

      ### Agree, repeated (2)

      | kind | what | where | support |
      | --- | --- | --- | --- |
      | topic | An inquiry into the engine | A B | repeated by one origin |
      | statement | The fire began in the engine room | A C D | 3 origins, all citing Harbour Authority |

      ### Coverage

      | finding | A | B | C | D |
      | --- | --- | --- | --- | --- |
      | figure: People taken to hospital | 1 | 1 | 2 | – |
      | date: When the ferry caught fire | 1 | – | 2 | 1 |
      | quote: Ida Marsh on the engine | 1 | 2 | – | 3 |
      | statement: The crew raised the alarm | 1 | – | – | 2 |
      | figure: Cars lost | – | 1 | – | 2 |
      | figure: People on board | ✓ | – | ✓ | ✓ |
      | topic: An inquiry into the engine | ✓ | ✓ | – | – |
      | statement: The fire began in the engine room | ✓ | – | ✓ | ✓ |

      A number is the version that the source gives; ✓ says it, in a version that fits the others; – means: not found in this text.

      <details>
      <summary>One source only (1)</summary>

      | kind | what | where |
      | --- | --- | --- |
      | quote | Per Holm on the flames: "I have sailed for thirty years and never seen flames so high" | D:22 |

      </details>

      ### Skipped (1)

      | file | reason |
      | --- | --- |
      | news/logo.png | not text |

      *Verdicts describe the reporting, not the truth. A letter that is missing from a line means: not found in this text.*
      "
    `);
  });
  test('the same whatever the terminal, and no colour', async () => {
    const text = await markdown(ferryReport());
    expect(await markdown(ferryReport(), { width: 40, color: true })).toBe(text);
  });
  test('--all: why, who does not speak of it, and the id', async () => {
    const text = await markdown(ferryReport(), { all: true });
    const id = ferryReport().findings[0]?.id;
    expect(text).toContain(`Why: People taken to hospital: conflict. \u00b7 not found in D \u00b7 \`${id}\``);
  });
  test('sections hold what the terminal report holds, cut alike', async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ ...ferryReport().findings[0]!, id: `f-${n}` }));
    const text = await markdown(
      { ...ferryReport(), findings: many },
      { command: 'claims analyze news/ --format markdown' },
    );
    expect(text).toContain('### Disagree (30)');
    expect(text.match(/\*\*People taken to hospital\*\*/g)).toHaveLength(20);
    expect(text).toContain('\u2026 10 more: claims analyze news/ --format markdown --all');
  });
  test('dates alone are a timeline', async () => {
    const whole = ferryReport();
    const dates = { ...whole, findings: whole.findings.filter(({ kind }) => kind === 'date') };
    const text = await markdown(dates, { kinds: ['date'] });
    expect(text).toContain('### Timeline 1\n\n| date | sources | what |  |');
    expect(text).toContain('| **5 Mar 2024**<br>**6 Mar** | A D<br>C | When the ferry caught fire | partly |');
    expect(text).toContain('Not dated: C.');
  });
  test('one article alone, and none', async () => {
    const whole = ferryReport();
    const alone = report({ articles: [article('north')], claims: whole.claims, findings: whole.findings.slice(-1) });
    expect(await markdown(alone)).toContain('Only one article: nothing to compare it with. It makes 1 claim:');
    expect(await markdown(report({ articles: [], over: { events: [] } }))).toContain(
      '**0 articles, 0 origins, 0 events**',
    );
    expect(await markdown(report({ articles: [article('a'), article('b')] }))).toContain('No claims to show.');
  });
  test('an article in no event is named', async () => {
    const events = [{ id: 'e1', label: 'Fire', articles: ['a', 'b'], keyTerms: [] }];
    const text = await markdown(report({ articles: ['a', 'b', 'c'].map((id) => article(id)), over: { events } }));
    expect(text).toContain('Without any event: C c.txt');
  });
});

describe('a hostile report', () => {
  const evil =
    '1. # > | ` <img src=x onerror=alert(1)> **b** [l](javascript:x) @octocat #1 https://evil.example\n\n# h';
  /** The report with its every text replaced, but for ids and what the schema fixes. */
  function poisoned(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]));
    const texts = ['label', 'text', 'path', 'outlet', 'title', 'credits', 'name', 'explanation', 'reason', 'words'];
    return typeof value === 'string' && texts.includes(key) ? evil : value;
  }
  test.each([{}, { all: true }])('has no markup but our own: %j', async (options) => {
    const whole = ferryReport();
    const hostile = poisoned({ ...whole, findings: [] }) as Report;
    const findings = whole.findings.map((one) => ({
      ...one,
      label: evil,
      explanation: evil,
      positions: one.positions.map((position) => ({ ...position, label: evil })),
    }));
    const text = await markdown({ ...hostile, findings }, options);
    const found = sorts(lexer(text));
    const own = ['heading', 'table', 'paragraph', 'space', 'html', 'text', 'escape', 'strong', 'em', 'br', 'codespan'];
    expect([...new Set(found)].filter((sort) => !own.includes(sort))).toEqual([]);
    const tags = new Set([...text.matchAll(/(?<!\\)<\/?([a-z!]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !['details', 'summary', 'b', 'br'].includes(tag!))).toEqual([]);
    const outline = (of: string): number => sorts(lexer(of)).filter((sort) => sort === 'heading').length;
    expect(outline(text)).toBe(outline(await markdown(whole, options)));
  });
});

test('coverage: numbers where versions are set against each other', async () => {
  const whole = ferryReport();
  const rows = (await markdown(whole)).split('### Coverage')[1]!.split('<details>')[0]!.split('\n');
  expect(rows).toContain('| figure: People taken to hospital | 1 | 1 | 2 | \u2013 |');
  expect(rows).toContain('| figure: People on board | \u2713 | \u2013 | \u2713 | \u2713 |');
  expect(rows.filter((row) => row.includes('Per Holm on the flames'))).toEqual([]);
});

test('findings whose claims the report does not hold are still listed', async () => {
  expect(await markdown({ ...ferryReport(), claims: [] })).toContain('| topic | An inquiry into the engine |');
});
