/** Evidence for what a name is: its own words, compromise's tags, and the words around it, as points for person, place and organization. */
import type { EntityKind } from '../model.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { listedAt } from './gazetteer.ts';
import {
  isBodyNoun,
  isCompanyForm,
  isDirection,
  isHonorific,
  isMovement,
  isNameSuffix,
  isNickname,
  isOrganizationHead,
  isOrganizationOpener,
  isPersonVerb,
  isPlaceOpener,
  isPlacePreposition,
  isPlaceTail,
  isRoleModifier,
  isRoleNoun,
  isRuleNoun,
  isStaffNoun,
} from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { isFirstName } from './runs.ts';
import { isNameShape, type Word } from './words.ts';

export type Points = Record<EntityKind, number>;

const PERSON = tagBits('Person');
const PLACE = tagBits('Place');
const ORGANIZATION = tagBits('Organization');
function count(words: readonly Word[], tag: number): number {
  let found = 0;
  for (const { term } of words) if (term.bits & tag) found++;
  return found;
}

/** What the words of the name say. */
function inside({ words }: Piece): Points {
  const points: Points = { person: 0, place: 0, organization: 0 };
  const first = words[0]!;
  const tail = words.at(-1)!;
  const many = words.length > 1;
  if (many && (isFirstName(first) || isNickname.has(first.key))) points.person += 4;
  if (many && isNameSuffix.has(tail.key)) points.person += 4;
  if (words.length > 2 && words.slice(1, -1).some((word) => word.shape === 'initial')) points.person += 3;
  if (many && first.shape === 'initial') points.person += 1;
  if (many && words.length < 4 && words.every(isPlainName)) points.person += 1;
  if (many && isCompanyForm.has(tail.key)) points.organization += 7;
  if (many && isOrganizationHead.has(tail.key)) points.organization += 5;
  if (many && isOrganizationOpener.has(first.key)) points.organization += 3;
  if (isMovement.has(words.map((word) => word.key).join('-'))) points.organization += 5;
  if (words.some((word) => word.key === 'of' || word.key === 'for' || word.key === 'and')) points.organization += 2;
  if (words.length > 1 && words.some((word) => word.shape === 'caps')) points.organization += 2;
  if (many && isPlaceTail.has(tail.key)) points.place += 5;
  if (many && isPlaceOpener.has(first.key)) points.place += 4;
  if (many && isTeam(words)) points.organization += 4;
  if (many && listedAt(words, 0)?.listed.kind === 'organization') points.organization += 4;
  if (many && isDirection.has(first.key) && !isOrganizationHead.has(tail.key)) points.place += 2;
  if (!many && first.shape === 'caps' && first.key.length > 1) points.organization += first.key.length > 2 ? 1.5 : 1;
  return points;
}
/** A capitalised word that no list calls common. */
const isPlainName = ({ shape, key, term, hyphen }: Word): boolean =>
  (shape === 'capital' || (shape === 'lower' && hyphen)) &&
  !isOrganizationHead.has(key) &&
  !isPlaceTail.has(key) &&
  !isRoleModifier.has(key) &&
  !(term.tags.has('Adjective') && !hyphen);
/** "San Diego Rangers": a town and a plural. */
const isTeam = (words: readonly Word[]): boolean => {
  const tail = words.at(-1)!.key;
  return /[^s]s$/.test(tail) && !isPlaceTail.has(tail) && (listedAt(words, 0)?.end ?? 0) === words.length - 1;
};
/** compromise is one voter among several. */
function votes({ words }: Piece, points: Points): void {
  const share = (tag: number): number => count(words, tag) / words.length;
  points.person += 1.5 * share(PERSON);
  points.place += 2 * share(PLACE);
  points.organization += 1.5 * share(ORGANIZATION);
  if (words.length === 1 && words[0]!.term.tags.has('City')) points.place += 1;
}

/** The words around the name. */
function around(text: string, words: readonly Word[], piece: Piece, points: Points): void {
  const before = words[piece.first - 1];
  const next = words[piece.last];
  const tail = words[piece.last - 1]!;
  const gap = next ? text.slice(tail.end, next.start) : '';
  const fragment = before !== undefined && words[piece.first]!.glued && isNameShape(before) && piece.role === null;
  if (piece.words.length > 1 && !fragment) points.person += piece.words.every(isPlainName) ? 0.5 : 0;
  if (piece.role) points.person += 6;
  else if (before && words[piece.first]!.glued) beforeName(before, next, piece, points);
  if (!next) return;
  if (/^, $/.test(gap)) afterComma(words, piece.last, points);
  if (!next.glued) return;
  if (tail.owner) points.organization += next.shape === 'lower' ? (isStaffNoun.has(next.key) ? 1.5 : 0.5) : 0;
  else if (isRuleNoun.has(next.key) && next.shape === 'lower') points.person += 6;
  else if (isStaffNoun.has(next.key) || isCompanyForm.has(next.key)) points.organization += 3;
  else if (next.term.tags.has('Verb') && isPersonVerb.has(next.term.root)) points.person += 1.5;
  else if (next.key === 'who' || next.key === 'whose') points.person += 2;
  else if (next.term.tags.has('Verb') && !next.term.tags.has('Gerund'))
    points.organization +=
      piece.words.length > 1 ? 0 : before?.key === 'the' && piece.words[0]!.shape !== 'caps' ? 0.25 : 1;
}
function beforeName(before: Word, next: Word | undefined, piece: Piece, points: Points): void {
  if (isPlacePreposition.has(before.key)) points.place += 2;
  else if (before.key === 'at' || before.key === 'from') points.place += next?.key === 'to' ? 2 : 0.5;
  else if (before.key === 'a' || before.key === 'an') points.organization -= 1;
  else if (before.key === 'the') {
    points.person -= 3;
    points.organization += piece.words.length > 1 || piece.words[0]!.shape === 'caps' ? 1 : 0;
  } else if (isRoleNoun.has(before.key) && before.shape === 'lower' && !before.owner) points.person += 4;
  else if (isBodyNoun.has(before.key)) points.organization += 4;
}
function afterComma(words: readonly Word[], at: number, points: Points): void {
  const next = words[at]!;
  const after = words[at + 1];
  if (next.shape === 'number' && /^\d{1,2}$/.test(next.key) && !after?.glued) points.person += 4;
  if (next.key === 'who') points.person += 3;
  if (isNameShape(next) && listedAt(words, at)?.listed.kind === 'place' && !listedAt(words, at)?.listed.demonym)
    points.place += 2.5;
  const noun =
    after && /^(?:a|an|the)$/.test(next.key)
      ? words.slice(at + 1, at + 5).find((word) => isRoleNoun.has(word.key) || isBodyNoun.has(word.key))
      : undefined;
  if (noun && isRoleNoun.has(noun.key)) points.person += 2;
  else if (noun) points.organization += 3;
}
/** The points of one occurrence of a name: from its own words, and from those around it. */
export interface Evidence {
  readonly own: Points;
  readonly context: Points;
}
export function evidence(text: string, words: readonly Word[], piece: Piece): Evidence {
  const own = inside(piece);
  const context: Points = { person: 0, place: 0, organization: 0 };
  votes(piece, own);
  around(text, words, piece, context);
  if (piece.listed && piece.listed.kind !== 'thing') own[piece.listed.kind] += piece.listed.ambiguous ? 1 : 6;
  if (isHonorific.has(words[piece.first]!.key)) own.person += 2;
  return { own, context };
}

const ENOUGH = 5;
/** All occurrences of one name together: its own words count once, its surroundings add up to a limit. */
export function total(all: readonly Evidence[]): Points {
  const points = (kind: EntityKind): number => {
    const own = all.reduce((sum, one) => sum + one.own[kind], 0) / all.length;
    const context = all.reduce((sum, one) => sum + one.context[kind], 0);
    return own + Math.max(-ENOUGH, Math.min(ENOUGH, context));
  };
  return { person: points('person'), place: points('place'), organization: points('organization') };
}
/** The kind with the most points, and how many; ties go to the more cautious reading: organization before place before person. */
export function bestKind(points: Points): { kind: EntityKind; points: number; lead: number } {
  const ranked = (['organization', 'place', 'person'] as const)
    .map((kind) => ({ kind, points: points[kind] }))
    .sort((a, b) => b.points - a.points);
  return { ...ranked[0]!, lead: ranked[0]!.points - ranked[1]!.points };
}
