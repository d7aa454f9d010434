import type { RawArticle } from '../../src/model.ts';
export function allowed(articles: readonly RawArticle[]): number;
export function checker(library: object): Promise<(articles: readonly RawArticle[]) => Promise<{ claims: number; findings: number }>>;
