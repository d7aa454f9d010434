/**
 * Loads compromise, and says whether it is the version that this package was compared with.
 * The only file that imports it: scripts/bundle.mjs puts one that starts faster in its place, and its version as a word.
 */
import { createRequire } from 'node:module';
import type { Nlp } from './types.ts';

/** The version whose tags the fast tagger was compared with, word by word. package.json pins it, and a test holds the two together. */
export const VERIFIED = '14.17.0';

let loaded: Nlp | undefined;

/** The tiers of compromise that tag words, loaded on first use. */
export function compromise(): Nlp {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Nlp;
  return loaded;
}

/** The version that tags here. */
export const installedVersion = (): string => compromise().version;

/**
 * What to tell a user of another version, and null of the verified one.
 * "14.18.1" -> "compromise 14.18.1 is not the version this build was verified with (14.17.0): tagging is slower".
 */
export function versionNote(version: string): string | null {
  if (version === VERIFIED) return null;
  return `compromise ${version} is not the version this build was verified with (${VERIFIED}): tagging is slower`;
}
