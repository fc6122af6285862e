import { groupsOf, type Groups } from './groups.ts';
import { hiatusCut } from './hiatus.ts';
import type { Histories } from './histories.ts';
import { fitMbgNbd } from './mbg-nbd.ts';
import { predictLeaving, predictStaying } from './model-prediction.ts';
import { fitNbd } from './nbd.ts';
import { averageRate, ownRates, type Method, type Prediction } from './prediction.ts';
import type { Purchases } from './purchases.ts';

/** What the histories let each method expect of the next `days`; the models are fitted with the weak prior. */
export function predictionBy(method: Method, purchases: Purchases, histories: Histories, days: number, groups: Groups = groupsOf(histories)): Prediction {
  switch (method) {
    case 'mbg': return predictLeaving(fitMbgNbd(groups, { prior: true }), groups, days);
    case 'nbd': return predictStaying(fitNbd(groups, { prior: true }), groups, days);
    case 'average': return averageRate(histories, days);
    case 'own': return ownRates('own', histories, days, Infinity);
    case 'hiatus': return ownRates('hiatus', histories, days, hiatusCut(purchases, histories.until));
  }
}
