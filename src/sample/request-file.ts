import { randomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { FIRST_DAY } from './shop-year.ts';
import { slashDay } from './time-text.ts';
import { requestedItems } from './words/inquiries.ts';
import { addressLine, drawWriting, tidyWriting } from './writing.ts';

const header = ['請求日', 'お名前', 'メールアドレス', '電話番号', '郵便番号', '住所', '請求品'];
const ASKED_BEFORE_BUYING = 0.22;

/** Requests for catalogues and samples: by people who never bought, and by buyers of the own shop a while before. */
export function requestFile({ seed, people, orders }: ShopHistory): SampleFile {
  const random = randomStream(seed, 'file/requests');
  const ownBuyers = new Set(orders.filter((order) => order.channel === 'own').map((order) => order.person));
  const requests = people.flatMap((person) => {
    const asked = person.persona === 'requester' ? person.joined : ownBuyers.has(person) && random.chance(ASKED_BEFORE_BUYING) ? person.joined - random.between(0, 45) : null;
    if (asked === null || asked < FIRST_DAY) return [];
    const writing = random.chance(0.7) ? tidyWriting(person, 'own') : drawWriting(random, person, 'own');
    return [{ day: asked, row: [slashDay(asked), writing.fullName, writing.mail, writing.phoneText, writing.zip, addressLine(person, writing), random.pick(requestedItems)] }];
  });
  const rows = requests.sort((a, b) => a.day - b.day).map((request) => request.row);
  return { name: '資料請求.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}
