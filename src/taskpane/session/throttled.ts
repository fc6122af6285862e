/** Often enough to see that it goes on, seldom enough to leave time for the work. */
const EVERY = 100;

/** Passes values on at most so often; what begins a new phase always. */
export function throttled<Value>(pass: (value: Value) => void, now: () => number = () => performance.now()): (value: Value, phase: string) => void {
  let last = -Infinity;
  let lastPhase: string | null = null;
  return (value, phase) => {
    const time = now();
    if (phase === lastPhase && time - last < EVERY) return;
    [last, lastPhase] = [time, phase];
    pass(value);
  };
}
