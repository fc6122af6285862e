import { fitLogs, type Fit, type FitOptions } from './fit.ts';
import type { Groups } from './groups.ts';
import { leavingLikelihood } from './leaving-likelihood.ts';
import type { LeavingParameters } from './leaving-parameters.ts';

/**
 * Fits the BG/NBD model (Fader, Hardie and Lee 2005), kept to compare with what others publish: it takes everybody who bought once
 * for still there. CDNOW: ln L = −9582.42921 in weeks.
 */
export function fitBgNbd(groups: Groups, options: FitOptions): Fit<LeavingParameters> {
  const fit = fitLogs(leavingLikelihood(groups, 'second'), groups.longest, 4, options);
  const [r, alpha, a, b] = fit.parameters as unknown as [number, number, number, number];
  return { ...fit, parameters: { leavesFrom: 'second', r, alpha, a, b } };
}
