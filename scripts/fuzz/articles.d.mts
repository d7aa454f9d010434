import type { Arbitrary } from 'fast-check';
import type { RawArticle } from '../../src/model.ts';
export function articlesOf(seeds: readonly string[]): Arbitrary<RawArticle[]>;
export function anyArticles(odd: readonly string[]): Arbitrary<RawArticle[]>;
