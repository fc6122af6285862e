import type { Meaning } from '../meaning.ts';
import type { OrderField } from '../orders/layout.ts';
import { orderMeanings } from '../orders/meanings.ts';

export type RecordKindName = 'requests' | 'members' | 'subscriptions' | 'inquiries' | 'surveys' | 'messages' | 'products' | 'returns' | 'spend' | 'activities';

type PersonField = 'member' | 'email' | 'phone' | 'name' | 'kana' | 'postal' | 'address';
export type RecordField =
  | PersonField
  | 'day' | 'end' | 'cycle' | 'type' | 'text' | 'nps' | 'before' | 'after' | 'newsletter' | 'optOut' | 'productName' | 'group' | 'role' | 'unitDays'
  | 'order' | 'sku' | 'quantity' | 'refund' | 'ticket' | 'disposition'
  | 'spend' | 'medium' | 'purpose' | 'campaign' | 'channel' | 'activity';

/** An input beside the orders: which headers tell it, and what its columns mean. */
export interface RecordKind {
  readonly name: RecordKindName;
  /** Every one of these must be there, by a name we know: no other table has them. */
  readonly signature: readonly RecordField[];
  /** With one of these columns it is an order sheet after all. */
  readonly unless?: readonly OrderField[];
  /** Columns beside the known ones hold answers of the shop's own. */
  readonly asksMore?: true;
  readonly meanings: readonly Meaning<RecordField>[];
}

const PERSON_FIELDS: readonly string[] = ['member', 'email', 'phone', 'name', 'kana', 'postal', 'address'];
const person = orderMeanings.filter(({ field }) => PERSON_FIELDS.includes(field)) as unknown as readonly Meaning<RecordField>[];

/** Amazon's reports of what came back. They look like orders, so they are known before a sheet is read by what its headers mean. */
export const returnKinds: readonly RecordKind[] = [
  // GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA: no prices; license-plate-number is the single thing's.
  {
    name: 'returns',
    signature: ['day', 'order', 'sku', 'quantity', 'disposition'],
    meanings: [
      { field: 'day', names: ['return-date'] },
      { field: 'order', names: ['order-id'] },
      { field: 'sku', names: ['sku'] },
      { field: 'quantity', names: ['quantity'] },
      { field: 'ticket', names: ['license-plate-number'] },
      { field: 'disposition', names: ['detailed-disposition'] },
    ],
  },
  // GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE: what the seller ships; a request without a refund takes nothing off.
  {
    name: 'returns',
    signature: ['day', 'order', 'sku', 'quantity', 'ticket'],
    meanings: [
      { field: 'day', names: ['Return request date'] },
      { field: 'order', names: ['Order ID'] },
      { field: 'sku', names: ['Merchant SKU'] },
      { field: 'quantity', names: ['Return quantity'] },
      { field: 'refund', names: ['Refunded Amount'] },
      { field: 'ticket', names: ['Amazon RMA ID'] },
    ],
  },
];

/** 資料請求, 会員, 定期, 問い合わせ, アンケート, 配信ログ, 商品, 広告費, 参加. A new kind of input is an entry here. */
export const recordKinds: readonly RecordKind[] = [
  {
    name: 'subscriptions',
    signature: ['day', 'end'],
    meanings: [
      { field: 'day', names: ['開始日', '定期開始日', '契約開始日', 'start date', 'started at'] },
      { field: 'end', names: ['解約日', '定期解約日', '停止日', '終了日', 'end date', 'cancelled at', 'canceled at'] },
      { field: 'cycle', names: ['お届け間隔日数', 'お届け間隔', 'お届け周期', '周期', '間隔日数', 'cycle days', 'interval days'] },
      ...person,
    ],
  },
  {
    name: 'inquiries',
    signature: ['day', 'text'],
    meanings: [
      { field: 'day', names: ['受付日', '受付日時', '問い合わせ日', 'お問い合わせ日', '問合せ日', 'received at', 'inquiry date', 'complaint date'] },
      { field: 'text', names: ['内容', '問い合わせ内容', 'お問い合わせ内容', '本文', 'message', 'content', 'body'] },
      { field: 'type', names: ['種別', '区分', '分類', '種類', 'type', 'kind'] },
      { field: 'end', names: ['完了日', '対応完了日', '解決日', '対応済み日', 'closed at', 'resolved at', 'closed date'] },
      ...person,
    ],
  },
  {
    name: 'surveys',
    signature: ['day', 'nps'],
    asksMore: true,
    meanings: [
      { field: 'day', names: ['回答日', '回答日時', 'タイムスタンプ', 'answered at', 'response date', 'timestamp'] },
      { field: 'nps', names: ['おすすめ度', 'おすすめ度(0-10)', '推奨度', 'NPS', 'お友達に紹介する可能性', 'recommend', 'likelihood to recommend'] },
      { field: 'before', names: ['購入前の期待', '購入前の期待(1-5)', '事前期待', 'expectation'] },
      { field: 'after', names: ['購入後の評価', '購入後の評価(1-5)', '事後評価', 'experience', 'satisfaction'] },
      { field: 'productName', names: ['商品名', '購入商品', 'product', 'product name'] },
      { field: 'text', names: ['ご意見', 'ご感想', '自由記述', 'ご意見・ご感想', 'コメント', 'お悩み', 'comment', 'comments', 'feedback'] },
      ...person,
    ],
  },
  {
    name: 'messages',
    signature: ['day'],
    meanings: [
      { field: 'day', names: ['配信日時', '配信日', '送信日時', '送信日', '発送日(DM)', 'sent at', 'delivered at', 'send date'] },
      { field: 'text', names: ['件名', 'subject'] },
      { field: 'type', names: ['種別', '配信内容', '施策の種類', '種類', 'type', 'kind'] },
      { field: 'channel', names: ['チャネル', '配信方法', '手段', 'channel', 'medium'] },
      { field: 'campaign', names: ['施策番号', '施策ID', 'campaign', 'campaign id'] },
      ...person,
    ],
  },
  {
    name: 'requests',
    signature: ['day'],
    meanings: [{ field: 'day', names: ['請求日', '資料請求日', '請求日時', '資料請求日時', '申込日', 'request date', 'requested at'] }, ...person],
  },
  {
    name: 'members',
    signature: ['day'],
    meanings: [
      { field: 'day', names: ['登録日', '会員登録日', '登録日時', '入会日', 'registered at', 'registration date', 'joined at', 'created date'] },
      { field: 'newsletter', names: ['メルマガ', 'メールマガジン', 'メルマガ希望', 'メルマガ購読', 'accepts marketing', 'newsletter'] },
      { field: 'optOut', names: ['配信停止日', '配信停止', '退会日', 'opt out', 'unsubscribed at', 'opted out at'] },
      ...person,
    ],
  },
  {
    name: 'products',
    signature: ['productName', 'group'],
    unless: ['day'],
    meanings: [
      { field: 'productName', names: ['商品名', '品名', 'product name', 'product'] },
      { field: 'group', names: ['商品群', 'カテゴリ', 'カテゴリー', '商品カテゴリ', '商品分類', '分類', 'group', 'category'] },
      { field: 'role', names: ['役割', '商品区分', '種別', 'role'] },
      { field: 'unitDays', names: ['使用日数', '1個の日数', '使い切り日数', 'days per unit', 'unit days'] },
    ],
  },
  {
    name: 'spend',
    signature: ['day', 'spend'],
    unless: ['member', 'email', 'phone', 'name', 'order'],
    meanings: [
      { field: 'day', names: ['年月', '対象月', '利用月', '計上月', '月', '利用日', '掲載日', '支払日', '日付', '日', 'レポート開始日', 'month', 'date', 'day'] },
      { field: 'spend', names: ['広告費', '広告費(円)', '広告費(税込)', '広告費(税抜)', '広告費用', '広告宣伝費', '販促費', '消化金額', '消化金額 (JPY)', '費用', 'コスト', 'ad spend', 'ad cost', 'amount spent', 'amount spent (JPY)', 'cost', 'spend'] },
      { field: 'medium', names: ['媒体', '広告媒体', '媒体名', 'チャネル', 'キャンペーン', 'キャンペーン名', 'medium', 'channel', 'source', 'campaign name'] },
      { field: 'purpose', names: ['目的', '対象', '区分', 'purpose', 'aim'] },
      { field: 'campaign', names: ['施策番号', '施策ID', 'campaign id'] },
    ],
  },
  {
    name: 'activities',
    signature: ['day', 'activity'],
    meanings: [
      { field: 'day', names: ['参加日', '参加日時', '開催日', '体験日', 'イベント日', 'participated at', 'event date', 'activity date'] },
      { field: 'activity', names: ['参加内容', 'イベント名', 'イベント', '体験内容', '体験', '活動', '活動内容', 'event', 'activity', 'experience name'] },
      { field: 'type', names: ['種別', '区分', '種類', 'type', 'kind'] },
      ...person,
    ],
  },
];
