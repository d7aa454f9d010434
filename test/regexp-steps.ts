/**
 * Counts the steps that a backtracking engine takes to match a regular expression: the cost of a pattern without a clock.
 * V8 does not tell how often it goes back, so the pattern is read and run here, in the order in which V8 tries things. For example
 * `/a+b/` on a hundred letters a takes about 100 * 100 / 2 steps. What is found is what V8 finds; patterns.test.ts compares the two.
 */

type Test = (code: number) => boolean;

type Node =
  | { type: 'char'; test: Test }
  | { type: 'alt'; parts: Node[] }
  | { type: 'seq'; parts: Node[] }
  | { type: 'group'; number: number; body: Node }
  | { type: 'look'; ahead: boolean; negated: boolean; body: Node }
  | { type: 'edge'; edge: 'start' | 'end' | 'word' | 'inside' }
  | { type: 'ref'; number: number }
  | { type: 'repeat'; body: Node; least: number; most: number; greedy: boolean };

const tests = new Map<string, Test>();

/** Whether one character is matched by an atom such as `[a-z]`, `\p{L}` or `x`; the real engine is asked once for each character. */
function testOf(atom: string, flags: string): Test {
  const key = `${flags}/${atom}`;
  const known = tests.get(key);
  if (known) return known;
  const pattern = new RegExp(`^(?:${atom})$`, flags);
  const cache = new Map<number, boolean>();
  const test: Test = (code) => {
    let is = cache.get(code);
    if (is === undefined) {
      is = pattern.test(String.fromCodePoint(code));
      cache.set(code, is);
    }
    return is;
  };
  tests.set(key, test);
  return test;
}

/** The end of a class that begins at `from`: the place behind its bracket. Classes stand in classes only with the flag v. */
function classEnd(source: string, from: number, nests: boolean): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[' && (nests || depth === 0)) depth++;
    else if (source[at] === ']' && --depth === 0) return at + 1;
  }
  throw new SyntaxError(source);
}

const ESCAPE =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)/suy;
const OPENING = /\((?:\?(?:<?[=!]|:|<[^>]+>))?/y;
const TIMES = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d+)?)?\})(?<lazy>\?)?/y;
const EDGES = { '^': 'start', $: 'end', '\\b': 'word', '\\B': 'inside' } as const;

/** Reads a pattern into a tree. */
class Parser {
  readonly source: string;
  readonly flags: string;
  readonly byPoint: boolean;
  groups = 0;
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.source = source;
    this.flags = flags.replace(/[gymd]/g, '');
    this.byPoint = /[uv]/.test(flags);
  }
  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.source);
    if (found) this.#at += found[0].length;
    return found;
  }
  alternatives(): Node {
    const parts = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? parts[0]! : { type: 'alt', parts };
  }
  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
      const body = this.#atom();
      const times = this.#take(TIMES);
      parts.push(times ? repeated(body, times) : body);
    }
    return parts.length === 1 ? parts[0]! : { type: 'seq', parts };
  }
  #atom(): Node {
    if (this.source[this.#at] === '(') return this.#group();
    const from = this.#at;
    if (this.source[from] === '[') this.#at = classEnd(this.source, from, this.flags.includes('v'));
    else if (!this.#take(ESCAPE)) this.#at += this.byPoint && this.source.codePointAt(from)! > 0xffff ? 2 : 1;
    const text = this.source.slice(from, this.#at);
    if (Object.hasOwn(EDGES, text)) return { type: 'edge', edge: EDGES[text as keyof typeof EDGES] };
    if (/^\\[1-9]$/.test(text)) return { type: 'ref', number: Number(text[1]) };
    if (text.startsWith('\\k')) throw new SyntaxError(`named references are not counted yet: ${this.source}`);
    return { type: 'char', test: testOf(text, this.flags) };
  }
  #group(): Node {
    const [opening] = this.#take(OPENING)!;
    const isCapturing = opening === '(' || /^\(\?<[^=!]/.test(opening);
    const number = isCapturing ? ++this.groups : 0;
    const body = this.alternatives();
    if (this.source[this.#at++] !== ')') throw new SyntaxError(this.source);
    if (isCapturing) return { type: 'group', number, body };
    if (opening === '(?:') return body;
    return { type: 'look', ahead: !opening.includes('<'), negated: opening.endsWith('!'), body };
  }
}

function repeated(body: Node, { 0: text, groups }: RegExpExecArray): Node {
  const greedy = groups?.lazy === undefined;
  const from = (least: number, most: number): Node => ({ type: 'repeat', body, least, most, greedy });
  if (text.startsWith('*')) return from(0, Number.POSITIVE_INFINITY);
  if (text.startsWith('+')) return from(1, Number.POSITIVE_INFINITY);
  if (text.startsWith('?')) return from(0, 1);
  const least = Number(groups!.least);
  if (groups!.open === undefined) return from(least, least);
  return from(least, groups!.most === undefined ? Number.POSITIVE_INFINITY : Number(groups!.most));
}

function canBeEmpty(node: Node): boolean {
  if (node.type === 'char') return false;
  if (node.type === 'seq') return node.parts.every(canBeEmpty);
  if (node.type === 'alt') return node.parts.some(canBeEmpty);
  if (node.type === 'group') return canBeEmpty(node.body);
  return node.type !== 'repeat' || node.least === 0 || canBeEmpty(node.body);
}

/** The tests of which one holds for the first character of any match; null where a match may begin with anything, or be empty. */
function firstOf(node: Node, ahead: boolean): Test[] | null {
  if (node.type === 'char') return [node.test];
  if (node.type === 'group') return firstOf(node.body, ahead);
  if (node.type === 'repeat') return node.least > 0 ? firstOf(node.body, ahead) : null;
  if (node.type === 'alt') return union(node.parts.map((part) => firstOf(part, ahead)));
  if (node.type !== 'seq') return null;
  const before: (Test[] | null)[] = [];
  for (const part of ahead ? node.parts : [...node.parts].reverse()) {
    if (part.type === 'look' || part.type === 'edge') continue;
    const first = part.type === 'repeat' ? firstOf(part.body, ahead) : firstOf(part, ahead);
    before.push(first);
    if (first === null || !canBeEmpty(part)) return union(before);
  }
  return null;
}
const union = (sets: readonly (Test[] | null)[]): Test[] | null =>
  sets.some((set) => set === null) ? null : sets.flatMap((set) => set!);

/** One instruction: does its part at a place; says where to go on, or -1 where it fails. */
type Step = (run: Run, at: number) => number;

/** Instructions in order. Each goes on to the next, unless it sets `run.next`. */
class Program {
  readonly steps: Step[] = [];
  readonly byPoint: boolean;
  readonly multiline: boolean;
  readonly ignoreCase: boolean;
  registers: number;

  constructor(pattern: RegExp, groups: number) {
    this.byPoint = /[uv]/.test(pattern.flags);
    this.multiline = pattern.multiline;
    this.ignoreCase = pattern.ignoreCase;
    this.registers = 2 * (groups + 1);
  }
  add(node: Node, ahead: boolean): void {
    if (node.type === 'char') this.steps.push(ahead ? this.#forward(node.test) : this.#backward(node.test));
    else if (node.type === 'seq')
      for (const part of ahead ? node.parts : [...node.parts].reverse()) this.add(part, ahead);
    else if (node.type === 'alt') this.#addAlternatives(node.parts, ahead);
    else if (node.type === 'repeat') this.#addRepeat(node, ahead);
    else if (node.type === 'look') this.#addLook(node);
    else if (node.type === 'edge') this.steps.push(this.#edge(node.edge));
    else if (node.type === 'ref') this.steps.push(this.#reference(node.number, ahead));
    else this.#addGroup(node.number, node.body, ahead);
  }
  #pointAt(text: string, at: number): number {
    return this.byPoint ? text.codePointAt(at)! : text.charCodeAt(at);
  }
  #forward(test: Test): Step {
    return ({ text }, at) => {
      if (at >= text.length) return -1;
      const code = this.#pointAt(text, at);
      return test(code) ? at + (code > 0xffff ? 2 : 1) : -1;
    };
  }
  #backward(test: Test): Step {
    return ({ text }, at) => {
      if (at <= 0) return -1;
      const pair = this.byPoint && at > 1 ? text.codePointAt(at - 2)! : 0;
      const code = pair > 0xffff ? pair : text.charCodeAt(at - 1);
      return test(code) ? at - (code > 0xffff ? 2 : 1) : -1;
    };
  }
  #edge(edge: 'start' | 'end' | 'word' | 'inside'): Step {
    const isBreak = (text: string, at: number): boolean => this.multiline && /[\n\r\u2028\u2029]/.test(text.charAt(at));
    const isWord = (text: string, at: number): boolean => /\w/.test(text.charAt(at));
    if (edge === 'start') return ({ text }, at) => (at === 0 || isBreak(text, at - 1) ? at : -1);
    if (edge === 'end') return ({ text }, at) => (at === text.length || isBreak(text, at) ? at : -1);
    const isAsked = edge === 'word';
    return ({ text }, at) => ((isWord(text, at - 1) !== isWord(text, at)) === isAsked ? at : -1);
  }
  #reference(number: number, ahead: boolean): Step {
    const same = (text: string): string => (this.ignoreCase ? text.toLowerCase() : text);
    return ({ text, registers }, at) => {
      const [from, to] = [registers[2 * number]!, registers[2 * number + 1]!];
      if (from < 0 || to < 0) return at;
      const end = ahead ? at + to - from : at - (to - from);
      return same(text.slice(Math.min(at, end), Math.max(at, end))) === same(text.slice(from, to)) ? end : -1;
    };
  }
  #addGroup(number: number, body: Node, ahead: boolean): void {
    const save = (register: number): Step => {
      return (run, at) => {
        run.set(register, at);
        return at;
      };
    };
    this.steps.push(save(2 * number + (ahead ? 0 : 1)));
    this.add(body, ahead);
    this.steps.push(save(2 * number + (ahead ? 1 : 0)));
  }
  /** As V8 does, only those alternatives are tried that can begin with the character at hand. */
  #addAlternatives(parts: readonly Node[], ahead: boolean): void {
    const starts: number[] = [];
    const firsts = parts.map((part) => firstOf(part, ahead));
    const byCode = new Map<number, number[]>();
    const open = (code: number): number[] => {
      let places = byCode.get(code);
      if (!places) {
        places = starts.filter((_, n) => firsts[n] === null || (code >= 0 && firsts[n]!.some((test) => test(code))));
        byCode.set(code, places);
      }
      return places;
    };
    this.steps.push((run, at) => {
      const { text } = run;
      const isInside = ahead ? at < text.length : at > 0;
      let code = -1;
      if (isInside && ahead) code = this.#pointAt(text, at);
      else if (isInside)
        code =
          this.byPoint && at > 1 && text.codePointAt(at - 2)! > 0xffff
            ? text.codePointAt(at - 2)!
            : text.charCodeAt(at - 1);
      const places = open(code);
      if (places.length === 0) return -1;
      for (let n = places.length - 1; n > 0; n--) run.push(places[n]!, at);
      run.next = places[0]!;
      return at;
    });
    const jumps: number[] = [];
    for (const part of parts) {
      starts.push(this.steps.length);
      this.add(part, ahead);
      jumps.push(this.steps.push(() => -1) - 1);
    }
    const end = this.steps.length;
    for (const jump of jumps) this.steps[jump] = goTo(end);
  }
  #addRepeat({ body, least, most, greedy }: Node & { type: 'repeat' }, ahead: boolean): void {
    for (let n = 0; n < least; n++) this.add(body, ahead);
    const isEmpty = canBeEmpty(body);
    const register = isEmpty ? this.registers++ : 0;
    const once = (): number => {
      const split = this.steps.push(() => -1) - 1;
      if (isEmpty) this.steps.push(remember(register));
      this.add(body, ahead);
      if (isEmpty) this.steps.push((run, at) => (run.registers[register] === at ? -1 : at));
      return split;
    };
    if (most === Number.POSITIVE_INFINITY) {
      const split = once();
      this.steps.push(goTo(split));
      this.steps[split] = fork(split + 1, this.steps.length, greedy);
      return;
    }
    const splits: number[] = [];
    for (let n = least; n < most; n++) splits.push(once());
    for (const split of splits) this.steps[split] = fork(split + 1, this.steps.length, greedy);
  }
  #addLook({ ahead, negated, body }: Node & { type: 'look' }): void {
    const jump = this.steps.push(() => -1) - 1;
    const start = this.steps.length;
    this.add(body, ahead);
    this.steps.push((run, at) => {
      run.isDone = true;
      return at;
    });
    const end = this.steps.length;
    this.steps[jump] = (run, at) => {
      const isFound = run.from(start, at) >= 0;
      if (isFound === negated) return -1;
      run.next = end;
      return at;
    };
  }
}
const goTo = (place: number): Step => {
  return (run, at) => {
    run.next = place;
    return at;
  };
};
const remember = (register: number): Step => {
  return (run, at) => {
    run.set(register, at);
    return at;
  };
};
/** Goes on into a repeated part or behind it; comes back for the other. */
const fork = (inside: number, behind: number, greedy: boolean): Step => {
  const [first, second] = greedy ? [inside, behind] : [behind, inside];
  return (run, at) => {
    run.push(second, at);
    run.next = first;
    return at;
  };
};

/** Thrown when a run takes more steps than anyone waits for. */
class Endless extends Error {}

/** A program at work on one text. */
class Run {
  readonly text: string;
  readonly registers: number[];
  steps = 0;
  next = 0;
  isDone = false;
  readonly #program: readonly Step[];
  readonly #limit: number;
  /** Where to go on after a failure: a place in the program and one in the text; or -1 - register and what it held. */
  readonly #stack: number[] = [];

  constructor(program: Program, text: string, limit: number) {
    this.#program = program.steps;
    this.#limit = limit;
    this.text = text;
    this.registers = Array<number>(program.registers).fill(-1);
  }
  push(place: number, at: number): void {
    this.#stack.push(place, at);
  }
  set(register: number, value: number): void {
    this.#stack.push(-1 - register, this.registers[register]!);
    this.registers[register] = value;
  }
  /** Runs from one instruction and one place of the text on; where it ends in the text, or -1. */
  from(start: number, from: number): number {
    const bottom = this.#stack.length;
    let place = start;
    let at = from;
    for (;;) {
      if (++this.steps > this.#limit) throw new Endless();
      this.next = place + 1;
      at = this.#program[place]!(this, at);
      place = this.next;
      if (this.isDone) {
        this.isDone = false;
        this.#stack.length = bottom;
        return at;
      }
      if (at >= 0) continue;
      while (this.#stack.length > bottom) {
        at = this.#stack.pop()!;
        place = this.#stack.pop()!;
        if (place >= 0) break;
        this.registers[-1 - place] = at;
        at = -1;
      }
      if (at < 0) return -1;
    }
  }
}

export interface Counted {
  /** Where the matches begin and end: the first, or all of a global pattern. */
  readonly matches: readonly (readonly [number, number])[];
  /** Infinity where there were more than the limit. */
  readonly steps: number;
}

const counters = new Map<string, (text: string, limit?: number) => Counted>();

/** Makes a counter of a pattern: how many steps it takes on a text, used as src uses it, for the first match or for all of a global one. */
export function counterOf(pattern: RegExp): (text: string, limit?: number) => Counted {
  const known = counters.get(`${pattern}`);
  if (known) return known;
  const made = newCounter(pattern);
  counters.set(`${pattern}`, made);
  return made;
}

function newCounter(pattern: RegExp): (text: string, limit?: number) => Counted {
  const parser = new Parser(pattern);
  const tree = parser.alternatives();
  const program = new Program(pattern, parser.groups);
  program.add(tree, true);
  program.steps.push((run, at) => {
    run.isDone = true;
    return at;
  });
  const first = firstOf(tree, true);
  const canStart = new Map<number, boolean>();
  const isStart = (code: number): boolean => {
    if (first === null) return true;
    let is = canStart.get(code);
    if (is === undefined) {
      is = first.some((test) => test(code));
      canStart.set(code, is);
    }
    return is;
  };
  return (text, limit = 50_000_000) => {
    const run = new Run(program, text, limit);
    const matches: [number, number][] = [];
    const codeAt = (at: number): number => (program.byPoint ? text.codePointAt(at)! : text.charCodeAt(at));
    const width = (at: number): number => (program.byPoint && text.codePointAt(at)! > 0xffff ? 2 : 1);
    let at = 0;
    try {
      while (at <= text.length) {
        run.steps++;
        run.registers.fill(-1);
        const isTried = at === text.length ? first === null : isStart(codeAt(at));
        const end = isTried ? run.from(0, at) : -1;
        if (end >= 0) matches.push([at, end]);
        if (end >= 0 ? !pattern.global : pattern.sticky) break;
        at = end > at ? end : at + width(at);
      }
    } catch (error) {
      if (!(error instanceof Endless)) throw error;
      return { matches, steps: Number.POSITIVE_INFINITY };
    }
    return { matches, steps: run.steps };
  };
}
