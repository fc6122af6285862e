import { NEVER, type Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SerialDay } from '../../shared/brand.ts';
import { EntryDays } from './entry-days.ts';

/** One conversion rate: of those who entered one stage and could be watched long enough, the share that entered another. */
export interface Conversion {
  readonly code: ConversionCode;
  readonly from: number;
  readonly to: number;
  /** People observed in full: they entered `from` between `observedFrom` and `observedUntil`. */
  readonly entered: number;
  /** Those of them who entered `to` within `days`. */
  readonly converted: number;
  /** 0 to 1; null: nobody was observed in full. */
  readonly rate: number | null;
  readonly days: number;
  /** The first day anybody counted entered; null: nobody did. */
  readonly observedFrom: SerialDay | null;
  /** asOf − days: whoever entered later is not counted yet. */
  readonly observedUntil: SerialDay;
}

export type ConversionCode = 'firstPurchase' | 'f2' | 'subscription' | 'related' | 'wholeShop' | 'referral';

interface Step {
  readonly code: ConversionCode;
  readonly from: number;
  readonly to: number;
  /** Entering both stages on one day converts. */
  readonly sameDay: boolean;
}

/**
 * Stages can be skipped, so the base is the stage whose rule the later one presupposes: one purchase for 引上, two for 5 to 7.
 * Whose first order was itself a subscription was not raised (引上) from anywhere and is left out there.
 */
const steps: readonly Step[] = [
  { code: 'firstPurchase', from: 1, to: 2, sameDay: true },
  { code: 'f2', from: 2, to: 3, sameDay: true },
  { code: 'subscription', from: 2, to: 4, sameDay: false },
  { code: 'related', from: 3, to: 5, sameDay: true },
  { code: 'wholeShop', from: 3, to: 6, sameDay: true },
  { code: 'referral', from: 3, to: 7, sameDay: true },
];

/**
 * 1→2, F2, 引上, 関連, 全商品 and 紹介 within `settings.conversionDays`. The day somebody enters a stage is the first day its
 * own rule held (`EntryDays`). People who entered the later stage before the earlier one are not counted.
 *
 * @example conversionsOf(ledger, defaultSettings, asOf)[1]?.rate // null: nobody has been observed for so long yet
 */
export function conversionsOf(ledger: Ledger, settings: Settings, asOf: SerialDay): readonly Conversion[] {
  const days = settings.conversionDays;
  const entered = new Int32Array(steps.length);
  const converted = new Int32Array(steps.length);
  const earliest = new Int32Array(steps.length).fill(NEVER);
  const entries = new EntryDays(ledger, settings, asOf);
  for (let person = 0; person < ledger.people; person += 1) {
    entries.read(person);
    for (let k = 0; k < steps.length; k += 1) {
      const step = steps[k];
      if (step === undefined) continue;
      const from = entries.days[step.from] ?? NEVER;
      const to = entries.days[step.to] ?? NEVER;
      if (from > asOf - days || to < from || (to === from && !step.sameDay)) continue;
      entered[k] = (entered[k] ?? 0) + 1;
      earliest[k] = Math.min(earliest[k] ?? NEVER, from);
      if (to - from <= days) converted[k] = (converted[k] ?? 0) + 1;
    }
  }
  return steps.map(({ code, from, to }, k) => {
    const n = entered[k] ?? 0;
    const hits = converted[k] ?? 0;
    const first = earliest[k] ?? NEVER;
    return {
      code, from, to, days, entered: n, converted: hits, rate: n === 0 ? null : hits / n,
      observedFrom: first === NEVER ? null : (first as SerialDay), observedUntil: (asOf - days) as SerialDay,
    };
  });
}
