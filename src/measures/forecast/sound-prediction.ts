import { groupsOf } from './groups.ts';
import type { Histories } from './histories.ts';
import { nobodyLeaves } from './leaving-parameters.ts';
import { fitMbgNbd } from './mbg-nbd.ts';
import { predictLeaving } from './model-prediction.ts';
import type { Method, Prediction } from './prediction.ts';
import { predictionBy } from './predictions.ts';
import type { Purchases } from './purchases.ts';
import type { Warning } from './warnings.ts';

/** The prediction by the method; where MBG/NBD finds that nobody leaves, NBD says it with fewer parameters. */
export function soundPrediction(method: Method, purchases: Purchases, histories: Histories, days: number): { readonly prediction: Prediction; readonly warnings: readonly Warning[] } {
  if (method !== 'mbg') return { prediction: predictionBy(method, purchases, histories, days), warnings: [] };
  const groups = groupsOf(histories);
  const fit = fitMbgNbd(groups, { prior: true });
  if (nobodyLeaves(fit.parameters)) return { prediction: predictionBy('nbd', purchases, histories, days, groups), warnings: [{ code: 'no-sign-of-leaving' }] };
  return { prediction: predictLeaving(fit, groups, days), warnings: fit.degenerate ? [{ code: 'parameters-uncertain' }] : [] };
}
