/** names: parsed article and its words -> the people, places and organisations it names, with every mention. */
import type { ExtractedEntity, Mention, ParsedArticle, Span, TaggedArticle, Term } from '../model.ts';
import { tagBits } from '../tag/tag-bits.ts';
import { oneLine } from '../text/normal-form.ts';
import { findStateBodies } from './bodies.ts';
import { type Listed, listedName } from './gazetteer.ts';
import { evidence } from './kinds.ts';
import { isCompanyForm, isKinNoun } from './lexicon.ts';
import {
  type Candidate,
  linkBody,
  linkFullNames,
  linkListed,
  linkVagueBodies,
  nameKeys,
  newRegistry,
  type Registry,
} from './link.ts';
import { findPieces, type Piece, roleOf } from './pieces.ts';
import { linkShortNames } from './short-names.ts';
import { freshId, slug } from './variants.ts';
import { sentenceWords, usageOf, type Word } from './words.ts';

type Sentences = readonly (readonly Word[])[];

/** Finds the names of an article. `terms[i]` are the words of `article.sentences[i]`. */
export function nameArticle(article: ParsedArticle, terms: readonly (readonly Term[])[]): TaggedArticle {
  const words = terms.map((list) => sentenceWords(article.text, list));
  const usage = usageOf(words);
  const pieces = words.flatMap((list, sentence) =>
    findPieces({ words: list, sentence, usage, bodies: findStateBodies(list) }).map((piece) => ({
      ...piece,
      aside: isAside(list, piece.role?.first ?? piece.first),
    })),
  );
  const registry = link(article.text, words, pieces);
  const named = nameBearers(article.text, words, registry);
  const mentions = mentionsBySentence(article.text, words.length, named);
  const sentences = article.sentences.map((sentence, i) => ({ ...sentence, terms: terms[i]!, mentions: mentions[i]! }));
  return { ...article, sentences, entities: named.map(({ entity }) => entity) };
}

const BESIDE = tagBits('Preposition', 'Determiner');
/** Words before a name in which "his father" may stand: "his uncle, the Rev. Ray Keller". */
const KIN_REACH = 4;

/** "belonged to Ana Keller", "an Ana Keller hat", "his wife, Ana Keller": named beside what is told. */
function isAside(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  if (before && (before.term.bits & BESIDE || before.key === 'to')) return true;
  for (let i = Math.max(0, first - KIN_REACH); i < first; i++) if (isKinNoun.has(words[i]!.key)) return true;
  return false;
}

/** What the lists know under a name without its legal form: "Carter-Hall Co." */
function listedFirm({ words }: Piece): Listed | null {
  if (words.length < 2 || !isCompanyForm.has(words.at(-1)!.key)) return null;
  const listed = listedName(
    words
      .slice(0, -1)
      .map((word) => word.term.text)
      .join(' '),
  );
  return listed?.kind === 'organization' && !listed.ambiguous ? listed : null;
}

function link(text: string, words: Sentences, pieces: readonly Piece[]): Registry {
  const registry = newRegistry();
  const candidates: Candidate[] = [];
  const definite: Piece[] = [];
  const vague: Piece[] = [];
  for (const piece of pieces) {
    const firm = piece.listed || piece.body ? null : listedFirm(piece);
    if (piece.body) (piece.body.country ? definite : vague).push(piece);
    else if (firm) linkListed(registry, firm, piece);
    else if (piece.listed && !piece.listed.ambiguous && piece.role === null) linkListed(registry, piece.listed, piece);
    else candidates.push({ piece, keys: nameKeys(piece), evidence: evidence(text, words[piece.sentence]!, piece) });
  }
  listedNeighbours(text, pieces, candidates);
  for (const piece of definite) linkBody(registry, piece);
  linkFullNames(registry, candidates);
  linkShortNames(registry, candidates);
  linkVagueBodies(registry, vague);
  return registry;
}

/** "Acme and Boeing", "Bogota, Lima and Quito": what stands in a list with a known name is most likely of its kind. */
function listedNeighbours(text: string, pieces: readonly Piece[], candidates: readonly Candidate[]): void {
  const evidenceOf = new Map(candidates.map(({ piece, evidence: points }) => [piece, points]));
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    if (next?.sentence !== piece.sentence || !/^(?:,|,? (?:and|or)) $/.test(text.slice(spanOf(piece).end, start(next))))
      return;
    for (const [known, other] of [
      [piece, next],
      [next, piece],
    ] as const) {
      const { listed } = known;
      const points = evidenceOf.get(other);
      if (listed && points && listed.kind !== 'thing' && !listed.ambiguous && !listed.demonym)
        points.context[listed.kind] += 1.5;
    }
  });
}

interface Named {
  readonly entity: ExtractedEntity;
  readonly pieces: readonly Piece[];
}
const start = (piece: Piece): number => piece.words[0]!.start;
const spanOf = (piece: Piece): Span => ({ start: start(piece), end: piece.words.at(-1)!.end });

/** Entities in the order of their first mention. */
function nameBearers(text: string, words: Sentences, registry: Registry): Named[] {
  const taken = new Set<string>();
  const ordered = registry.bearers
    .map((bearer) => ({ bearer, pieces: bearer.pieces.toSorted((a, b) => start(a) - start(b)) }))
    .sort((a, b) => start(a.pieces[0]!) - start(b.pieces[0]!));
  return ordered.map(({ bearer, pieces }) => {
    const forms = [...new Set(pieces.map((piece) => surface(text, piece)))];
    const name = bearer.name ?? fullest(text, pieces, forms);
    const roles = bearer.kind === 'person' ? rolesOf(text, words, pieces) : [];
    const id = freshId(bearer.base ?? slug(name), taken);
    const aliases = forms.filter((form) => form !== name);
    return { entity: { id, kind: bearer.kind, name, aliases, roles, mentions: pieces.map(spanOf) }, pieces };
  });
}
const surface = (text: string, piece: Piece): string => {
  const { start: from, end } = spanOf(piece);
  return oneLine(text.slice(from, end));
};
/** The form with most uses among those of two words or more; of equals the longest, then the first in the text. */
function fullest(text: string, pieces: readonly Piece[], forms: readonly string[]): string {
  const uses = (form: string): number =>
    pieces.filter((piece) => piece.words.length > 1 && surface(text, piece) === form).length;
  return forms.toSorted((a, b) => uses(b) - uses(a) || b.length - a.length)[0]!;
}
function rolesOf(text: string, words: Sentences, pieces: readonly Piece[]): string[] {
  const roles = pieces.flatMap((piece) => {
    const span = roleOf(text, words[piece.sentence]!, piece);
    return span ? [oneLine(text.slice(span.start, span.end))] : [];
  });
  return [...new Set(roles)];
}

const mentionOf = (text: string, { start: from, end }: Span, { id, kind }: ExtractedEntity): Mention => ({
  start: from,
  end,
  text: text.slice(from, end),
  entity: id,
  kind,
});

function mentionsBySentence(text: string, sentences: number, named: readonly Named[]): Mention[][] {
  const out: Mention[][] = Array.from({ length: sentences }, () => []);
  for (const { entity, pieces } of named)
    for (const piece of pieces) out[piece.sentence]!.push(mentionOf(text, spanOf(piece), entity));
  for (const list of out) list.sort((a, b) => a.start - b.start);
  return out;
}
