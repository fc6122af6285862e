/** What a shop may do towards one customer. The order is the index in result columns: add at the end. */
export const actions = [
  /** 資料請求のご案内 */ 'brochure',
  /** お客様の声 */ 'voice',
  /** お試しのご案内 */ 'sample',
  /** スタートブック */ 'startBook',
  /** フォロー */ 'followUp',
  /** 2回目のきっかけ */ 'secondPurchase',
  /** 定期のご案内 */ 'subscribe',
  /** ポイント */ 'points',
  /** 継続の理由 */ 'reasonsToStay',
  /** 解約の引止め */ 'retention',
  /** 関連商品 */ 'related',
  /** 全商品・まとめ買い */ 'bundle',
  /** お悩みを聞く */ 'worries',
  /** 共創へのお誘い */ 'cocreation',
  /** 体験 */ 'experience',
  /** 紹介のお願い */ 'referral',
  /** 感謝 */ 'thanks',
  /** 限定の体験 */ 'exclusive',
  /** 値引クーポン */ 'coupon',
  /** 復帰のご案内 */ 'comeback',
  /** one last letter */ 'letter',
  /** leave in peace: nothing is sent */ 'rest',
  /** お詫び */ 'apology',
  /** any other selling */ 'sell',
] as const;

export type Action = (typeof actions)[number];

/** Actions that ask for an order, for money or for new customers; the rest serve. */
export const sellingActions: ReadonlySet<Action> = new Set<Action>([
  'sample', 'secondPurchase', 'subscribe', 'retention', 'related', 'bundle', 'referral', 'coupon', 'comeback', 'sell',
]);

/** @example actionIndex('voice') // 1 */
export function actionIndex(action: Action): number {
  return actions.indexOf(action);
}
