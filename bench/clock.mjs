// How long work takes, whatever else the machine does: nanoseconds that the main thread was on a processor, where the system tells (Linux); elsewhere the clock.
import { readFileSync } from 'node:fs';

const file = `/proc/self/task/${process.pid}/schedstat`;
const told = () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
const canTell = (() => {
  try {
    return told() > 0;
  } catch {
    return false;
  }
})();

/** Milliseconds since the process began. */
export const now = canTell ? told : () => performance.now();
export const unit = canTell ? 'ms on the processor' : 'ms';
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
