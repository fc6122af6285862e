import type { Arm } from '../../../measures/arm.ts';
import { ltvRetention } from '../../../measures/economics/ltv-retention.ts';
import { retentionForGain, retentionGain, type RetentionGain } from '../../../measures/economics/retention-gain.ts';
import { wilsonInterval } from '../../../measures/wilson.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type Sheet } from '../../sheet.ts';
import { rounded } from '../loyalty/nps-rows.ts';

const GAIN = 0.25;
const POINTS = 0.05;
/** Gains keep their sign: what the points cost may outweigh them. */
const SIGNED = '+0.0%;-0.0%;0.0%';

export interface Trial {
  readonly retention: Arm;
  /** Yen a buyer in a year; null: no buyer. */
  readonly yearly: number | null;
  /** Of fewer people than this nothing is said. */
  readonly least: number;
  readonly settings: Settings['finance'];
}

/** 5:25 on the shop's own figures, in both readings of "5%". */
export function trialBlock(sheet: Sheet, row: number, left: number, { retention: arm, yearly, least, settings }: Trial, say: Speaker): void {
  const { margin, profitShare, discount, retentionCost: cost } = settings;
  const known = arm.people >= least;
  const retention = known ? arm.buyers / arm.people : 0;
  const gains = retentionGain({ retention, points: POINTS, profitShare, discount, cost });
  const worth = (share: number): CellValue => (yearly === null || share >= 1 + discount ? UNKNOWN : Math.round(ltvRetention(Math.max(0, yearly), share, margin, discount)));
  const line = (name: string, gain: RetentionGain | null): CellValue[] =>
    !known || gain === null ? [name, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN] : [name, gain.retention, worth(gain.retention), gain.ltv, gain.profit, gain.firstYear];

  const column = notedColumn(say);
  const signed = formatted(look.percent, SIGNED);
  const below = sheet.block(row, left, say('finance.trial'), [
    column('finance.reading', look.text), column('finance.retention', look.percent), column('finance.value', look.yen), column('finance.value-gain', signed), column('finance.profit-gain', signed), column('finance.first-year', signed),
  ], [
    [say('finance.reading-now'), ...(known ? [retention, worth(retention)] : [UNKNOWN, UNKNOWN]), UNKNOWN, UNKNOWN, UNKNOWN],
    line(say('finance.reading-points'), gains.points),
    line(say('finance.reading-relative'), gains.relative),
  ]);
  const { low, high } = wilsonInterval(arm);
  sheet.cell(below, left, known ? say('finance.trial-retention', { ...arm, low: percent(low), high: percent(high) }) : say('finance.trial-few', { people: arm.people, least }), look.text);
  sheet.cell(below + 1, left, thresholdText(settings, say), look.text);
}

/** From which retention on five points bring a quarter more profit, what they cost taken off. */
function thresholdText({ profitShare, discount, retentionCost: cost }: Settings['finance'], say: Speaker): string {
  const least = retentionForGain({ profitShare, discount, points: POINTS, gain: GAIN + cost });
  const values = { share: percent(profitShare), discount: percent(discount), cost: percent(cost) };
  if (least <= 0) return say('finance.trial-always', values);
  return least > 1 - POINTS ? say('finance.trial-never', values) : say('finance.trial-from', { ...values, percent: percent(least) });
}

function percent(share: number): number {
  return rounded(share * 100, 1);
}
