import { monthEnd, monthIndex } from '../shared/day.ts';
import { grouped } from './grouped.ts';
import type { Person } from './person.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { LAST_DAY } from './shop-year.ts';
import { clock, slashDay } from './time-text.ts';
import { mailSubjects, type MailKind } from './words/mail-subjects.ts';

const header = ['配信日時', 'メールアドレス', '件名', '種別', 'チャネル'];
const NEWSLETTERS = 4;
const FOLLOW_UP_DAYS = 365;

/** What does not always go by mail: the share of it, and the way it goes instead. */
const otherWays: Readonly<Partial<Record<MailKind, readonly [way: string, share: number]>>> = {
  復帰のご案内: ['DM（手紙）', 0.6],
  値引クーポン: ['DM（手紙）', 0.4],
  関連商品のご案内: ['同梱', 0.5],
};

interface Message {
  readonly at: number;
  readonly mail: string;
  readonly subject: string;
  readonly kind: MailKind;
}

/**
 * What the shop mailed: newsletters of the last four months, and follow-ups of the last year. A good part of the selling
 * comes too early (定期 days after the first order, 紹介 before the parcel is opened), for the audit to find.
 */
export function messageLogFile({ seed, orders, members, subscriptions }: ShopHistory): SampleFile {
  const random = randomStream(seed, 'file/messages');
  const messages: Message[] = [];
  const send = (day: number, mail: string, kind: MailKind): void => {
    const at = day + random.between(9, 20) / 24;
    if (day <= LAST_DAY) messages.push({ at, mail, kind, subject: random.pick(mailSubjects[kind]) });
  };
  for (let back = NEWSLETTERS; back >= 1; back--) {
    const day = monthEnd(monthIndex(LAST_DAY) - back) + 10;
    for (const member of members) if (member.registered < day && (member.newsletter || random.chance(0.03))) send(day, member.person.mail, 'メルマガ');
  }
  const own = orders.filter((order) => order.channel === 'own' && order.memberId !== '' && order.state === 'sent');
  for (const [, list] of grouped(own, (order): Person => order.person)) {
    const first = list[0];
    const last = list.at(-1);
    if (first === undefined || last === undefined) continue;
    const mail = first.writing.mail;
    if (first.day > LAST_DAY - FOLLOW_UP_DAYS) {
      if (random.chance(0.75)) send(first.day + random.between(5, 9), mail, 'フォローメール');
      if (random.chance(0.5)) send(first.day + (random.chance(0.45) ? random.between(2, 10) : random.between(25, 45)), mail, '定期のご案内');
      if (list.length >= 2 && random.chance(0.3)) send((list[1]?.day ?? 0) + (random.chance(0.5) ? random.between(1, 6) : random.between(34, 60)), mail, '紹介のお願い');
    }
    if (last.day < LAST_DAY - 120 && random.chance(0.3)) send(Math.max(last.day + 100, LAST_DAY - random.between(5, 90)), mail, random.chance(0.5) ? '値引クーポン' : '復帰のご案内');
  }
  for (const { person, start } of subscriptions) if (start > LAST_DAY - FOLLOW_UP_DAYS && random.chance(0.7)) send(start + random.between(5, 70), person.mail, '関連商品のご案内');
  messages.sort((a, b) => a.at - b.at);
  const ways = randomStream(seed, 'file/messages/channels');
  const rows = messages.map(({ at, mail, subject, kind }) => [`${slashDay(Math.floor(at))} ${clock(Math.round((at % 1) * 86400)).slice(0, 5)}`, mail, subject, kind, drawChannel(ways, kind)]);
  return { name: '配信ログ.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}

function drawChannel(random: RandomStream, kind: MailKind): string {
  const [way, share] = otherWays[kind] ?? ['', 0];
  return random.chance(share) ? way : 'メール';
}
