import { goodsOf, type Order } from './order.ts';

/**
 * The amounts of a Rakuten order: 合計金額 = 商品合計金額 + 送料合計, 請求金額 = 合計金額 − ポイント利用額 − クーポン利用総額.
 * A cancelled order keeps its 合計金額 and bills nothing. By tax rate, shipping goes with the food if there is any, and
 * coupon and points are taken from the 8% part first.
 */
export function rakutenAmounts(order: Order): Readonly<Record<string, string>> {
  const goods = goodsOf(order);
  const total = goods + order.shipping;
  const cancelled = order.state === 'cancelled';
  const food = goodsOf({ lines: order.lines.filter((line) => line.product.taxRate === 8) });
  const parts: Record<8 | 10, number> = { 8: food, 10: goods - food };
  parts[food > 0 ? 8 : 10] += order.shipping;
  const coupon8 = Math.min(order.coupon, parts[8]);
  const points8 = Math.min(order.points, parts[8] - coupon8);
  return {
    商品合計金額: String(goods), 消費税合計: '0', 送料合計: String(order.shipping), 代引料合計: '0', 請求金額: String(cancelled ? 0 : total - order.points - order.coupon), 合計金額: String(total),
    ポイント利用額: String(order.points), クーポン利用総額: String(order.coupon), 店舗発行クーポン利用額: String(order.mallCoupon ? 0 : order.coupon), 楽天発行クーポン利用額: String(order.mallCoupon ? order.coupon : 0),
    送付先送料: String(order.shipping), 送付先商品合計金額: String(goods), 送付先合計金額: String(total),
    ...rateFields(8, parts[8], coupon8, points8, cancelled),
    ...rateFields(10, parts[10], order.coupon - coupon8, order.points - points8, cancelled),
  };
}

function rateFields(rate: 8 | 10, total: number, coupon: number, points: number, cancelled: boolean): Readonly<Record<string, string>> {
  if (total === 0) return {};
  const billed = cancelled ? 0 : total - coupon - points;
  return {
    [`${rate}%税率`]: rate === 10 ? '0.1' : '0.08', [`${rate}%請求金額`]: String(billed), [`${rate}%請求額に対する税額`]: String(Math.floor((billed * rate) / (100 + rate))),
    [`${rate}%合計金額`]: String(total), [`${rate}%クーポン割引額`]: String(coupon), [`${rate}%利用ポイント数`]: String(points),
  };
}
