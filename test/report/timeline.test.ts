import { expect, test } from 'vitest';
import type { Claim, Finding, Reason, Verdict } from '../../src/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { article, claim, day, finding, report } from './sample.ts';

const weekday = (n: number) => ({ ...day('XXXX-XX-XX'), weekday: n, earliest: null, latest: null });
let line = 0;
const dated = (id: string, value: object, over: Partial<Claim> = {}): Claim =>
  claim({ kind: 'date', article: id, text: `It was [[on the day ${++line}]].`, line, value, over });
const found = (
  label: string,
  verdict: Verdict,
  reason: Reason,
  ...positions: (readonly [string, readonly Claim[]])[]
): Finding => finding({ kind: 'date', label, verdict, reason, positions });

const plan = dated('a', day('2024-04-01'), { modality: 'planned' });
const first = [dated('a', day('2024-03-06')), dated('b', day('2024-03-05'))] as const;
const both = [dated('a', day('2024-03-04')), dated('b', weekday(1))] as const;
const friday = dated('b', weekday(5));
const tuesday = dated('b', weekday(2));
const findings = [
  found('The bridge will open', 'single', 'single', ['2024-04-01', [plan]]),
  found('The ferry sank', 'disagree', 'conflict', ['2024-03-06', [first[0]]], ['2024-03-05', [first[1]]]),
  found('The council met', 'agree', 'refines', ['2024-03-04', [both[0]]], ['Monday', [both[1]]]),
  found('The mayor spoke', 'single', 'single', ['Friday', [friday]]),
  found('The crew came home', 'single', 'single', ['Tuesday', [tuesday]]),
];
const given = report({
  articles: [article('a', { published: { date: '2024-03-07', from: 'text' } }), article('b')],
  claims: [plan, ...first, ...both, friday, tuesday],
  findings,
});
const render = (options: object = {}): string => {
  const page = renderTerminal(given, { color: false, width: 80, all: false, kinds: ['date'], ...options });
  return page.slice(page.indexOf('TIMELINE'), page.indexOf('Verdicts describe'));
};

test('by day, quarrels with each date, open days by weekday', () => {
  expect(render()).toBe(`TIMELINE 5
  4 Mar 2024 / Monday  A B  The council met
  6 Mar 2024           A    The ferry sank                              disagree
  5 Mar 2024           B
  1 Apr 2024           A:1  The bridge will open (planned)

YEAR OR DAY OPEN
  Tuesday              B:7  The crew came home
  Friday               B:6  The mayor spoke

Not dated: B. Weekdays and days without a year in these articles stay open;
--published or --meta can date them.

`);
});

test('stacked in a narrow window', () => {
  expect(render({ width: 44 })).toContain(`  6 Mar 2024 \u00b7 A \u00b7 disagree
  5 Mar 2024 \u00b7 B
    The ferry sank
`);
});

test('with more dates than a person reads, the rest is counted', () => {
  const claims = Array.from({ length: 40 }, () => dated('a', day('2024-03-06')));
  const many = report({
    articles: [article('a'), article('b')],
    claims,
    findings: claims.map((one, n) => found(`Thing ${n}`, 'single', 'single', ['2024-03-06', [one]])),
  });
  const options = { color: false, width: 80, kinds: ['date'] } as const;
  expect(renderTerminal(many, { ...options, all: false })).toContain('\u2026 10 more: --all shows them');
  expect(renderTerminal(many, { ...options, all: true })).toContain('Thing 39');
});

test('other kinds beside dates are no timeline', () => {
  expect(renderTerminal(given, { color: false, width: 80, all: false, kinds: ['date', 'quote'] })).not.toContain(
    'TIMELINE',
  );
  expect(renderTerminal(given, { color: false, width: 80, all: false })).not.toContain('TIMELINE');
});
