import { memberIdOn } from './draw-members.ts';
import { grouped } from './grouped.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { slashDay } from './time-text.ts';
import { tidyWriting } from './writing.ts';

const header = ['会員ID', 'お名前', 'メールアドレス', '開始日', '解約日', 'お届け間隔日数', '商品名'];

/** Subscriptions (定期), in order of their start; 解約日 is empty while one runs. */
export function subscriptionFile({ subscriptions, members }: ShopHistory): SampleFile {
  const membershipsOf = grouped(members, (membership) => membership.person);
  const rows = [...subscriptions]
    .sort((a, b) => a.start - b.start || a.person.number - b.person.number)
    .map(({ person, start, cancelled, cycleDays, product }) => {
      const writing = tidyWriting(person, 'own');
      const memberId = memberIdOn(membershipsOf.get(person) ?? [], start);
      return [memberId, writing.fullName, writing.mail, slashDay(start), cancelled === null ? '' : slashDay(cancelled), String(cycleDays), product.name];
    });
  return { name: '定期.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}
