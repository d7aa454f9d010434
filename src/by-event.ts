/** Very many articles, event by event: what groups them is kept of each, and the rest is asked for again when its event is compared. */
import { compare, oneEvent } from './analyze.ts';
import { groupsOf } from './compare/events.ts';
import { newVocabulary, type Profile, profileOf } from './compare/profile.ts';
import type { ExtractedArticle, Extraction, Report } from './model.ts';

export interface EventGrouping {
  /** In order of article id. */
  add(article: ExtractedArticle): void;
  /** The articles of each event, by the place in which they were added; events in order of their first article. */
  groups(): number[][];
}

/** A heap of articles of unknown events. */
export function newEventGrouping(): EventGrouping {
  const vocabulary = newVocabulary();
  const profiles: Profile[] = [];
  return {
    add: (article) => void profiles.push(profileOf(article, vocabulary)),
    groups: () => groupsOf(profiles, vocabulary),
  };
}

/** A report for each group, as if its articles stood alone; the events are called e1, e2 … */
export async function* reportsOf(
  groups: readonly (readonly number[])[],
  load: (place: number) => Extraction | Promise<Extraction>,
): AsyncGenerator<Report> {
  for (const [n, places] of groups.entries()) {
    const extractions = [];
    // One after the other: an event of thousands must not open as many files at once.
    for (const place of places) extractions.push(await load(place));
    yield compare(extractions, [], (articles) => [oneEvent(`e${n + 1}`, articles)]);
  }
}
