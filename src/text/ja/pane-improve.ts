/** What the pane says of how campaigns went. In Japanese. */
export const jaPaneImprove = {
  'pane.improve.title': '届けたものは、効いていますか',
  'pane.improve.text': '施策の結果と、次に足りない施策を見ます。',
  'pane.improve.opening': '結果を読んでいます…',
  'pane.improve.campaigns': '施策の結果',
  'pane.improve.matrix': '9つの施策と段階',
  'pane.improve.measure': '施策',
  'pane.improve.stages': '段階：{stages}',
  'pane.improve.done': '届けている',
  'pane.improve.missing': '不足',
  'pane.improve.wrong': '段階違い',
  'pane.improve.none': '合わない',
  'pane.improve.timing': '届けた時期',
  'pane.improve.open-coverage': 'CRM_施策点検を開く',
  'pane.improve.open-campaigns': 'CRM_施策を開く',
  'pane.improve.first': '「シナリオ」で始める',
  'pane.improve.list': '配信リスト',
} as const;
