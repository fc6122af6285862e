/** What the command says. In Japanese. */
export const jaCommand = {
  'cli.usage':
    '使い方: otokui analyze ファイル… [--into ブック.xlsx] [--out 出力.xlsx] [--as-of 2026-10-31] [--settings 設定.json] [--layout 名前] [--lambda] [--json | --json=people] [--lang ja|en]\n' +
    '  ファイル    注文データ（CSV・TSV・xlsx）。いくつでも、違うお店のものでも\n' +
    '  --into      お手持ちのブックに結果のシートを加えます（ほかの部分はそのまま）\n' +
    '  --out       結果を書くファイル。なければ最初のファイルの隣に新しく作ります\n' +
    '  --as-of     基準日。なければ最後の注文の日\n' +
    '  --lambda    LTV_FORMULAとNPSを、アドインなしで使える名前としてブックに加えます（Excel 365）\n' +
    '  --json      結果をJSONで表示します（=people でお客様ごと）\n' +
    '       otokui segment ファイル… [--into ブック.xlsx] [--name 名前 | --where 条件] [--list リスト.csv [--send 種類] [--by mail|dm|enclosure|phone] [--columns 欄,…] [--encoding cp932|utf-8]]\n' +
    '              お客様の集まりと人数、送ってよい方のリスト。条件の例："ランク = A かつ 経過日数 ≧ 90"\n' +
    '       otokui campaign ファイル… --into ブック.xlsx [--from 施策.json] [--list リスト.csv]\n' +
    '              施策の結果。--from があれば施策を始め、届ける方と対照を決めます\n' +
    '       otokui anonymise ブック.xlsx|ファイル… [--out 出力.xlsx] [--lang ja|en]\n' +
    '              お名前・メール・電話・住所をお客様番号に置きかえた、人に渡せるコピーを作ります\n' +
    '       otokui template [--from 設定.json] [--kind amazon|shop|subscription|gift] [--out 出力.xlsx] [--lang ja|en]\n' +
    '              配るためのテンプレートを作ります。設定、お名前、色、ロゴ、ひとことを1つのファイルに書けます\n' +
    '       otokui function [名前 --args JSON] [--lang ja|en]\n' +
    '  --args      引数を並べたJSONの配列。範囲は行の配列で書きます。名前がなければ、関数の一覧を表示します\n',
  'cli.bad-kind': '「{kind}」というテンプレートはありません。使えるのは {kinds} です。',
  'cli.template-exists': '{file} はすでにあります。別の名前を --out に書いてください。',
  'cli.template-written': 'テンプレートを作りました：{file}',
  'file.template': 'お得意さま帳_{name}.xlsx',
  'template.kind.amazon': 'Amazon顧客分析',
  'template.kind.shop': 'ネットショップ',
  'template.kind.subscription': '定期',
  'template.kind.gift': 'ギフト',
  'cli.no-function': '関数の名前を1つ書いてください。例：otokui function NPS --args "[[[10],[9],[3]]]"',
  'cli.unknown-function': '「{name}」という関数はありません。使えるのは {names} です。',
  'cli.bad-args': '--args は、引数を並べたJSONの配列です。範囲は行の配列で書きます。例："[[[10],[9],[3]]]"',
  'cli.no-files': '注文データのファイルを1つ以上書いてください。',
  'cli.unknown-option': '「{option}」は使えません。',
  'cli.no-value': '「{option}」のあとに値を書いてください。',
  'cli.unknown-command': '「{command}」というコマンドはありません。',
  'cli.bad-day': '--as-of の日付が読めません（{text}）。2026-10-31 のように書いてください。',
  'cli.bad-layout': '「{name}」という形式はありません。使えるのは {names} です。',
  'cli.bad-language': '--lang は ja か en です。',
  'cli.bad-json': '--json は、そのままか --json=people です。',
  'cli.reading-rows': '読んでいます：{file}（{rows}行）',
  'cli.analyzing': 'お客様をまとめています（{rows}行）',
  'cli.writing': '書いています：{file}',
  'cli.found': '{orders}件の注文から、{customers}人のお客様が見つかりました。',
  'cli.found-nobody': '{orders}件の注文を読みました。',
  'cli.anonymous': '{orders}件は、お客様を見分ける情報がない注文です（売上には入っています）。',
  'cli.as-of': '基準日は {day} です。',
  'cli.merged': '{count}通りの書き方の違いを、同じ方としてまとめました。',
  'cli.candidates': '同じ方かもしれない組が {count} 組あります。「{sheet}」で選べます。',
  'cli.left-out': '{rows}行は使いませんでした：{reasons}',
  'cli.left-out-one': '{reason} {rows}行',
  'cli.left-out-amount': '{reason} {amount}円',
  'cli.amounts': '金額の内訳：読んだ金額 {read}円 = 使った金額 {used}円 + 使わなかった金額 {leftOut}円（{reasons}）',
  'cli.amounts-whole': '金額の内訳：読んだ金額 {read}円を、すべて使いました。',
  'cli.today': '今日ご案内できる方：{people}人（解禁日が来ています）',
  'cli.lost-best': '昔よく買ってくださり、1年以上ご無沙汰の方：{people}人（最良の年で合計 {yen}円）',
  'cli.second': '2回目を待っている方：{people}人',
  'cli.written': '結果を書きました：{file}',
  'cli.unchanged': '前回から変わったところはありません：{file}',
  'cli.cells': '{cells}個のセルを書きました。',
  'cli.interrupted': '中止しました。ファイルは変わっていません。',
  'cli.unexpected': '思わぬ問題が起きました（{message}）。ファイルは変わっていません。',
  'cli.exists': '{file} はすでにあり、お得意さま帳が作ったものではありません。別の名前を --out に書くか、そのブックに加えるなら --into を使ってください。',
  'list.joint': '、',
  'demo.ledger': '架空茶舗_お得意さま帳.xlsx',
  'demo.made': '架空のお店「架空茶舗」の注文データを作りました：{folder}',

  // File names
  'file.ledger': '{name}_お得意さま帳.xlsx',
  'cli.name-or-where': '--name と --where は、どちらか1つを書いてください。',
  'cli.one-of': '{option} に「{value}」は使えません。使えるのは {names} です。',
  'cli.list-exists': '{file} はすでにあります。別の名前を --list に書いてください。',
  'cli.no-column': '「{column}」という欄はありません。使えるのは {names} です。',
  'cli.held-one': '{reason} {people}人',
  'cli.list': '{asked}人のうち、送ってよい{going}人を書きました：{file}',
  'cli.held': '{people}人は送りません：{reasons}',
  'cli.missing-letters': 'Shift_JISで書けない文字を〓にしました：{letters}。そのまま書くには --encoding utf-8 です。',
  'cli.segment': '{name}：{people}人（これまでの購入金額 {yen}円）',
  'cli.segment-wrong': '{name}：{problem}',
  'cli.no-segment': '「{name}」というセグメントはありません。あるのは {names} です。',
  'cli.bad-where': '条件を読めませんでした。{problem}',
  'cli.campaign-into': '施策はブックに残します。--into にブックを書いてください。',
  'cli.campaign': '{id}「{name}」：{asked}人のうち、{treated}人に届け、{holdout}人を対照に残します。',
  'cli.campaign-gaps': '{file} に足りないか、直すところがあります：{gaps}',
  'cli.no-campaigns': 'まだ施策の記録がありません。',
} as const;
