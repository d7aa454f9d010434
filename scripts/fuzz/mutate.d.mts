export const ODD: readonly string[];
export const VALUES: readonly string[];
export const mutations: Readonly<Record<string, (text: string, x: number, y: number, other: string) => string>>;
export function mutated(
  seeds: readonly string[],
  made: { seed: number; steps: readonly (readonly [string, number, number, number])[] },
): string;
