import type { SerialDay } from '../shared/brand.ts';
import { defaultGrid, type SegmentGrid } from './segment-grid.ts';

/** Every number the shop may change, with the defaults of the method. Lives on CRM_設定. */
export interface Settings {
  readonly asOf: SerialDay | null;
  readonly orders: {
    readonly includeShipping: boolean;
    readonly includeTax: boolean;
    /** All orders of one customer on one day are one purchase. */
    readonly mergeSameDay: boolean;
    /** Purchases up to this amount count as trials (お試し); 0: none. */
    readonly trialLimit: number;
    /** Words in a product's name that make it a trial. */
    readonly trialWords: readonly string[];
    /** Without categories each product is a group of its own, in a shop with at most this many products. */
    readonly groupsFromProducts: number;
    /** Days between deliveries of a subscription that does not tell. */
    readonly cycleDays: number;
  };
  readonly rfm: {
    readonly method: RfmMethod;
    /** 固定: up to this many days since the last purchase → 5, 4, 3, 2, else 1. */
    readonly recencyDays: readonly [number, number, number, number];
    /** 固定: at least this many purchases → 2, 3, 4, 5, else 1. */
    readonly frequency: readonly [number, number, number, number];
    /** 固定: up to this amount → 1, 2, 3, 4, else 5. */
    readonly monetary: readonly [number, number, number, number];
    /** 固定: the segment of each R and F. */
    readonly grid: SegmentGrid;
    /** Fewer buyers than this: 固定 whatever is chosen. */
    readonly minimumBuyers: number;
  };
  readonly rank: { readonly a: number; readonly b: number; readonly c: number; readonly d: number };
  readonly cpm: { readonly quietDays: number; readonly earlyDays: number; readonly bestDays: number; readonly amount: number };
  readonly lostBest: { readonly topShare: number; readonly yearAmount: number; readonly purchases: number; readonly days: number };
  readonly dormancy: {
    readonly preset: DormancyPreset;
    /** Days to 要注意, 休眠, 離脱 of each preset that has fixed days. */
    readonly days: Readonly<Record<Exclude<DormancyPreset, 'auto'>, readonly [number, number, number]>>;
    /** 自動: these shares of the shop's own gaps. */
    readonly quantiles: readonly [number, number, number];
    readonly ownGapFloor: number;
    readonly ownGapWarn: number;
    readonly ownGapBetter: number;
    readonly overdueCycles: number;
  };
  readonly stages: {
    readonly regularPurchases: number;
    readonly regularGapRatio: number;
    readonly coverageFewGroups: number;
    readonly coverageShare: number;
    readonly coverageMinimumGroups: number;
    readonly narrowShopGroups: number;
    readonly narrowShopDeliveries: number;
    readonly narrowShopPurchases: number;
    readonly narrowShopMonths: number;
    readonly newSubscriptionDeliveries: number;
    readonly newSubscriptionDays: number;
  };
  readonly guard: {
    readonly deliveryDays: number;
    /** How many days one unit lasts. */
    readonly unitDays: number;
    readonly subscriptionWaitDays: number;
    readonly subscriptionWaitShare: number;
    readonly crossSellDeliveries: number;
    readonly crossSellDays: number;
    readonly referralDays: number;
    readonly complaintDays: number;
    readonly messagesPerWeek: number;
    readonly messageHours: number;
    readonly couponDays: number;
  };
  readonly targets: { readonly yearlyRepeat: number; readonly yearlyLtv: number };
  /** Within how many days the next purchase counts as a conversion. */
  readonly conversionDays: number;
  readonly finance: {
    /** Gross profit as a share of sales; 1: not known, sales are shown. */
    readonly margin: number;
    /** π: profit as a share of the contribution. */
    readonly profitShare: number;
    /** A year. */
    readonly discount: number;
    /** What five points more of retention would cost, as a share of the present profit. */
    readonly retentionCost: number;
  };
  readonly subscription: {
    /** Deliveries that a subscriber must take; 0: none. */
    readonly minimumDeliveries: number;
  };
  readonly shipping: {
    /** Orders of so many yen and more go free of charge; 0: no such threshold. */
    readonly freeFrom: number;
    /** What sending a parcel costs the shop, and what the customer pays for it below the threshold. */
    readonly cost: number;
    readonly charge: number;
  };
  /** The product whose buyers are looked at; '': the one that sells most. */
  readonly chosenProduct: string;
  readonly campaigns: {
    /** The share that a campaign leaves out, to compare with. */
    readonly holdout: number;
    /** For so many days after it a campaign's purchases count. */
    readonly days: number;
  };
}

export type RfmMethod = 'A' | 'B' | 'C' | 'D';
export type DormancyPreset = 'standard' | 'consumable' | 'gift' | 'auto';

export const defaultSettings: Settings = {
  asOf: null,
  orders: { includeShipping: false, includeTax: true, mergeSameDay: true, trialLimit: 0, trialWords: ['お試し', 'おためし', 'トライアル', 'trial'], groupsFromProducts: 30, cycleDays: 30 },
  rfm: {
    method: 'A',
    recencyDays: [30, 90, 180, 365],
    frequency: [2, 3, 4, 5],
    monetary: [5000, 10000, 15000, 20000],
    grid: defaultGrid,
    minimumBuyers: 25,
  },
  rank: { a: 25, b: 20, c: 15, d: 10 },
  cpm: { quietDays: 240, earlyDays: 90, bestDays: 210, amount: 70000 },
  lostBest: { topShare: 0.2, yearAmount: 18000, purchases: 3, days: 365 },
  dormancy: {
    preset: 'standard',
    days: { standard: [90, 180, 365], consumable: [45, 90, 240], gift: [180, 365, 730] },
    quantiles: [0.75, 0.9, 0.95],
    ownGapFloor: 7,
    ownGapWarn: 3,
    ownGapBetter: 2,
    overdueCycles: 1.5,
  },
  stages: {
    regularPurchases: 4,
    regularGapRatio: 1.5,
    coverageFewGroups: 4,
    coverageShare: 0.6,
    coverageMinimumGroups: 3,
    narrowShopGroups: 2,
    narrowShopDeliveries: 12,
    narrowShopPurchases: 12,
    narrowShopMonths: 24,
    newSubscriptionDeliveries: 2,
    newSubscriptionDays: 30,
  },
  guard: {
    deliveryDays: 3,
    unitDays: 30,
    subscriptionWaitDays: 14,
    subscriptionWaitShare: 0.7,
    crossSellDeliveries: 2,
    crossSellDays: 30,
    referralDays: 30,
    complaintDays: 14,
    messagesPerWeek: 2,
    messageHours: 16,
    couponDays: 14,
  },
  targets: { yearlyRepeat: 0.6, yearlyLtv: 18000 },
  conversionDays: 365,
  finance: { margin: 1, profitShare: 0.5, discount: 0.1, retentionCost: 0 },
  subscription: { minimumDeliveries: 0 },
  shipping: { freeFrom: 0, cost: 800, charge: 600 },
  chosenProduct: '',
  campaigns: { holdout: 0.1, days: 30 },
};
