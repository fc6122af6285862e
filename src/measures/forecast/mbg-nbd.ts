import { fitLogs, type Fit, type FitOptions } from './fit.ts';
import type { Groups } from './groups.ts';
import { leavingLikelihood } from './leaving-likelihood.ts';
import type { LeavingParameters } from './leaving-parameters.ts';

/**
 * Fits the MBG/NBD model (Batislam, Denizel and Filiztekin 2007): like BG/NBD, but a customer may leave right after the first
 * purchase, so not every one-time buyer counts as still there. CDNOW: ln L = −9582.13572 in weeks.
 */
export function fitMbgNbd(groups: Groups, options: FitOptions): Fit<LeavingParameters> {
  const fit = fitLogs(leavingLikelihood(groups, 'first'), groups.longest, 4, options);
  const [r, alpha, a, b] = fit.parameters as unknown as [number, number, number, number];
  return { ...fit, parameters: { leavesFrom: 'first', r, alpha, a, b } };
}
