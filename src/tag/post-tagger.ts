/**
 * Does what compromise's post-tagger does: where one of its rules matches in a clause, the words get the tags that the rule says. It changes the
 * terms in place. "to record a" -> the rule `to [%Noun|Verb%] #Determiner` makes "record" an Infinitive.
 *
 * Written anew after 2-two/postTagger/ and 1-one/sweep/ of compromise, because there all 730 rules are looked up for every clause. Here each rule
 * hangs on the one word or tag that it cannot do without, so that a clause meets only rules it has something for.
 * Where a rule matches in the clause is told by rule-match.ts. The order in which rules are applied, and the result, are those of compromise.
 * Reference: compromise itself, word by word, in test/tag/index.test.ts.
 */
import { put } from '../base/group-by.ts';
import type { Splitter } from './pre-tagger.ts';
import {
  type Asked,
  askedOf,
  keyOf,
  type Matcher,
  matcherOf,
  matchesOf,
  type Places,
  placesIn,
  type Stretch,
} from './rule-match.ts';
import { become, tagsOf } from './tag-states.ts';
import type { Keys, NlpNet, NlpRule, NlpTerm, NlpToken, TagStates, World } from './types.ts';

// Which rules match in a clause.
/** A rule and what a clause must have for it, as keys. */
interface Indexed {
  readonly matcher: Matcher;
  /** By step. */
  readonly asked: readonly Asked[];
  readonly needs: readonly number[];
  readonly bars: readonly number[];
  readonly wants: readonly number[];
  /** Where it stands in compromise's order: by the first of its hooks that the clause has. */
  readonly places: readonly { readonly key: number; readonly rank: number }[];
  /** The clause it was last looked at in. */
  seen: number;
}

/** A match of a rule in a clause. */
interface Match {
  readonly rule: NlpRule;
  readonly stretches: readonly Stretch[];
}

type RuleFinder = (clause: NlpTerm[]) => readonly Match[];

/** A tag or a switch stands in about so many times as many clauses as a word does. Only tells where to look first. */
const TAG_SHARE = 20;

/** More rules than any hook has. */
const HOOK_SIZE = 10_000;

/** Rules by identity, each with its places: compromise drops a rule from a hook when another of the same pattern stands before it. */
function placesOf(net: NlpNet, keys: Keys): Map<NlpRule, { key: number; rank: number }[]> {
  const places = new Map<NlpRule, { key: number; rank: number }[]>();
  for (const [ordinal, [name, rules]] of Object.entries(net.hooks).entries()) {
    const key = keyOf(keys, name);
    for (const [n, rule] of rules.entries()) put(places, rule, { key, rank: ordinal * HOOK_SIZE + n });
  }
  return places;
}

/** How many clauses have one of these keys, roughly. */
const shareOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (/^[#%]/.test(name) ? TAG_SHARE : 1), 0);

/** The keys of a token without any of which it matches no word. */
const listsOf = (token: NlpToken): readonly (readonly string[])[] =>
  token.optional || token.negative ? [] : askedOf(token);

/** Keys one of which a clause has if the rule can match: of all such lists the rarest. */
function pivotsOf({ needs, wants, minWant, regs }: NlpRule): readonly string[] {
  const lists = [
    ...needs.map((need) => [need]),
    ...(wants.length && minWant > 0 ? [wants] : []),
    ...regs.flatMap(listsOf),
  ];
  return lists.reduce((best, list) => (shareOf(list) < shareOf(best) ? list : best));
}

interface Index {
  readonly keys: Keys;
  readonly byPivot: readonly (readonly Indexed[])[];
}

function indexOf(net: NlpNet, { methods }: World): Index {
  const keys: Keys = { words: new Map(), tags: new Map(), switches: new Map(), count: 0 };
  const byPivot: Indexed[][] = [];
  const numbers = (names: readonly string[] = []): number[] => names.map((name) => keyOf(keys, name));
  for (const [rule, places] of placesOf(net, keys)) {
    const { needs, ifNo, wants } = rule;
    const matcher = matcherOf(rule, methods);
    const asked = rule.regs.map((token) => askedOf(token).map(numbers));
    const rarestFirst = [...needs].sort((a, b) => shareOf([a]) - shareOf([b]));
    const [needed, bars, wanted] = [numbers(rarestFirst), numbers(ifNo), numbers(wants)];
    const indexed = { matcher, asked, needs: needed, bars, wants: wanted, places, seen: 0 };
    for (const pivot of new Set(numbers(pivotsOf(rule)))) {
      byPivot[pivot] ??= [];
      byPivot[pivot].push(indexed);
    }
  }
  return { keys, byPivot: Array.from({ length: keys.count }, (_, key) => byPivot[key] ?? []) };
}

/** compromise's net of its rules. `buildNet` writes into them and cannot read a `notIf` twice, so it gets copies, without those it has read. */
export function netOf(world: World): NlpNet {
  const copies = world.model.two.matches.map((rule) => ({ ...rule }));
  const read = copies.map(({ notIf }) => (typeof notIf === 'string' ? undefined : notIf));
  for (const [n, copy] of copies.entries()) if (read[n]) copy.notIf = undefined;
  const net = world.methods.one.buildNet(copies, world);
  for (const [n, copy] of copies.entries()) if (read[n]) copy.notIf = read[n];
  return net;
}

/** Whether compromise looks at a rule in the clause that was read. Plain loops: this is asked often. */
function isPossible({ needs, bars, wants, matcher: { rule } }: Indexed, { has }: Places): boolean {
  for (const key of needs) if (!has(key)) return false;
  for (const key of bars) if (has(key)) return false;
  let wanted = 0;
  for (const key of wants) if (has(key)) wanted++;
  return !wants.length || wanted >= rule.minWant;
}

/** Finds the rules that match in a clause, in the order in which compromise applies them. */
function ruleFinder(world: World): RuleFinder {
  const { methods } = world;
  const { keys, byPivot } = indexOf(netOf(world), world);
  const places = placesIn(keys);
  let now = 0;
  return (clause) => {
    now++;
    const found: (Match & { rank: number })[] = [];
    for (const key of places.read(clause))
      for (const indexed of byPivot[key]!) {
        if (indexed.seen === now) continue;
        indexed.seen = now;
        const { matcher, asked } = indexed;
        if (clause.length < matcher.rule.minWords || !isPossible(indexed, places)) continue;
        const starts = places.startsOf(matcher.steps, asked);
        if (!starts) continue;
        const stretches = matchesOf(matcher, clause, methods, starts);
        if (stretches.length) found.push({ rule: matcher.rule, stretches, rank: rankOf(indexed, places.has) });
      }
    return found.sort((a, b) => a.rank - b.rank);
  };
}

const rankOf = ({ places }: Indexed, has: (key: number) => boolean): number => places.find(({ key }) => has(key))!.rank;

// What a rule that matches does.
/** What a rule says, taken apart. */
interface Order {
  /** Tags for each word, or one per word. */
  readonly tags: readonly (string | readonly string[])[];
  /** What no word may have already. */
  readonly not: readonly string[];
  readonly unTag: string | undefined;
  readonly isSafe: boolean;
  readonly isNoun: boolean;
}

function orderOf({ tag, unTag, safe }: NlpRule, { model: { one } }: World): Order {
  const isSafe = safe === true;
  const not = isSafe && typeof tag === 'string' && Object.hasOwn(one.tagSet, tag) ? (one.tagSet[tag]!.not ?? []) : [];
  const given = typeof tag === 'string' ? [tag] : (tag ?? []);
  const bare = unTag?.trim().replace(/^#/, '');
  return { tags: given.map(tagsOf), not, unTag: bare, isSafe, isNoun: tag === 'Noun' };
}

export type PostTagger = (sentence: NlpTerm[]) => void;

export function postTagger(world: World, { give, drop, none }: TagStates, split: Splitter): PostTagger {
  const find = ruleFinder(world);
  const { looksPlural } = world.methods.two;
  const orders = new Map<NlpRule, Order>();
  function orderFor(rule: NlpRule): Order {
    const known = orders.get(rule);
    if (known) return known;
    const order = orderOf(rule, world);
    orders.set(rule, order);
    return order;
  }
  const giveTag = (term: NlpTerm, tag: string, isSafe: boolean): void =>
    become(term, give(term.state!, tag, isSafe || term.frozen === true));

  /** A safe rule does nothing where a word has a tag against it, or where it would tag half of a word. */
  function forbids(terms: readonly NlpTerm[], start: number, end: number, { not }: Order): boolean {
    if (terms[end - 1]!.post === '-') return true;
    for (let n = start; n < end; n++) if (not.some((tag) => terms[n]!.tags.has(tag))) return true;
    return false;
  }
  function apply(rule: NlpRule, terms: readonly NlpTerm[], start: number, end: number): void {
    const order = orderFor(rule);
    const { tags, isSafe, unTag } = order;
    if (isSafe && forbids(terms, start, end, order)) return;
    for (const tag of tags)
      for (let n = start; n < end; n++) {
        const one = typeof tag === 'string' ? tag : tag[n - start];
        if (one) giveTag(terms[n]!, one, isSafe);
      }
    const last = terms[end - 1]!;
    if (order.isNoun) giveTag(last, looksPlural(last.text) ? 'Plural' : 'Singular', isSafe);
    if (unTag === undefined) return;
    for (let n = start; n < end; n++) {
      const term = terms[n]!;
      if (term.frozen !== true) become(term, unTag === '*' ? none : drop(term.state!, unTag));
    }
  }

  return (sentence) => {
    for (const clause of split(sentence))
      for (const { rule, stretches } of find(clause))
        for (const [start, end] of stretches) apply(rule, clause, start, end);
  };
}
