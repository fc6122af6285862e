/** What happened to a customer. In Japanese. */
export const jaCard = {
  'timeline.order': 'ご注文 {number}　{amount}円',
  'timeline.stage': '「{stage}」になりました',
  'timeline.request': '資料のご請求',
  'timeline.optIn': '会員・メルマガのご登録',
  'timeline.subscribed': '定期のお届けが始まりました',
  'timeline.unsubscribed': '定期のお届けが終わりました',
  'timeline.survey': 'アンケートのご回答（おすすめ度 {nps}）',
  'timeline.complaint': '苦情をいただきました',
  'timeline.settled': '苦情が解決しました',
  'timeline.referral': 'ご紹介の方が購入されました',
  'timeline.optOut': '配信の停止をご希望',
  'timeline.message': 'ご案内を配信しました',
} as const;
