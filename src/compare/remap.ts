/** Claims of several articles with the entity ids of the report in the place of those local to each article. */
import type { Attribution, Claim } from '../model.ts';

const each = (ids: readonly string[], map: (id: string) => string): string[] => [...new Set(ids.map(map))];

function attribution(from: Attribution, map: (id: string) => string): Attribution {
  const via = from.via.map((v) => ({ ...v, by: v.by === null ? null : map(v.by) }));
  return {
    ...from,
    speaker: from.speaker === null ? null : map(from.speaker),
    candidates: each(from.candidates, map),
    via,
  };
}

/** What a claim names beside lists of participants. */
function namedIn(claim: Claim): readonly (string | null)[] {
  switch (claim.kind) {
    case 'date':
      return [claim.about.place];
    case 'quote':
      return [claim.about.speaker];
    case 'topic':
      return [claim.about.occasion.by];
    case 'figure':
      return [claim.about.of, claim.about.where];
    case 'statement':
      return [claim.about.subject, claim.about.object, claim.value.place];
  }
}

/** Whether every id in a claim stays, and stands once in its list: then it need not be made anew. */
function isKept(claim: Claim, renamed: ReadonlyMap<string, string>): boolean {
  const stays = (id: string | null): boolean => id === null || !renamed.has(id);
  const stay = (ids: readonly string[]): boolean => ids.every((id, n) => stays(id) && ids.indexOf(id) === n);
  return (
    claim.attribution.every((a) => stays(a.speaker) && stay(a.candidates) && a.via.every(({ by }) => stays(by))) &&
    (claim.kind === 'quote' || stay(claim.about.participants)) &&
    namedIn(claim).every(stays)
  );
}

/** The claim with report-wide entity ids. Its own id stays: it was made of what the article says. */
export function remapClaim(claim: Claim, renamed: ReadonlyMap<string, string>): Claim {
  if (isKept(claim, renamed)) return claim;
  const map = (local: string): string => renamed.get(local) ?? local;
  const maybe = (id: string | null): string | null => (id === null ? null : map(id));
  const common = { attribution: claim.attribution.map((a) => attribution(a, map)) };
  switch (claim.kind) {
    case 'date':
      return {
        ...claim,
        ...common,
        about: { ...claim.about, participants: each(claim.about.participants, map), place: maybe(claim.about.place) },
      };
    case 'quote':
      return { ...claim, ...common, about: { ...claim.about, speaker: maybe(claim.about.speaker) } };
    case 'topic': {
      const occasion = { ...claim.about.occasion, by: maybe(claim.about.occasion.by) };
      return {
        ...claim,
        ...common,
        about: { ...claim.about, occasion, participants: each(claim.about.participants, map) },
      };
    }
    case 'figure': {
      const { of, where, participants } = claim.about;
      return {
        ...claim,
        ...common,
        about: { ...claim.about, of: maybe(of), where: maybe(where), participants: each(participants, map) },
      };
    }
    case 'statement': {
      const { subject, object, participants } = claim.about;
      const about = {
        ...claim.about,
        subject: maybe(subject),
        object: maybe(object),
        participants: each(participants, map),
      };
      return { ...claim, ...common, about, value: { place: maybe(claim.value.place) } };
    }
  }
}
