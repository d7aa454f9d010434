export function scoreEvent(gold: unknown, report: unknown, texts: ReadonlyMap<string, string>): Record<string, number | string[]>;
export function total(scores: readonly Record<string, unknown>[]): Record<string, number>;
export function placesOf(text: string, surface: string): { start: number; end: number }[];
