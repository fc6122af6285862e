import { randomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { LAST_DAY } from './shop-year.ts';
import { slashDay } from './time-text.ts';
import { complaints, questions } from './words/inquiries.ts';

const header = ['受付日', '会員ID', 'メールアドレス', '種別', '内容', '完了日'];
const SHARE = 0.04;

/** Inquiries and complaints after orders outside Rakuten. The unhappy complain; some complaints are still open. */
export function inquiryFile({ seed, orders }: ShopHistory): SampleFile {
  const random = randomStream(seed, 'file/inquiries');
  const letters = orders.flatMap((order) => {
    if (order.channel === 'rakuten' || !random.chance(SHARE)) return [];
    const complaint = order.state === 'returned' || random.chance(order.person.satisfaction < -0.4 ? 0.7 : 0.14);
    const day = order.day + random.between(2, 15);
    const closed = day + random.between(0, complaint ? 12 : 3);
    if (day > LAST_DAY) return [];
    const open = closed > LAST_DAY || (complaint && random.chance(0.12));
    const text = random.pick(complaint ? complaints : questions);
    return [{ day, row: [slashDay(day), order.memberId, order.writing.mail, complaint ? '苦情' : '問い合わせ', text, open ? '' : slashDay(closed)] }];
  });
  const rows = letters.sort((a, b) => a.day - b.day).map((letter) => letter.row);
  return { name: '問い合わせ.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}
