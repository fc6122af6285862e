/** The kinds of message the shop sends, with a subject of each. */
export const mailSubjects = {
  メルマガ: ['架空茶舗だより 今月のお茶', '架空茶舗だより 季節の淹れ方', '架空茶舗だより 茶師の日記'],
  フォローメール: ['お茶はいかがでしたか', 'おいしい淹れ方のご案内'],
  定期のご案内: ['毎月のお茶便のご案内', '買い忘れのない定期便はいかがですか'],
  関連商品のご案内: ['お茶に合う和菓子のご案内', 'お茶の時間を楽しむ急須のご案内'],
  紹介のお願い: ['お友達紹介のお願い'],
  値引クーポン: ['300円クーポンをお届けします', '感謝のクーポン'],
  復帰のご案内: ['お久しぶりです 架空茶舗です'],
} as const satisfies Record<string, readonly string[]>;

export type MailKind = keyof typeof mailSubjects;
