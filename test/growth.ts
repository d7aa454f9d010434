/** Guards against slow patterns: how the cost of a run grows with its input, measured in one run, as a ratio and never as a time. */

/** Below this a run is all noise, and its growth says nothing (milliseconds). */
const NOISE = 4;
/** Between linear (4) and quadratic (16), with room for a busy machine. */
export const LINEAR = 11;
/** Four times the input: linear work costs about 4 times as much, quadratic work 16. */
const STEPS = 4;

function best(run: () => unknown, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** A busy machine slows one of the two measurements now and then, quadratic work all of them. */
const ATTEMPTS = 3;

function once(run: (size: number) => unknown, size: number): number {
  const few = best(() => run(size), 3);
  const many = best(() => run(size * STEPS), 2);
  return many / Math.max(NOISE, few);
}

/** How many times as long `run` takes on `size * 4` as on `size`; around 4 when it is linear. Expect less than `LINEAR`. */
export function growth(run: (size: number) => unknown, size: number): number {
  run(size);
  let least = once(run, size);
  for (let n = 1; n < ATTEMPTS && least >= LINEAR; n++) least = Math.min(least, once(run, size));
  return least;
}
