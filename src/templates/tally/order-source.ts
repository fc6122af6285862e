import type { TemplateKind } from '../../report/template-mark.ts';
import { exampleMarks } from '../../inputs/example-row.ts';
import { texts, type TextKey } from '../../text/say.ts';

/** Which headers of the order sheet mean what to the tally. Anything else on the sheet it passes over. */
export interface OrderSource {
  readonly order: readonly string[];
  readonly day: readonly string[];
  /** Whoever has the same of these is one customer; the mail counts where there is no ID. */
  readonly member: readonly string[];
  readonly mail: readonly string[];
  readonly amount: readonly string[];
  /** Taken off the amount. */
  readonly discount: readonly string[];
  readonly status: readonly (readonly string[])[];
  /** Together they tell one line of an order from another, where the same line may stand twice. */
  readonly line: readonly (readonly string[])[];
  readonly product: readonly string[];
  readonly quantity: readonly string[];
  readonly area: readonly string[];
}

const both = (key: TextKey): readonly string[] => [texts.ja[key], texts.en[key]];

/** The headers of the template's own order sheet, whichever language it was made in. */
const ownSheet: OrderSource = {
  order: both('field.order'),
  day: both('field.day'),
  member: both('field.member'),
  mail: both('field.email'),
  amount: both('field.line-total'),
  discount: [],
  status: [both('field.status')],
  line: [],
  product: both('field.product'),
  quantity: both('field.quantity'),
  area: [],
};

/** The headers of Amazon's reports: shipments, all orders, seller orders. */
const amazonReports: OrderSource = {
  order: ['amazon-order-id', 'order-id'],
  day: ['purchase-date'],
  member: [],
  mail: ['buyer-email'],
  amount: ['item-price'],
  discount: ['item-promotion-discount'],
  status: [['order-status'], ['item-status']],
  line: [['shipment-id'], ['shipment-item-id', 'order-item-id'], ['amazon-order-item-id']],
  product: ['product-name', 'sku'],
  quantity: ['quantity-shipped', 'quantity-purchased', 'quantity'],
  area: ['ship-state'],
};

export function orderSourceOf(kind: TemplateKind): OrderSource {
  return kind === 'amazon' ? amazonReports : ownSheet;
}

/** Words in a status that say: this was no sale, or not yet. */
export const NO_SALE = ['キャンセル', '取消', '返品', '返送', '返金', '入金待ち', '支払待ち', '支払い待ち', '未入金', '仮注文', '保留', 'cancel', 'return', 'refund', 'pending', 'unpaid'] as const;
/** … and words beside them that say: the order stands all the same. */
export const ONLY_IN_PART = ['一部', '部分', 'partial'] as const;

export { exampleMarks };
