import type { InputSheetId } from '../report/plan.ts';
import type { TemplateKind } from '../report/template-mark.ts';
import { amazonFile } from '../sample/amazon-file.ts';
import { inquiryFile } from '../sample/inquiry-file.ts';
import { memberFile } from '../sample/member-file.ts';
import { messageLogFile } from '../sample/message-log-file.ts';
import { ownSiteFile } from '../sample/own-site-file.ts';
import { requestFile } from '../sample/request-file.ts';
import type { SampleFile } from '../sample/sample-file.ts';
import type { ShopHistory } from '../sample/shop-history.ts';
import { spendFile } from '../sample/spend-file.ts';
import { subscriptionFile } from '../sample/subscription-file.ts';
import { surveyFile } from '../sample/survey-file.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';

/** What a kind of shop needs of its template. */
export interface TemplateKindSpec {
  /** The sheets to fill, the orders first. */
  readonly inputs: readonly InputSheetId[];
  readonly settings: Settings;
  /** What the shop in the sample has written down. */
  readonly sample: (history: ShopHistory) => readonly SampleFile[];
}

const { rfm, dormancy } = defaultSettings;
const ownOrders = ({ orders }: ShopHistory): ShopHistory['orders'] => orders.filter(({ channel }) => channel === 'own');
const own = (history: ShopHistory): SampleFile => ownSiteFile(ownOrders(history));
const ownSpend = (history: ShopHistory): SampleFile => spendFile({ ...history, orders: ownOrders(history) });

export const templateKindSpecs: Readonly<Record<TemplateKind, TemplateKindSpec>> = {
  amazon: {
    inputs: ['input.orders'],
    settings: defaultSettings,
    sample: (history) => [amazonFile(history.seed, history.orders.filter(({ channel }) => channel !== 'own'))],
  },
  shop: {
    inputs: ['input.orders', 'input.members', 'input.products', 'input.surveys', 'input.messages', 'input.spend'],
    settings: defaultSettings,
    sample: (history) => [own(history), memberFile(history.seed, history.members), surveyFile(history), messageLogFile(history), ownSpend(history)],
  },
  // Bought again month after month: silence is noticed sooner, and many purchases are the rule.
  subscription: {
    inputs: ['input.orders', 'input.subscriptions', 'input.members', 'input.requests', 'input.inquiries', 'input.surveys', 'input.spend'],
    settings: { ...defaultSettings, rfm: { ...rfm, frequency: [2, 4, 7, 12] }, dormancy: { ...dormancy, preset: 'consumable' } },
    sample: (history) => [own(history), memberFile(history.seed, history.members), subscriptionFile(history), requestFile(history), surveyFile(history), inquiryFile(history), ownSpend(history)],
  },
  // Bought for the seasons: somebody who comes every December is no stranger in June.
  gift: {
    inputs: ['input.orders', 'input.members', 'input.products', 'input.surveys'],
    settings: { ...defaultSettings, rfm: { ...rfm, recencyDays: [60, 180, 365, 730] }, dormancy: { ...dormancy, preset: 'gift' }, conversionDays: 540 },
    sample: (history) => [own(history), memberFile(history.seed, history.members), surveyFile(history)],
  },
};
