import { foldHeader } from '../inputs/fold.ts';

/** What a column that the copy does not keep tells of somebody, most of all of who receives a gift; null: nothing we know. */
export type Telling = 'mail' | 'phone' | 'postal' | 'address' | 'family' | 'given' | 'name';

const MAIL = /メール|e?mail/;
const NO_MAIL = /マガジン|メルマガ|希望|登録|配信|可否|フラグ|件名/;
const PHONE = /電話|tel(?!l)|phone|携帯|fax|ファックス/;
const POSTAL = /郵便|〒|zip|postal|postcode/;
const ADDRESS = /住所|address|street|番地|建物|マンション/;
const FAMILY = /姓|セイ|苗字|名字|(^|[(_先者])氏([(]|$)|lastname|familyname|surname/;
const GIVEN = /メイ|firstname|givenname|(先|者|主|人|^|[(])名([(カ]|$)|姓?名$/;
const NAME = /氏名|名前|(者|様|先|客|主|人|会員|得意先)名?$|(者|先|主|人)(カナ|名|[(])|フリガナ|ふりがな|振り?仮名|カナ|kana|ヨミ|recipient|buyer|customer|name$/;
const NO_NAME = /商品|品名|品番|作品|会社|法人|業者|店|銀行|方法|種別|区分|番号|コード|日|額|料|県|税|クーポン|キャンペーン|ポイント|決済|端末|のし|ラッピング|包装|カテゴリ|サイズ|カラー|オプション|項目|product|item|company|shop|store|device|method|file|status|code|coupon|discount|tax|type|agent|brand|location|number|country|city/;

/** @example tellingOf('送付先電話番号1') // 'phone' */
export function tellingOf(header: string): Telling | null {
  const folded = foldHeader(header);
  if (MAIL.test(folded)) return NO_MAIL.test(folded) ? null : 'mail';
  if (PHONE.test(folded)) return 'phone';
  if (POSTAL.test(folded)) return 'postal';
  if (ADDRESS.test(folded)) return 'address';
  if (NO_NAME.test(folded)) return null;
  if (FAMILY.test(folded)) return 'family';
  if (GIVEN.test(folded)) return 'given';
  return NAME.test(folded) ? 'name' : null;
}
