import { useEffect, useState } from 'react';

/** So long nothing may move before it is worth a word. */
const LONG = 5_000;

/** Whether what is shown has not changed for a while. */
export function useStandstill(shown: unknown): boolean {
  const [still, setStill] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStill(shown), LONG);
    return () => clearTimeout(timer);
  }, [shown]);
  return still === shown;
}
