import { monthIndex } from '../shared/day.ts';
import type { Order } from './order.ts';
import type { Channel, Person } from './person.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { FIRST_DAY, LAST_DAY } from './shop-year.ts';

const header = ['年月', '媒体', '目的', '広告費'];

/** What the shop pays to win customers, by the place that sells, and the share of them each medium is to bring. */
const media: Readonly<Record<Channel, readonly (readonly [medium: string, share: number])[]>> = {
  own: [['検索広告', 0.6], ['SNS広告', 0.4]],
  rakuten: [['楽天の広告', 1]],
  yahoo: [['Yahoo!の広告', 1]],
};
const channels = Object.keys(media) as Channel[];

/** Yen a new customer, dearer in some months than in others. */
const [CHEAPEST, DEAREST] = [1_700, 3_600];
/** Yen a parcel for the leaflet in it, and a thank-you letter to who came again. */
const [LEAFLET, LETTER] = [60, 130];
const ROUNDED_TO = 100;

interface Month {
  readonly newcomers: Record<Channel, number>;
  parcels: number;
  again: number;
}

/**
 * What was spent on advertising in each of the 24 months: by medium for new customers, in step with how many came, and a
 * little for those who had bought. Yen, tax included.
 */
export function spendFile({ seed, orders }: Pick<ShopHistory, 'seed' | 'orders'>): SampleFile {
  const random = randomStream(seed, 'file/spend');
  const rows = [...monthsOf(orders)].flatMap(([month, { newcomers, parcels, again }]) => {
    const spent: (readonly [medium: string, purpose: string, yen: number])[] = [
      ...channels.flatMap((channel) => media[channel].map(([medium, share]) => [medium, '新規', newcomers[channel] * share * drawCost(random)] as const)),
      ['同梱の冊子', '既存', parcels * LEAFLET],
      ['お礼のDM', '既存', again * LETTER],
    ];
    return spent.flatMap(([medium, purpose, yen]) => {
      const rounded = Math.round(yen / ROUNDED_TO) * ROUNDED_TO;
      return rounded === 0 ? [] : [[monthText(month), medium, purpose, String(rounded)]];
    });
  });
  return { name: '広告費.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}

function drawCost(random: RandomStream): number {
  return random.between(CHEAPEST, DEAREST);
}

/** By month who came for the first time and where, and what went out. */
function monthsOf(orders: readonly Order[]): Map<number, Month> {
  const months = new Map<number, Month>();
  for (let month = monthIndex(FIRST_DAY); month <= monthIndex(LAST_DAY); month++) months.set(month, { newcomers: { own: 0, rakuten: 0, yahoo: 0 }, parcels: 0, again: 0 });
  const known = new Set<Person>();
  for (const { day, person, channel, state } of orders) {
    const month = months.get(monthIndex(day));
    if (month === undefined || state === 'cancelled') continue;
    month.parcels++;
    if (known.has(person)) month.again++;
    else month.newcomers[channel]++;
    known.add(person);
  }
  return months;
}

/** As people write a month. */
function monthText(month: number): string {
  return `${Math.floor(month / 12)}/${(month % 12) + 1}`;
}
