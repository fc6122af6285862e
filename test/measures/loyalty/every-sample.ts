import type { NpsCounts } from '../../../src/measures/loyalty/nps-counts.ts';

/** Every way in which `answers` people can answer, with its chance where shares of them praise and complain. */
export function everySample(answers: number, praise: number, complaint: number): { readonly counts: NpsCounts; readonly chance: number }[] {
  const logOf = [0];
  for (let n = 1; n <= answers; n++) logOf.push((logOf[n - 1] ?? 0) + Math.log(n));
  const factorial = (n: number): number => logOf[n] ?? 0;
  const samples: { readonly counts: NpsCounts; readonly chance: number }[] = [];
  for (let promoters = 0; promoters <= answers; promoters++) {
    for (let detractors = 0; promoters + detractors <= answers; detractors++) {
      const passives = answers - promoters - detractors;
      const log = factorial(answers) - factorial(promoters) - factorial(detractors) - factorial(passives) + promoters * Math.log(praise) + detractors * Math.log(complaint) + passives * Math.log(1 - praise - complaint);
      samples.push({ counts: { answers, promoters, passives, detractors }, chance: Math.exp(log) });
    }
  }
  return samples;
}
