/** The figure 0: "no one was hurt", "no injuries". In: a tagged sentence. Out: figures with what they count, only in roles in which it is news. */
import type { TaggedSentence, Term } from '../model.ts';
import { textSpan } from '../text/span.ts';
import { roleNouns, zeroRoles } from '../words/counted-roles.ts';
import { countedForm, nounAfter, nounOf, type Phrase } from './noun.ts';
import { roleOf } from './role.ts';
import type { Counted, FigureValue, FoundFigure } from './types.ts';

const ROLES = new Set<string>(zeroRoles);
const ZERO: FigureValue = { min: 0, max: 0, hard: true, unit: 'count', asOf: null };

const NONE = new Set(['no', 'nobody', 'none', 'no-one', 'zero']);
const isNone = (term: Term): boolean => NONE.has(term.normal);

/** "no reports of injuries". */
function reported(sentence: TaggedSentence, phrase: Phrase): string | null {
  const of = phrase.head?.root === 'report' ? nounOf(sentence, phrase)?.head.normal : undefined;
  return of !== undefined && Object.hasOwn(roleNouns, of) ? roleNouns[of as keyof typeof roleNouns] : null;
}

function zeroAt(text: string, sentence: TaggedSentence, at: number): { figure: FoundFigure; thing: Counted } | null {
  const term = sentence.terms[at]!;
  const next = sentence.terms[at + 1];
  const span = textSpan(text, term.start, term.normal === 'no' && next?.normal === 'one' ? next.end : term.end);
  const phrase = nounAfter(sentence, span);
  const role = reported(sentence, phrase) ?? roleOf(sentence, span.start, span.end, phrase);
  if (!role || !ROLES.has(role)) return null;
  const figure: FoundFigure = {
    type: 'count',
    span,
    number: span,
    value: ZERO,
    compound: false,
    form: 'words',
    rule: 'zero',
  };
  return {
    figure,
    thing: {
      counted: phrase.head && phrase.head.root !== 'report' ? countedForm(phrase.head) : 'people',
      role,
      of: null,
      end: phrase.head?.end ?? span.end,
    },
  };
}

/** Every 0 of the sentence, in order. */
export function zeros(text: string, sentence: TaggedSentence): { figure: FoundFigure; thing: Counted }[] {
  const out: { figure: FoundFigure; thing: Counted }[] = [];
  for (let i = 0; i < sentence.terms.length; i++) {
    const zero = isNone(sentence.terms[i]!) ? zeroAt(text, sentence, i) : null;
    if (zero) out.push(zero);
  }
  return out;
}
