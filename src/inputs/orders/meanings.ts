import type { Meaning } from '../meaning.ts';
import type { OrderField } from './layout.ts';

/** What the columns of an order sheet nobody named may mean: the fields of a layout, and its figures. */
export type SheetField =
  | OrderField
  | 'lastName' | 'firstName' | 'lastKana' | 'firstKana' | 'prefecture' | 'address2'
  | 'total' | 'goods' | 'lineAmount' | 'amount' | 'unitPrice'
  | 'shipping' | 'fee' | 'discount' | 'coupon' | 'tax' | 'refund';

export const orderMeanings: readonly Meaning<SheetField>[] = [
  {
    field: 'order',
    names: ['注文番号', '受注番号', '注文ID', '受注ID', 'オーダー番号', '注文No', '注文No.', '受注No', '売上ID', '伝票番号', '取引ID', '購入番号', 'order id', 'order number', 'order no', 'order no.', 'order #', 'order', 'orderid', 'invoiceno', 'invoice no', 'invoice', 'invoice number', 'transaction id'],
    like: /(注文|受注|オーダー|order|invoice|transaction|取引|伝票).*(番号|id|no\.?|number|コード|#)$/,
    unlike: /電話|郵便|明細|商品|item|sku|会員|顧客|customer|者/,
  },
  {
    field: 'day',
    names: ['注文日', '注文日時', '受注日', '受注日時', '購入日', '購入日時', 'オーダー日', 'オーダー日時', '売上日', '日付', '取引日', 'order date', 'orderdate', 'date', 'purchase date', 'created at', 'invoicedate', 'invoice date', 'order time', 'ordered at', 'purchased at', 'transaction date'],
    like: /(注文|受注|購入|オーダー|売上|取引|お買い?上げ|order|purchase|invoice|transaction).*(日|date|time)/,
    unlike: /お?届|発送|出荷|配送|入金|支払|キャンセル|更新|due|ship|paid|cancel|update|変更|希望/,
  },
  { field: 'time', names: ['注文時間', '注文時刻', '受注時間', '受注時刻', '時刻', 'order time', 'time'] },
  { field: 'shipped', names: ['出荷日', '発送日', '発送完了日', '出荷完了日', '発送日時', 'shipped at', 'ship date', 'shipment date', 'fulfilled at'] },
  { field: 'member', names: ['会員ID', '会員番号', '会員コード', '顧客ID', '顧客番号', '顧客コード', 'お客様番号', 'お客様ID', '得意先コード', 'customer id', 'customer_id', 'customerid', 'customer no', 'customer number', 'member id', 'user id', 'client id'], like: /(会員|顧客|お客様|得意先|customer|member|client).*(id|番号|no\.?|コード|code|number)$/, unlike: /紹介|refer/ },
  { field: 'email', names: ['メールアドレス', 'メール', 'Eメール', 'E-mail', 'email', 'e-mail', 'mail', 'email address', '注文者メールアドレス', '購入者メールアドレス', 'お客様メールアドレス', 'customer email'], like: /メール(アドレス)?|e?mail/, unlike: /紹介|refer|マガジン|メルマガ|希望|送信|登録|配信/ },
  { field: 'phone', names: ['電話番号', '電話', 'TEL', '携帯電話', '携帯番号', '注文者電話番号', '購入者電話番号', '連絡先', 'phone', 'phone number', 'telephone', 'mobile'], like: /電話|^tel|phone|携帯/, unlike: /fax/ },
  { field: 'lastName', names: ['姓', '氏', '苗字', '名字', 'お名前(姓)', '注文者姓', '氏名(姓)', 'last name', 'family name', 'surname'] },
  { field: 'firstName', names: ['お名前(名)', '注文者名(名)', '氏名(名)', 'first name', 'given name'] },
  { field: 'lastKana', names: ['セイ', 'お名前(セイ)', '姓カナ', '姓(カナ)', 'フリガナ(姓)'] },
  { field: 'firstKana', names: ['メイ', 'お名前(メイ)', '名カナ', '名(カナ)', 'フリガナ(名)'] },
  { field: 'name', names: ['氏名', 'お名前', '名前', '顧客名', '注文者', '注文者名', '注文者氏名', '購入者', '購入者名', 'ご購入者名', '会員名', 'お客様名', 'お客様氏名', 'ご注文者', 'ご注文者名', '得意先名', 'name', 'customer', 'customer name', 'full name', 'buyer', 'buyer name', 'billing name'], like: /(注文者|購入者|顧客|お客様|会員|得意先|customer|buyer|client).*(名|name)|^(ご?氏名|お?名前)/, unlike: /商品|会社|カナ|ふりがな|フリガナ|セイ|メイ|店|kana|product|company/ },
  { field: 'kana', names: ['フリガナ', 'ふりがな', 'カナ', '氏名カナ', '氏名(カナ)', 'お名前(カナ)', 'お名前カナ', '注文者カナ', 'ヨミ', 'よみがな', 'kana'], like: /フリガナ|ふりがな|カナ|kana|ヨミ/ },
  { field: 'postal', names: ['郵便番号', '〒', '注文者郵便番号', 'zip', 'zip code', 'zipcode', 'postal code', 'postcode'], like: /郵便|^〒|zip|post(al)?code/ },
  { field: 'prefecture', names: ['都道府県', '都道府県名', 'prefecture', 'state', 'province'] },
  { field: 'address', names: ['住所', '住所1', 'ご住所', '注文者住所', '所在地', '住所(番地)', 'address', 'address1', 'address 1', 'street'], like: /住所|address/, unlike: /メール|mail|2$|ip/ },
  { field: 'address2', names: ['住所2', '建物名', 'address2', 'address 2'] },
  { field: 'area', names: ['送付先都道府県', '送付先住所都道府県', 'お届け先都道府県', '届け先都道府県', '配送先都道府県', '発送先都道府県', '送り先都道府県', 'ship state', 'shipping state', 'shipping province', 'ship prefecture', 'shipping prefecture', 'delivery prefecture'] },
  { field: 'status', names: ['ステータス', '注文状況', '注文ステータス', '状態', '状況', '対応状況', '処理状況', '受注状態', '受注ステータス', 'status', 'order status'], like: /(注文|受注|処理|対応).*(状況|状態|ステータス)|orderstatus/ },
  { field: 'payment', names: ['入金状態', '入金状況', '入金ステータス', '支払状況', 'payment status', 'financial status'] },
  { field: 'cancelled', names: ['キャンセル日', 'キャンセル日時', '取消日', 'cancelled at', 'canceled at'] },
  { field: 'productCode', names: ['商品コード', '商品番号', '商品ID', '品番', 'SKU', '型番', 'stockcode', 'product code', 'product id', 'item code', 'sku code'] },
  { field: 'productName', names: ['商品名', '品名', 'アイテム名', '商品', '購入商品', 'product', 'product name', 'item', 'item name', 'description', 'title'], like: /商品名|品名|productname|itemname/ },
  { field: 'category', names: ['商品カテゴリ', '商品カテゴリー', 'カテゴリ', 'カテゴリー', '商品分類', '分類', '商品群', 'category', 'product category', 'product group', 'product type'] },
  { field: 'delivery', names: ['定期回数', '定期お届け回数', 'お届け回数', '定期購入回数', 'subscription count', 'delivery number'] },
  { field: 'referrer', names: ['紹介者会員ID', '紹介者ID', '紹介者', '紹介者メール', '紹介者メールアドレス', '紹介元', 'referrer', 'referred by', 'referrer id', 'referrer email'] },
  { field: 'goods', names: ['商品合計', '商品計', '商品合計金額', '商品小計', 'subtotal', 'sub total'] },
  { field: 'total', names: ['注文合計', '合計', '合計金額', '総合計', '総合計金額', '注文金額', 'ご注文金額', '請求金額', '支払合計', 'お支払い合計', '支払金額', '受注金額', '総額', 'total', 'order total', 'grand total', 'total amount', 'order amount', 'total price'], like: /(注文|受注|請求|支払い?|総).*(合計|金額|額)|ordertotal|grandtotal/, unlike: /送料|手数料|税|ポイント/ },
  { field: 'lineAmount', names: ['小計', '明細金額', '商品金額', '金額(明細)', 'line total', 'line amount', 'item total', 'item price'] },
  { field: 'amount', names: ['金額', '売上', '売上金額', '売上高', '購入金額', '購入額', '購買金額', '取引金額', 'お買上金額', '価格', '税込金額', '金額(税込)', '代金', 'amount', 'revenue', 'sales', 'price', 'spend', 'value', 'net sales'], like: /(売上|購入|購買|取引|お買い?上げ?).*(額|高|金)|金額|amount|revenue/, unlike: /単価|送料|手数料|税額|割引|値引|返金|ポイント|クーポン|unit|tax|discount|refund/ },
  { field: 'unitPrice', names: ['単価', '販売単価', '販売価格', '商品単価', '商品価格', 'unit price', 'unitprice'] },
  { field: 'quantity', names: ['数量', '個数', '点数', '購入数', '販売数', '注文数', 'quantity', 'qty', 'units'] },
  { field: 'shipping', names: ['送料', '配送料', '送料合計', '発送料', '送料(税込)', 'shipping', 'shipping fee', 'shipping cost', 'postage'] },
  { field: 'fee', names: ['手数料', '代引手数料', '代引き手数料', '決済手数料', 'fee', 'fees', 'cod fee'] },
  { field: 'coupon', names: ['クーポン', 'クーポン割引', 'クーポン利用額', 'クーポン割引額', 'coupon', 'coupon discount'] },
  { field: 'discount', names: ['値引き', '値引', '割引', '割引額', '割引金額', '値引額', 'discount', 'discount amount'] },
  { field: 'tax', names: ['消費税', '税', '税額', '消費税額', '内消費税', 'tax'] },
  { field: 'refund', names: ['返金額', '返金', '返金金額', 'refund', 'refunded amount', 'refund amount'] },
];
