export function scoreEvent(gold: unknown, report: unknown, texts: ReadonlyMap<string, string>): Record<string, number | string[]>;
export function rightIds(gold: unknown, report: unknown, texts: ReadonlyMap<string, string>): Record<string, string[]>;
export function goldIds<T>(list: readonly T[], nameOf: (entry: T) => string): Map<T, string>;
export function placeName(at: { readonly file: string; readonly surface: string }): string;
export function total(scores: readonly Record<string, unknown>[]): Record<string, number>;
export function placesOf(text: string, surface: string): { start: number; end: number }[];
