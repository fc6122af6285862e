/** What the pane says of the template a workbook was made from. In Japanese. */
export const jaPaneTemplate = {
  'pane.template.sample': '結果のシートには、見本（架空のお店）の数字が入っています。分析すると、お店の数字に置きかわります。',
  'pane.template.newer': 'このテンプレートの新しい版（版{version}）があります。「はじめに」と「かんたん集計」だけを新しくします。貼り付けた注文も、結果も、設定も変わりません。',
  'pane.template.button': 'テンプレートを新しくする',
  'pane.template.working': 'テンプレートを新しくしています',
  'pane.template.done': 'テンプレートを新しくしました（版{version}）。',
  'pane.undo.template': '取り消す（テンプレートを前の版に戻す）',
} as const;
