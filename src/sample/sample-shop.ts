import { activityFile } from './activity-file.ts';
import { inquiryFile } from './inquiry-file.ts';
import { memberFile } from './member-file.ts';
import { messageLogFile } from './message-log-file.ts';
import type { Channel } from './person.ts';
import { ownSiteFile } from './own-site-file.ts';
import { rakutenFile } from './rakuten-file.ts';
import { requestFile } from './request-file.ts';
import type { SampleFile } from './sample-file.ts';
import { shopHistory } from './shop-history.ts';
import { spendFile } from './spend-file.ts';
import { subscriptionFile } from './subscription-file.ts';
import { surveyFile } from './survey-file.ts';
import { yahooFile } from './yahoo-file.ts';

/**
 * The files of 架空茶舗, a shop of teas that does not exist: orders of three channels over the 24 months that end on
 * 2026-10-31, and what else such a shop has. The same seed gives the same files.
 *
 * @example sampleShop(1).map((file) => file.name)[0] // '楽天_受注.csv'
 */
export function sampleShop(seed: number): SampleFile[] {
  const history = shopHistory(seed);
  const of = (channel: Channel): typeof history.orders => history.orders.filter((order) => order.channel === channel);
  return [
    rakutenFile(of('rakuten')),
    yahooFile(of('yahoo')),
    ownSiteFile(of('own')),
    memberFile(seed, history.members),
    subscriptionFile(history),
    requestFile(history),
    surveyFile(history),
    inquiryFile(history),
    messageLogFile(history),
    spendFile(history),
    activityFile(history),
  ];
}
