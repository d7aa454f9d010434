/** read: what formats write for people and outlets -> plain names. */

import { tidy } from './lines.ts';
import { isFields } from './linked-data.ts';

const LONGEST_NAME = 100;

/** A short text on one line, or undefined. */
export function shortText(value: unknown, longest = 300): string | undefined {
  const text = typeof value === 'string' ? tidy(value) : '';
  return text && text.length <= longest ? text : undefined;
}

/** The name in a text, in an object with a name, or in the first of a list of them. */
export function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== undefined);
  if (!isFields(value)) return shortText(value, LONGEST_NAME);
  return shortText(value.name ?? value.title ?? value.displayName, LONGEST_NAME);
}

/** Every name in a list, or in a text such as "By Anna Keller and Tom Reed". Addresses are none. */
export function peopleIn(value: unknown): string[] {
  const names = [value].flat().flatMap((one) => splitNames(nameOf(one) ?? ''));
  return [...new Set(names)].filter(
    (name) => /\p{L}/u.test(name) && !/^https?:|[@<>{}]|\.(?:com|org|net)\b/i.test(name),
  );
}

function splitNames(text: string): string[] {
  const plain = text.replace(/^\s*(?:by|from)[:\s]\s*/i, '').replace(/^[^\s@]+@\S+\s+\((.+)\)$/, '$1');
  const parts = plain
    .split(/(?:(?<!\s)\s+)?[;|]\s*/)
    .flatMap((part) => listed(part, /(?<!\s)\s+(?:and|&)\s+/i))
    .flatMap((part) => listed(part, /,\s*/));
  return parts.map(tidy).filter((part) => part !== '');
}

/** "Anna Keller, Tom Reed" is a list; "Keller, Anna", "Tom Reed, Jr." and "Sand & Sons" are not. */
function listed(text: string, between: RegExp): string[] {
  const parts = text.split(between);
  return parts.every((part) => /\S\s+\S/.test(part.trim())) ? parts : [text];
}
