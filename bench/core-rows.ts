import { OrderRows } from '../src/inputs/orders/order-rows.ts';
import { benchProducts, type OrderColumns } from './order-columns.ts';

/** Order columns as the readers leave them: what the core begins with. */
export function coreRows(columns: OrderColumns): OrderRows {
  const rows = new OrderRows();
  rows.sources.push({ file: 'bench', sheet: null, encoding: null, layout: 'bench', shop: 'bench', per: 'line', priced: true, confidence: 1, rows: columns.lines, hiddenRows: 0 });
  for (let order = 0; order < columns.orders; order++) rows.orderNumbers.code(`B${String(order)}`, 'bench');
  for (let person = 0; person < columns.people; person++) {
    rows.identities.code({ shop: 'bench', member: `M${String(person)}`, email: `m${String(person)}@example.com`, phone: '', name: `会員 ${String(person)}`, kana: '', postal: '', address: '' });
  }
  for (const [name] of benchProducts) rows.products.code(name);
  for (let line = 0; line < columns.lines; line++) {
    rows.source.push(0);
    rows.rowNumber.push(line + 2);
    rows.order.push(columns.orderCode[line] ?? 0);
    rows.day.push(columns.day[line] ?? 0);
    rows.shipped.push(0);
    rows.status.push(0);
    rows.identity.push(columns.personCode[line] ?? 0);
    rows.goods.push(columns.amount[line] ?? 0);
    rows.shipping.push(0);
    rows.tax.push(0);
    rows.refund.push(0);
    rows.flags.push(0);
    rows.referrer.push(-1);
    rows.area.push(-1);
    rows.reason.push(0);
    rows.lineRow.push(line);
    rows.lineProduct.push(columns.product[line] ?? 0);
    rows.lineCategory.push(-1);
    rows.lineQuantity.push(1);
    rows.lineAmount.push(columns.amount[line] ?? NaN);
  }
  return rows;
}
