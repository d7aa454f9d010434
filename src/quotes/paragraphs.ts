/** quotes: joins a quotation that runs over several paragraphs. In: utterances in order. Out: one utterance for each such run. */
import type { Utterance } from './types.ts';

/** Rules that guess who speaks from what stands around. */
const WEAK: ReadonlySet<string> = new Set(['carried', 'unattributed', 'beside-narration']);
/** How many utterances back the open one may stand: others may stand inside it. */
const NEAR = 4;

function joined(one: Utterance, other: Utterance): Utterance {
  // “One. (paragraph) “Two,” she said: the frame at the end tells who spoke all of it.
  const said = WEAK.has(one.rule) && !WEAK.has(other.rule) && !one.label ? other : one;
  return {
    ...said,
    start: one.start,
    end: other.end,
    form: one.form === 'direct' && other.form === 'direct' ? 'direct' : 'mixed',
    quoted: [...one.quoted, ...other.quoted],
    parts: [...one.parts, ...other.parts],
    open: other.open,
    resumes: one.resumes,
  };
}

/** A quotation that is reopened in the next paragraph without having been closed is one. */
export function joinParagraphs(utterances: readonly Utterance[]): Utterance[] {
  const out: Utterance[] = [];
  for (const utterance of utterances) {
    let at = -1;
    if (utterance.resumes)
      for (let i = out.length - 1; i >= Math.max(0, out.length - NEAR) && at < 0; i--) if (out[i]!.open) at = i;
    if (at < 0) out.push(utterance);
    else out[at] = joined(out[at]!, utterance);
  }
  return out;
}
