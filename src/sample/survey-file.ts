import { drawNormal } from './draw-gamma.ts';
import { randomStream, type RandomStream } from './random-stream.ts';
import type { SampleFile } from './sample-file.ts';
import type { ShopHistory } from './shop-history.ts';
import { LAST_DAY } from './shop-year.ts';
import { wide } from './spelling.ts';
import { answeredWords } from './survey-words.ts';
import { slashDay } from './time-text.ts';
import { within } from './within.ts';

const header = ['回答日', 'メールアドレス', 'おすすめ度(0-10)', '購入前の期待(1-5)', '購入後の評価(1-5)', '商品名', '商品の満足度(1-5)', '梱包の満足度(1-5)', 'ご意見'];
const SHARE = 0.14;

/** Survey answers after orders of the own shop; now and then somebody writes 「10点」 or full-width digits, and some add a few words. */
export function surveyFile({ seed, orders, referrals }: ShopHistory): SampleFile {
  const random = randomStream(seed, 'file/surveys');
  const advocates = new Set(referrals.filter((referral) => referral.kind === 'real').map((referral) => referral.referrer));
  const answers = orders.flatMap((order) => {
    if (order.channel !== 'own' || order.state === 'cancelled' || !random.chance(SHARE)) return [];
    const { person } = order;
    const day = order.day + random.between(8, 30);
    const mood = person.satisfaction + (advocates.has(person) ? 0.8 : 0);
    const recommend = within(0, 10, Math.round(7.0 + 1.7 * mood + 0.8 * drawNormal(random)));
    const before = within(2, 5, Math.round(3.5 + 0.7 * drawNormal(random)));
    const after = within(1, 5, Math.round(before + 0.15 + 0.75 * mood + 0.4 * drawNormal(random)));
    if (day > LAST_DAY) return [];
    return [{ day, row: [slashDay(day), order.writing.mail, asWritten(random, recommend), String(before), String(after), ...answeredWords(seed, order, mood)] }];
  });
  const rows = answers.sort((a, b) => a.day - b.day).map((answer) => answer.row);
  return { name: 'アンケート.csv', header: [...header], rows, encoding: 'utf-8', delimiter: ',', newline: '\r\n', quoted: false };
}

function asWritten(random: RandomStream, points: number): string {
  const style = random.unit();
  return style < 0.05 ? `${points}点` : style < 0.09 ? wide(String(points)) : String(points);
}
