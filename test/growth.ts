/**
 * Guards against slow code: how the cost of a run grows with its input, as a ratio of two measurements and never as a time.
 * A busy machine cannot make it red: processor time is measured, which a process that waits for its turn does not spend; the limit lies more
 * than twice above what linear work costs; and the large run would have to be slowed down that much, and the small one not, in every
 * one of several attempts. Quadratic work is above the limit each time.
 */

/** Below this a run is all noise, and its growth says nothing (milliseconds). */
const NOISE = 8;
/** So many times the input: linear work costs about 8 times as much, quadratic work 64. */
const STEPS = 8;
/** Between the two, with as much room on either side. */
export const LINEAR = 22;
const ATTEMPTS = 6;
/** Runs that are shorter than this are measured again, and the least counts (milliseconds). */
const SHORT = 250;

/** Processor time of this process in milliseconds. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The least of the processor times of some runs; one run is enough where it is long. */
function costOf(run: () => unknown, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < times && (n === 0 || least < SHORT); n++) {
    const start = spent();
    run();
    least = Math.min(least, spent() - start);
  }
  return least;
}

function once(run: (size: number) => unknown, size: number): number {
  const few = costOf(() => run(size), 3);
  const many = costOf(() => run(size * STEPS), 2);
  return many / Math.max(NOISE, few);
}

/** How many times as much `run` costs on `size * 8` as on `size`; around 8 when it is linear. Expect less than `LINEAR`. */
export function growth(run: (size: number) => unknown, size: number): number {
  run(size);
  let least = once(run, size);
  for (let n = 1; n < ATTEMPTS && least >= LINEAR; n++) least = Math.min(least, once(run, size));
  return least;
}
