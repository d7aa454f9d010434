/** What a claim holds beside its words, for a person: a claim in, short lines on its value, its voice and its rule out. */

import { dateText } from '../label/date-text.ts';
import type { Attribution, Claim, ClaimOf, Kind } from '../model.ts';
import { oneLine } from '../text/normal-form.ts';

type NameOf = (id: string) => string;

const listOr = (values: readonly string[], none: string): string => (values.length > 0 ? values.join(', ') : none);

function dateFacts({ value }: ClaimOf<'date'>): string {
  const parts = [
    `${value.edtf} (${dateText(value.edtf)})`,
    `stated: ${listOr(value.stated, 'nothing')}`,
    `assumed: ${listOr(value.assumed, 'nothing')}`,
    ...(value.approximate ? ['approximate'] : []),
  ];
  return parts.join('; ');
}

function quoteFacts({ value }: ClaimOf<'quote'>): string {
  const cue = value.cue === null ? '' : `; reporting words "${oneLine(value.cue.text)}"`;
  return `${value.form} speech${cue}`;
}

function range({ min, max }: { min: number | null; max: number | null }): string {
  if (min === max) return String(min ?? 'open');
  return min === null ? `up to ${max}` : max === null ? `${min} or more` : `${min} to ${max}`;
}

function figureFacts({ value, about }: ClaimOf<'figure'>): string {
  const parts = [
    `${range(value)} (${value.unit})`,
    value.hard ? 'exact' : 'loose',
    ...(about.role === null ? [] : [about.role]),
    ...(value.asOf === null ? [] : [`as of ${value.asOf}`]),
  ];
  return parts.join('; ');
}

const valueFacts: { readonly [K in Kind]: (claim: ClaimOf<K>) => string } = {
  date: dateFacts,
  quote: quoteFacts,
  topic: ({ value, about }) =>
    `said to be ${value.mentioned ? 'raised' : 'left out'} (${about.occasion.type}): ${about.subject}`,
  figure: figureFacts,
  statement: ({ about }) => [about.subject, about.action, about.object].filter((part) => part !== null).join(' / '),
};

/** One who is credited: name or candidates, the words that say so, and through what it came. */
function credit({ speaker, candidates, text, via, rule }: Attribution, nameOf: NameOf): string {
  const who =
    speaker !== null
      ? nameOf(speaker)
      : candidates.length > 0
        ? `${candidates.map(nameOf).join(' or ')} (the text does not decide)`
        : 'nobody named';
  const through = via.map(({ by, document }) =>
    [document ?? 'words', ...(by === null ? [] : [nameOf(by)])].join(' of '),
  );
  const words = text === '' ? '' : ` ("${oneLine(text)}")`;
  return `${who}${words}${through.length > 0 ? `, through the ${through.join(' and the ')}` : ''}${rule ? `; rule ${rule}` : ''}`;
}

/** Value, polarity and modality; who says it; the rule that found it. */
export function claimFacts(claim: Claim, nameOf: NameOf): string[] {
  const value = (valueFacts[claim.kind] as (claim: Claim) => string)(claim);
  const voices = claim.attribution.map((one) => `credited to ${credit(one, nameOf)}`);
  return [
    `${value}; ${claim.polarity}, ${claim.modality}`,
    ...(voices.length > 0 ? voices : ["in the article's own voice"]),
    `found by rule ${claim.rule}`,
  ];
}
