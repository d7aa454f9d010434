/** What a finding is about, in a few words for a person. */
import type { Judgement } from './judge.ts';
import type { Claim, ClaimOf } from './model.ts';

/** Longer labels are cut at a word. */
const LONGEST = 90;

/** Cut to a length at a word, with an ellipsis. */
export function shorten(text: string, length = LONGEST): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

type NameOf = (entity: string) => string;

const list = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`);

/** What most claims name, most often first; ties in order of first use. */
function commonest(values: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** "When: meet (Wang Yi and Anna Keller, Beijing)". */
function dateLabel(claims: readonly ClaimOf<'date'>[], nameOf: NameOf): string {
  const action = commonest(claims.flatMap((c) => (c.about.action ? [c.about.action] : [])))[0];
  const place = commonest(claims.flatMap((c) => (c.about.place ? [c.about.place] : [])))[0];
  const who = commonest(claims.flatMap((c) => c.about.participants.filter((id) => id !== place))).slice(0, 2).map(nameOf);
  const parties = [...(who.length ? [list(who)] : []), ...(place ? [nameOf(place)] : [])].join(', ');
  return action ? `When: ${action}${parties ? ` (${parties})` : ''}` : `When: ${shorten(claims[0]!.sentence.text, 60)}`;
}

function figureLabel(claim: ClaimOf<'figure'>, nameOf: NameOf): string {
  const { counted, role, of, where } = claim.about;
  return [counted, role && role !== counted ? role : '', of ? `of ${nameOf(of)}` : '', where ? `in ${nameOf(where)}` : ''].filter(Boolean).join(' ');
}

function quoteLabel(claims: readonly ClaimOf<'quote'>[], nameOf: NameOf): string {
  const speaker = claims.find((c) => c.about.speaker)?.about.speaker;
  const credited = claims.find((c) => c.attribution[0])?.attribution[0]?.text;
  const words = [...claims].sort((a, b) => Number(a.value.form === 'indirect') - Number(b.value.form === 'indirect') || (a.id < b.id ? -1 : 1))[0]!.value.words;
  return `${speaker ? nameOf(speaker) : credited ? shorten(credited, 30) : 'Somebody'}: ${shorten(words, 60)}`;
}

/** The clearest of several wordings: own body text, neither the shortest nor the longest. */
function plainest(claims: readonly Claim[]): Claim {
  const byLength = [...claims].sort((a, b) => a.span.text.length - b.span.text.length || (a.id < b.id ? -1 : 1));
  return byLength[Math.floor((byLength.length - 1) / 2)]!;
}

/** The label of a judgement; `nameOf` gives an entity's name, or the id itself for what is no entity. */
export function labelOf(judged: Judgement, nameOf: NameOf): string {
  const claims = judged.groups.flatMap((g) => g.claims);
  switch (judged.kind) {
    case 'date':
      return shorten(dateLabel(claims as ClaimOf<'date'>[], nameOf));
    case 'figure':
      return shorten(figureLabel(claims[0] as ClaimOf<'figure'>, nameOf));
    case 'quote':
      return quoteLabel(claims as ClaimOf<'quote'>[], nameOf);
    default:
      return shorten(plainest(claims).span.text);
  }
}
