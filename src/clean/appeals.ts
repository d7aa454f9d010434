/**
 * clean: paragraphs -> those in which the page asks for a subscription, money or a click. News is full of donations and
 * newsletters, so one cue is never enough, and whatever reports speech stays.
 */
import { anyOf, upTo } from '../text/pattern.ts';
import {
  appealOpenings,
  askPhrases,
  contactPhrases,
  firmCommands,
  looseCommands,
  ownVoice,
  pageObjects,
  paymentPhrases,
  productPhrases,
  readerPhrases,
  reportingSigns,
} from '../words/appeals.ts';
import { platforms } from '../words/furniture.ts';

const LONGEST = 1200;
const LONGEST_COMMAND = 220;
const LONGEST_RUN = 14;
const MOST_OF_IT = 0.7;

const ask = anyOf(askPhrases);
const product = anyOf(productPhrases);
const payment = anyOf(paymentPhrases);
const reader = anyOf(readerPhrases);
const voice = anyOf(ownVoice);
const reporting = anyOf(reportingSigns);
const network = anyOf(platforms.filter((name) => name.length > 2 && name !== 'line' && name !== 'signal'));
const object = anyOf(pageObjects);
const contact = anyOf(contactPhrases);
const opening = startsWithAny(appealOpenings);
const firm = startsWithAny(firmCommands);
const loose = startsWithAny(looseCommands);

const addressed = /(?:^|[.?!]\s)(?:please )?(?:e-?mail|contact|write to)\s(?:us\s(?:at|on)\s)?[\w.+-]{1,64}@\w/u;

function startsWithAny(phrases: readonly string[]): RegExp {
  return new RegExp(`^${upTo(3, '[^\\p{L}\\p{N}]')}${anyOf(phrases).source.replace(/^\(\?<![^)]*\)/, '')}`, 'u');
}

/** The rule that drops each paragraph of an appeal, by its number. */
export function appealRules(paragraphs: readonly { readonly text: string }[]): Map<number, string> {
  const texts = paragraphs.map(({ text }) => (text.length > LONGEST ? '' : text.toLowerCase().replaceAll('’', "'")));
  const rules = new Map<number, string>();
  texts.forEach((text, n) => {
    const rule = lineRule(text);
    if (rule) rules.set(n, rule);
  });
  texts.forEach((_, n) => {
    if (rules.has(n)) return;
    for (const at of opening.test(texts[n]!) ? openedRun(texts, n) : seededRun(texts, n)) rules.set(at, 'appeal');
  });
  return rules;
}

/** "Sign up for our newsletter." / "Follow us on Telegram" / "For more, subscribe here." */
function lineRule(text: string): string | null {
  if (!text || text.length > LONGEST_COMMAND) return null;
  const command = text.replace(/^(?:for more[^,]{0,40}, |want [^?]{1,60}\? |if you [^,]{1,60}, |please )/u, '');
  const [isFirm, isLoose] = [firm.test(command), loose.test(command)];
  // Nothing below is without a command or an address.
  if ((!isFirm && !isLoose && !/@\w/.test(text)) || reporting.test(text)) return null;
  const hasOffer = (isFirm || isLoose) && (product.test(command) || network.test(command));
  if (isFirm && (hasOffer || object.test(command) || /@\w/.test(command))) return 'newsletter';
  if (isLoose && hasOffer && (reader.test(text) || voice.test(text) || /\bhere\b/u.test(text))) return 'newsletter';
  if (/@\w/u.test(text) && (contact.test(text) || /^(?:e-?mail|contact|follow)\b/u.test(text))) return 'contact';
  // "Do you know more? Email ..."
  return reader.test(text) && addressed.test(text) ? 'contact' : null;
}

/** Asks, offers and speaks to the reader: three cues that no report of a donation has together in its own voice. */
const isSeed = (text: string): boolean =>
  ask.test(text) && (product.test(text) || payment.test(text)) && isOwn(text) && isAllAppeal(text);

/** A report into which a button's label was pasted is no appeal: most of the sentences must speak to the reader. */
function isAllAppeal(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s/u);
  const own = sentences.filter((sentence) => isOwn(sentence) || hasCue(sentence)).join(' ').length;
  return own >= text.length * MOST_OF_IT;
}
const isOwn = (text: string): boolean =>
  (voice.test(unquoted(text)) || reader.test(unquoted(text))) && !reporting.test(text);
const hasCue = (text: string): boolean => ask.test(text) || product.test(text) || payment.test(text);
const unquoted = (text: string): string => text.replace(/["“][^"“”]{0,600}["”]/gu, ' ');

/** From "Dear readers," on, as long as the page speaks of itself; nothing, if it never asks. */
function openedRun(texts: readonly string[], from: number): number[] {
  const run = [from];
  for (
    let n = from + 1;
    n < texts.length && run.length < LONGEST_RUN && (isOwn(texts[n]!) || opening.test(texts[n]!));
    n++
  )
    run.push(n);
  return run.some((n) => isSeed(texts[n]!)) ? run : [];
}

/** A plea and the paragraphs about the page itself on both sides of it. */
function seededRun(texts: readonly string[], seed: number): number[] {
  if (!isSeed(texts[seed]!)) return [];
  const run = [seed];
  const belongs = (n: number): boolean => n >= 0 && n < texts.length && isOwn(texts[n]!) && hasCue(texts[n]!);
  for (let n = seed - 1; belongs(n); n--) run.push(n);
  for (let n = seed + 1; belongs(n); n++) run.push(n);
  return run;
}
