/** What templates say: their guide, the sheets to fill, the tally that needs no add-in. In Japanese. */
export const jaTemplates = {
  'sheet.guide': 'はじめに',
  'sheet.tally': 'かんたん集計',
  'sheet.workings': 'かんたん集計_計算',
  'sheet.input-orders': '注文',
  'sheet.input-members': '会員',
  'sheet.input-requests': '資料請求',
  'sheet.input-subscriptions': '定期',
  'sheet.input-inquiries': '問い合わせ',
  'sheet.input-surveys': 'アンケート',
  'sheet.input-messages': '配信ログ',
  'sheet.input-products': '商品',
} as const;
