/** A family name in every way its bearers write it; forms outside CP932 stand last. */
export interface Surname {
  readonly forms: readonly string[];
  readonly kana: string;
  readonly romaji: string;
}

const several: readonly Surname[] = [
  { forms: ['高橋', '髙橋'], kana: 'タカハシ', romaji: 'takahashi' },
  { forms: ['山崎', '山﨑'], kana: 'ヤマザキ', romaji: 'yamazaki' },
  { forms: ['川崎', '川﨑'], kana: 'カワサキ', romaji: 'kawasaki' },
  { forms: ['渡辺', '渡邊', '渡邉'], kana: 'ワタナベ', romaji: 'watanabe' },
  { forms: ['斉藤', '斎藤', '齋藤', '齊藤'], kana: 'サイトウ', romaji: 'saito' },
  { forms: ['沢田', '澤田'], kana: 'サワダ', romaji: 'sawada' },
  { forms: ['浜田', '濱田'], kana: 'ハマダ', romaji: 'hamada' },
  { forms: ['桜井', '櫻井'], kana: 'サクライ', romaji: 'sakurai' },
  { forms: ['広瀬', '廣瀬'], kana: 'ヒロセ', romaji: 'hirose' },
  { forms: ['大島', '大嶋'], kana: 'オオシマ', romaji: 'oshima' },
  { forms: ['吉田', '𠮷田'], kana: 'ヨシダ', romaji: 'yoshida' },
];

const single = `佐藤 サトウ sato|鈴木 スズキ suzuki|田中 タナカ tanaka|伊藤 イトウ ito|山本 ヤマモト yamamoto|中村 ナカムラ nakamura
小林 コバヤシ kobayashi|加藤 カトウ kato|山田 ヤマダ yamada|佐々木 ササキ sasaki|山口 ヤマグチ yamaguchi|松本 マツモト matsumoto
井上 イノウエ inoue|木村 キムラ kimura|林 ハヤシ hayashi|清水 シミズ shimizu|森 モリ mori|池田 イケダ ikeda|橋本 ハシモト hashimoto
阿部 アベ abe|石川 イシカワ ishikawa|前田 マエダ maeda|藤田 フジタ fujita|後藤 ゴトウ goto|小川 オガワ ogawa|岡田 オカダ okada
村上 ムラカミ murakami|長谷川 ハセガワ hasegawa|近藤 コンドウ kondo|石井 イシイ ishii|坂本 サカモト sakamoto|遠藤 エンドウ endo
青木 アオキ aoki|藤井 フジイ fujii|西村 ニシムラ nishimura|福田 フクダ fukuda|太田 オオタ ota|三浦 ミウラ miura|藤原 フジワラ fujiwara
岡本 オカモト okamoto|松田 マツダ matsuda|中川 ナカガワ nakagawa|中野 ナカノ nakano|原田 ハラダ harada|小野 オノ ono|田村 タムラ tamura
竹内 タケウチ takeuchi|金子 カネコ kaneko|和田 ワダ wada|中山 ナカヤマ nakayama|石田 イシダ ishida|上田 ウエダ ueda|森田 モリタ morita`;

const others: readonly Surname[] = single.split(/[|\n]/).map((entry) => {
  const [form = '', kana = '', romaji = ''] = entry.split(' ');
  return { forms: [form], kana, romaji };
});

/** Family names, the ones written in several ways twice: they are common in Japan, and what matching is about. */
export const surnames: readonly Surname[] = [...several, ...several, ...others];
