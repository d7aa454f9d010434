/** How much a word tells, from how rare it is in English. In: the stem of a word. Out: its weight, 0.3 for "kill", 3 for a word that hardly occurs. */
import { frequencyBands } from '../words/frequencies.ts';

/** The weight of the commonest band, and what each rarer one adds: proportional to the inverse frequency on a logarithmic scale. */
const COMMONEST = 0.3;
const STEP = 0.22;
/** A stem that the list does not have: rarer than the last band. */
const UNLISTED = 3;
/** A verb and its nouns under one key ("=meet"): their class has no frequency of its own, and says about as much as a middling word. */
const CLASS = 1.2;
/** A named party ("@id"): names have no frequency in a language. */
const NAME = 2.2;

const bands = new Map(frequencyBands.flatMap((stems, band) => stems.split(/\s+/).map((stem) => [stem, band] as const)));

/** The weight of a key of align: a stem, `=class` of a deed, or `@id` of a name. `rarityOf('magnitud')` is 3, `rarityOf('peopl')` about 0.3. */
export function rarityOf(key: string): number {
  if (key.startsWith('@')) return NAME;
  const band = bands.get(key.startsWith('=') ? key.slice(1) : key);
  if (band !== undefined) return COMMONEST + STEP * band;
  return key.startsWith('=') ? CLASS : UNLISTED;
}
