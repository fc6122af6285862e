/** What is said of the anonymised copy. In Japanese. */
export const jaAnonymise = {
  'file.anonymous': '{name}_匿名.xlsx',
  'anonymise.done': '{people}人のお客様を番号に置きかえました。お名前・メール・電話・住所がどこにも残っていないことを、ファイルのすべての部分で確かめました。',
  'anonymise.emptied': '備考やお問い合わせの内容など、自由に書ける列は空にしました。',
  'anonymise.left-out': '次のシートはお得意さま帳が読むものではないため、コピーに入れていません：{sheets}',
  'anonymise.changed': '{people}人のお客様は、購入回数・金額・段階のどれかが、もとのブックと少し違います。',
  'anonymise.name-tells': '「{file}」という名前に、お客様のことがわかる文字があります。渡す前に名前を変えてください。',
  'anonymise.exists': '{file} はすでにあり、前に作った匿名化コピーではありません。別の名前を --out に書いてください。',
  'problem.copy-tells': '{place}：コピーの中（{part}）に、お名前・メール・電話・住所のどれかと同じ文字が残ったため、コピーを渡しませんでした。設定に書いた言葉にお客様のお名前がないか確かめてください。もとのデータは変わっていません。',
  'problem.copy-cell-tells': '{place}のセル{cell}：お名前・メール・電話・住所のどれかと同じ文字が残ったため、コピーを渡しませんでした。もとのデータの同じところの文字を書きかえてから、もう一度お試しください。もとのデータは変わっていません。',
} as const;

/** What the pane says of it. */
export const jaPaneCopy = {
  'pane.copy.title': '人に渡せるコピー',
  'pane.copy.text': 'お名前・メール・電話・住所を、お客様番号に置きかえた新しいブックを作ります。渡す前に、ファイルのすべての部分を調べて、何も残っていないことを確かめます。このブックは変わりません。',
  'pane.copy.button': '匿名化コピーをつくる',
  'pane.copy.file': '匿名化コピー.xlsx',
  'pane.copy.working': '匿名化コピーをつくり、何も残っていないか調べています',
  'pane.copy.opened': '{people}人のお客様を番号に置きかえ、新しいブックとして開きました。お名前・メール・電話・住所がどこにも残っていないことを、すべての部分で確かめました。',
  'pane.copy.saved': '{people}人のお客様を番号に置きかえ、「{name}」に保存しました。お名前・メール・電話・住所がどこにも残っていないことを、すべての部分で確かめました。',
  'pane.copy.downloaded': '{people}人のお客様を番号に置きかえ、「{name}」としてダウンロードしました。お名前・メール・電話・住所がどこにも残っていないことを、すべての部分で確かめました。',
  'pane.copy.left-out': '次のシートは読むものではないため、コピーに入れていません：{sheets}',
  'pane.copy.changed': '{people}人のお客様は、購入回数・金額・段階のどれかが、もとのブックと少し違います。',
  'pane.copy.nothing': '先に「統合」で、注文のシートが読めることを確かめてください。',
} as const;
