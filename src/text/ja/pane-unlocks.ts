/** What the pane says of data that are there, and of what more of them would tell. In Japanese. */
export const jaPaneUnlocks = {
  'pane.unlocks.title': 'このデータがあると、何がわかりますか',
  'pane.unlocks.opening': '調べています…',
  'pane.unlocks.there': 'あり',
  'pane.unlocks.partly': '一部',
  'pane.unlocks.missing': 'なし',
  'pane.unlocks.lacks': '足りない列：{columns}',
  'pane.unlocks.ready': 'わかります',
  'pane.unlocks.later': 'データが入るとわかります',
  'pane.unlocks.add': 'シートを用意する',
  'pane.unlocks.open': '「{sheet}」を開く',
  'pane.unlocks.working': 'シートを用意しています',
  'pane.unlocks.added': '「{sheet}」を用意しました。灰色の見本を消して、データを貼ってください。',
} as const;
