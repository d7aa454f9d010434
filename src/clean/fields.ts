/** clean: lines that a scraper put before the text ("date: 2025-07-14", "title: ...") -> what they state. */
import { fieldKeys } from '../words/outlets.ts';
import { calendarDates } from './calendar-date.ts';

type FieldName = keyof typeof fieldKeys;

/** One stated field at the start of a paragraph. */
export interface Field {
  readonly name: FieldName;
  readonly value: string;
  /** Characters of the paragraph that are not text: the key, and the value too unless it is the title. */
  readonly length: number;
}

const names = new Map<string, FieldName>(
  Object.entries(fieldKeys).flatMap(([name, keys]) => keys.map((key) => [key, name as FieldName] as const)),
);
const longestKey = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
const keyed = new RegExp(`^["']?(${longestKey})["']?\\s?[:=]\\s{0,3}["']?`, 'iu');
const dateFirst = new RegExp(
  `^(?:${[...fieldKeys.date].sort((a, b) => b.length - a.length).join('|')})\\s?[:=]?\\s{0,3}(?=\\d{4}-\\d)`,
  'iu',
);
const clock = /^[T\s]{0,2}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?/u;

/** The field that a paragraph opens with, or null. */
export function fieldOf(paragraph: string): Field | null {
  return leadingDate(paragraph) ?? keyedLine(paragraph);
}

/** "date 2025-07-14 The minister said": the date ends the field, the text goes on. */
function leadingDate(paragraph: string): Field | null {
  const key = dateFirst.exec(paragraph.slice(0, 40));
  if (!key) return null;
  const rest = paragraph.slice(key[0].length, key[0].length + 60);
  const date = calendarDates(rest)[0];
  if (!date?.date || date.start > 0) return null;
  const time = clock.exec(rest.slice(date.end))?.[0].length ?? 0;
  const space = /^["']?\s*/u.exec(paragraph.slice(key[0].length + date.end + time, key[0].length + 120))![0].length;
  return { name: 'date', value: date.date, length: key[0].length + date.end + time + space };
}

/** "title: Storm closes harbour": a line of its own. */
function keyedLine(paragraph: string): Field | null {
  const key = paragraph.length <= 400 ? keyed.exec(paragraph) : null;
  if (!key) return null;
  const name = names.get(key[1]!.toLowerCase())!;
  const value = paragraph
    .slice(key[0].length)
    .replace(/(?<!["',])["',]+$/u, '')
    .trim();
  if (!value || !isPlausible(name, value)) return null;
  return { name, value, length: name === 'title' ? key[0].length : paragraph.length };
}

/** "Time: the enemy of every minister" is no field. */
function isPlausible(name: FieldName, value: string): boolean {
  if (name === 'date') return value.length <= 60 && calendarDates(value).length > 0;
  return name === 'title' || value.length <= 80 || name === 'other';
}
