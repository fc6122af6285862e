import type { Ledger } from '../customers/ledger.ts';
import type { Sales } from '../customers/sales.ts';
import type { Settings } from '../settings/settings.ts';
import type { SerialDay } from '../shared/brand.ts';
import { lazily } from '../shared/lazily.ts';
import { areasOf, type Areas } from './areas/areas.ts';
import { basketsOf, type Baskets } from './basket/baskets.ts';
import { buyersOf, type Buyers } from './buyers/buyers.ts';
import { forecast, type Forecast } from './forecast/forecast.ts';
import { ordersIn } from './forecast/ledger-orders.ts';
import { conversionsOf, type Conversion } from './journey/conversions.ts';
import { dormancyOn, type Dormancy } from './journey/dormancy.ts';
import { historyOf, type History } from './journey/history.ts';
import { nextActions, type NextActions } from './journey/next-action.ts';
import { stagesOn, type Stages } from './journey/stage.ts';
import { loyaltyOf, type Loyalty } from './loyalty/loyalty.ts';
import { productsOf, type Products } from './products/products.ts';
import { ranks } from './rfm/rank.ts';
import { rfmOf, type Rfm } from './rfm/rfm.ts';
import { subscribersOf, type Subscribers } from './survival/subscribers.ts';
import { sellingLines } from './selling-lines.ts';
import { valueOf, type Value } from './value/value.ts';

const STAGES = 8;
/** So far ahead the sheets look. */
export const DAYS_AHEAD = 365;

/** Everything that is worked out of the ledger, each as of one day. A new measure is a folder and a line here. */
export interface Measures {
  readonly rfm: Rfm;
  readonly stages: Stages;
  readonly dormancy: Dormancy;
  readonly next: NextActions;
  readonly history: History;
  readonly conversions: readonly Conversion[];
  readonly value: Value;
  /** Of the `DAYS_AHEAD` days after the day. */
  readonly forecast: Forecast;
  /** Its groups are the stages 0 to 7, and the ranks in the order of `ranks`. */
  readonly loyalty: Loyalty;
  readonly subscribers: Subscribers;
  readonly products: Products;
  readonly areas: Areas;
  readonly buyers: Buyers;
  readonly baskets: Baskets;
}

/** @param sales asked for when a sheet shows products or areas */
export function measuresOf(ledger: Ledger, sales: () => Sales, settings: Settings, asOf: SerialDay): Measures {
  const stages = stagesOn(ledger, settings, asOf);
  const dormancy = dormancyOn(ledger, settings, asOf);
  // What only the sheets show is worked out when a sheet asks.
  const history = lazily(() => historyOf(ledger, settings, asOf));
  const conversions = lazily(() => conversionsOf(ledger, settings, asOf));
  const value = lazily(() => valueOf(ledger, settings, asOf));
  const ahead = lazily(() => forecast(ordersIn(ledger), asOf, DAYS_AHEAD, { margin: 1 }));
  const rfm = rfmOf(ledger, settings, asOf);
  const products = lazily(() => productsOf(sales(), asOf, settings.conversionDays));
  const areas = lazily(() => areasOf(sales(), asOf));
  const selling = lazily(() => sellingLines(sales(), asOf));
  const buyers = lazily(() => buyersOf(sales(), selling(), asOf, settings.conversionDays));
  const baskets = lazily(() => basketsOf(sales(), selling(), asOf));
  const loyalty = lazily(() => loyaltyOf(ledger, asOf, { of: stages.stage, groups: STAGES }, { of: rfm.place.map((at) => ranks.indexOf(rfm.rank[at] ?? 'P')), groups: ranks.length }));
  const subscribers = lazily(() => subscribersOf(ledger, settings, asOf));
  return {
    rfm,
    stages,
    dormancy,
    next: nextActions(ledger, settings, asOf, stages, dormancy),
    get history() {
      return history();
    },
    get conversions() {
      return conversions();
    },
    get value() {
      return value();
    },
    get forecast() {
      return ahead();
    },
    get loyalty() {
      return loyalty();
    },
    get subscribers() {
      return subscribers();
    },
    get products() {
      return products();
    },
    get areas() {
      return areas();
    },
    get buyers() {
      return buyers();
    },
    get baskets() {
      return baskets();
    },
  };
}
