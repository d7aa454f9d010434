/** Articles as compare reads them for align: claims with the names of all articles, in their contexts. */
import { contextsOf, type PassageContext } from '../../src/align/contexts.ts';
import { linksOf } from '../../src/align/links.ts';
import { extract } from '../../src/analyze.ts';
import { mergeEntities } from '../../src/compare/entities.ts';
import { remapClaim } from '../../src/compare/remap.ts';
import { kindNames } from '../../src/kinds/index.ts';
import type { Claim, Extraction, RawArticle } from '../../src/model.ts';
import { governmentOf } from '../../src/names/metonyms.ts';

/** The claims of some articles with their contexts. */
export function contextsIn(extractions: readonly Extraction[]): PassageContext[] {
  const { entities, renamed } = mergeEntities(extractions.map(({ article }) => article));
  const claims = extractions.flatMap(({ article, claims }) => {
    const names = renamed(article.id);
    return claims.map((claim) => remapClaim(claim, names));
  });
  return contextsOf(claims, entities, (id) => governmentOf(id) ?? id);
}
export const contextsOfRaw = (articles: readonly RawArticle[]): PassageContext[] => contextsIn(extract(articles));

/** The pairs of claims that are linked, as their ids, of all kinds. */
export function linkedIn(contexts: readonly PassageContext[]): Set<string> {
  const byId = (x: PassageContext, y: PassageContext): number => (x.claim.id < y.claim.id ? -1 : 1);
  return new Set(
    kindNames.flatMap((kind) => {
      const own = contexts.filter(({ claim }) => claim.kind === kind).sort(byId);
      return linksOf(own, kind).map(({ a, b }) => `${own[a]!.claim.id} ${own[b]!.claim.id}`);
    }),
  );
}

/** Where a claim stands. */
export const placeOf = ({ article, sentence }: Claim): string => `${article} ${sentence.index}`;
