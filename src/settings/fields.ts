import { isoDay, serialOf } from '../shared/day.ts';
import type { CellValue } from '../shared/cell.ts';
import { gridSegments } from './segment-grid.ts';
import type { Settings } from './settings.ts';

/** What may stand in a setting. */
export type FieldKind =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean; readonly unit: 'days' | 'times' | 'yen' | 'share' | 'count' | 'hours' | 'months' | 'score' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'switch' }
  | { readonly kind: 'words' }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' };

/** One setting: where it stands in `Settings`, and what it may be. */
export interface Field {
  readonly path: string;
  readonly kind: FieldKind;
}

const number = (unit: Extract<FieldKind, { kind: 'number' }>['unit'], min: number, max: number, whole = true): FieldKind => ({ kind: 'number', min, max, whole, unit });
const days = number('days', 0, 3650);
const series = (path: string, count: number, kind: FieldKind): Field[] => Array.from({ length: count }, (_, at) => ({ path: `${path}.${at}`, kind }));

/** Every setting, in the order of the sheet. The sheet, the settings file and the checks all come from this list. */
export const fields: readonly Field[] = [
  { path: 'asOf', kind: { kind: 'day' } },
  { path: 'orders.includeShipping', kind: { kind: 'switch' } },
  { path: 'orders.includeTax', kind: { kind: 'switch' } },
  { path: 'orders.mergeSameDay', kind: { kind: 'switch' } },
  { path: 'orders.trialLimit', kind: number('yen', 0, 1_000_000) },
  { path: 'orders.trialWords', kind: { kind: 'words' } },
  { path: 'orders.groupsFromProducts', kind: number('count', 0, 1000) },
  { path: 'orders.cycleDays', kind: number('days', 1, 365) },
  { path: 'rfm.method', kind: { kind: 'choice', values: ['A', 'B', 'C', 'D'] } },
  ...series('rfm.recencyDays', 4, days),
  ...series('rfm.frequency', 4, number('times', 1, 1000)),
  ...series('rfm.monetary', 4, number('yen', 0, 100_000_000)),
  { path: 'rfm.minimumBuyers', kind: number('count', 0, 10_000) },
  ...series('rfm.grid', 25, { kind: 'choice', values: gridSegments.filter((segment) => segment !== 'top') }),
  ...['a', 'b', 'c', 'd'].map((letter) => ({ path: `rank.${letter}`, kind: number('score', 6, 30) })),
  { path: 'cpm.quietDays', kind: days },
  { path: 'cpm.earlyDays', kind: days },
  { path: 'cpm.bestDays', kind: days },
  { path: 'cpm.amount', kind: number('yen', 0, 100_000_000) },
  { path: 'lostBest.topShare', kind: number('share', 0, 1, false) },
  { path: 'lostBest.yearAmount', kind: number('yen', 0, 100_000_000) },
  { path: 'lostBest.purchases', kind: number('times', 1, 1000) },
  { path: 'lostBest.days', kind: days },
  { path: 'dormancy.preset', kind: { kind: 'choice', values: ['standard', 'consumable', 'gift', 'auto'] } },
  ...series('dormancy.days.standard', 3, days),
  ...series('dormancy.days.consumable', 3, days),
  ...series('dormancy.days.gift', 3, days),
  ...series('dormancy.quantiles', 3, number('share', 0, 1, false)),
  { path: 'dormancy.ownGapFloor', kind: days },
  { path: 'dormancy.ownGapWarn', kind: number('times', 0, 100, false) },
  { path: 'dormancy.ownGapBetter', kind: number('times', 0, 100, false) },
  { path: 'dormancy.overdueCycles', kind: number('times', 0, 100, false) },
  { path: 'stages.regularPurchases', kind: number('times', 2, 1000) },
  { path: 'stages.regularGapRatio', kind: number('times', 1, 100, false) },
  { path: 'stages.coverageFewGroups', kind: number('count', 1, 1000) },
  { path: 'stages.coverageShare', kind: number('share', 0, 1, false) },
  { path: 'stages.coverageMinimumGroups', kind: number('count', 1, 1000) },
  { path: 'stages.narrowShopGroups', kind: number('count', 0, 1000) },
  { path: 'stages.narrowShopDeliveries', kind: number('times', 1, 1000) },
  { path: 'stages.narrowShopPurchases', kind: number('times', 1, 1000) },
  { path: 'stages.narrowShopMonths', kind: number('months', 1, 240) },
  { path: 'stages.newSubscriptionDeliveries', kind: number('times', 0, 100) },
  { path: 'stages.newSubscriptionDays', kind: days },
  { path: 'guard.deliveryDays', kind: number('days', 0, 60) },
  { path: 'guard.unitDays', kind: number('days', 1, 730) },
  { path: 'guard.subscriptionWaitDays', kind: days },
  { path: 'guard.subscriptionWaitShare', kind: number('share', 0, 1, false) },
  { path: 'guard.crossSellDeliveries', kind: number('times', 0, 100) },
  { path: 'guard.crossSellDays', kind: days },
  { path: 'guard.referralDays', kind: days },
  { path: 'guard.complaintDays', kind: days },
  { path: 'guard.messagesPerWeek', kind: number('times', 1, 100) },
  { path: 'guard.messageHours', kind: number('hours', 0, 720) },
  { path: 'guard.couponDays', kind: days },
  { path: 'targets.yearlyRepeat', kind: number('share', 0, 1, false) },
  { path: 'targets.yearlyLtv', kind: number('yen', 0, 100_000_000) },
  { path: 'conversionDays', kind: number('days', 1, 3650) },
  { path: 'finance.margin', kind: number('share', 0.01, 1, false) },
  { path: 'finance.profitShare', kind: number('share', 0.01, 1, false) },
  { path: 'finance.discount', kind: number('share', 0, 1, false) },
  { path: 'finance.retentionCost', kind: number('share', 0, 10, false) },
  { path: 'subscription.minimumDeliveries', kind: number('times', 0, 100) },
  { path: 'shipping.freeFrom', kind: number('yen', 0, 1_000_000) },
  { path: 'shipping.cost', kind: number('yen', 0, 100_000) },
  { path: 'shipping.charge', kind: number('yen', 0, 100_000) },
  { path: 'chosenProduct', kind: { kind: 'text' } },
  { path: 'campaigns.holdout', kind: number('share', 0, 0.5, false) },
  { path: 'campaigns.days', kind: number('days', 1, 365) },
];

type Tree = { [key: string]: unknown };

/** What stands in the settings at a path, as a cell shows it. */
export function settingAt(settings: Settings, { path, kind }: Field): CellValue {
  const value = path.split('.').reduce<unknown>((tree, key) => (tree as Tree | null)?.[key], settings);
  if (kind.kind === 'day') return typeof value === 'number' ? isoDay(value) : null;
  if (kind.kind === 'words') return (value as readonly string[]).join('、');
  return value as CellValue;
}

/** The settings with another value at a path; null: the value is not one the field may have. */
export function withSetting(settings: Settings, field: Field, value: unknown): Settings | null {
  const checked = checkedValue(field.kind, value);
  return checked === undefined ? null : (replaced(settings as unknown as Tree, field.path.split('.'), checked) as unknown as Settings);
}

function checkedValue(kind: FieldKind, value: unknown): unknown {
  switch (kind.kind) {
    case 'number': {
      const figure = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof figure === 'number' && figure >= kind.min && figure <= kind.max && (!kind.whole || Number.isInteger(figure)) ? figure : undefined;
    }
    case 'choice':
      return typeof value === 'string' && kind.values.includes(value) ? value : undefined;
    case 'switch':
      return typeof value === 'boolean' ? value : undefined;
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : typeof value === 'string' ? value.split(/[、,]/).map((word) => word.trim()).filter((word) => word !== '') : undefined;
    case 'text':
      return value === null ? '' : typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
    case 'day': {
      if (value === null || value === '') return null;
      return dayFrom(value);
    }
  }
}

/** A day as the sheet shows it, or as Excel makes it of what was typed. */
function dayFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : undefined;
  const match = typeof value === 'string' ? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value.trim()) : null;
  return match ? (serialOf(Number(match[1]), Number(match[2]), Number(match[3])) ?? undefined) : undefined;
}

function replaced(tree: Tree | unknown[], [key = '', ...rest]: readonly string[], value: unknown): Tree | unknown[] {
  const below = (tree as Tree)[key];
  const next = rest.length === 0 ? value : replaced(below as Tree, rest, value);
  if (Array.isArray(tree)) return tree.map((each, at) => (String(at) === key ? next : each));
  return { ...tree, [key]: next };
}

