/** Values of command line options: the text of each in, checked data out. Throws a usage error in one sentence. */
import { UsageError } from '../base/errors.ts';
import { kindNames, reasonNames, verdictNames } from '../inspect/names.ts';
import type { Kind, Verdict } from '../model.ts';
import type { Format, ViewFormat } from '../report/index.ts';

/** Options of every command that writes a result. */
export interface OutputOptions {
  readonly output?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
/** Options of the commands that read articles. */
export interface InputOptions extends OutputOptions {
  readonly meta?: string;
  readonly published?: string;
  readonly jobs?: number;
  /** Folder in which extractions are kept from run to run. */
  readonly cache?: string;
  readonly allowPrivate?: boolean;
  /** The field by which JSON objects name themselves. */
  readonly idField?: string;
  readonly maxBytes?: number;
}
/** Options of the commands that make a report. */
export interface ReportOptions extends OutputOptions {
  readonly format: Format;
  readonly kind?: readonly Kind[];
  readonly verdict?: readonly Verdict[];
  readonly all?: boolean;
  readonly failOn?: readonly string[];
  /** A report; --fail-on holds only for what is new against it. */
  readonly baseline?: string;
  readonly includeText?: boolean;
  /** A report for each event, one after the other. */
  readonly byEvent?: boolean;
  readonly color?: boolean;
}

/** Options of the commands on single findings and on two reports. */
export interface ViewOptions extends OutputOptions {
  readonly format: ViewFormat;
  readonly all?: boolean;
  readonly color?: boolean;
}

/** "date, quote" with each name one of `known`; an option given twice adds up. */
const listOf =
  <Name extends string>(option: string, known: readonly Name[]) =>
  (value: string, before: readonly Name[] = []): readonly Name[] => {
    const given = value.split(',').map((name) => name.trim());
    const wrong = given.find((name) => !(known as readonly string[]).includes(name));
    if (wrong !== undefined) throw new UsageError(`${option}: ${JSON.stringify(wrong)} is none of ${known.join(', ')}`);
    return [...new Set([...before, ...(given as Name[])])];
  };

export const kindList = listOf('--kind', kindNames);
export const verdictList = listOf('--verdict', verdictNames);
export const failList = listOf<string>('--fail-on', [...new Set([...verdictNames, ...reasonNames])]);

/** A day that the calendar has, as YYYY-MM-DD. */
export function isoDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError(`--published: ${JSON.stringify(value)} is no date of the form 2025-07-14`);
  }
  return value;
}

export function jobCount(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(`--jobs: ${JSON.stringify(value)} is no positive whole number`);
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** "5000000", "64M": bytes, with k, M or G for 1024 and its powers. */
export function byteCount(value: string): number {
  const [, digits, unit] = /^([1-9]\d{0,14})([kmg]?)b?$/i.exec(value) ?? [];
  const bytes = Number(digits) * UNITS[unit?.toLowerCase() ?? '']!;
  if (digits === undefined || !Number.isSafeInteger(bytes))
    throw new UsageError(`--max-bytes: ${JSON.stringify(value)} is no number of bytes like 5000000 or 64M`);
  return bytes;
}

/** An argument as a shell would need it. */
const quoted = (argument: string): string =>
  /^[\w@%+=:,./~-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;

/** Longest command line that is worth repeating. */
const LONGEST = 70;

/** The command as it was typed, to be repeated with a further option; none where it is long or cannot take one at its end. */
export function commandLine(argv: readonly string[]): string | undefined {
  const text = ['claims', ...argv].map(quoted).join(' ');
  return text.length > LONGEST || argv.includes('--') ? undefined : text;
}
