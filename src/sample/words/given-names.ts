export interface GivenName {
  readonly form: string;
  readonly kana: string;
  readonly romaji: string;
}

const list = `美咲 ミサキ misaki|恵子 ケイコ keiko|さくら サクラ sakura|陽子 ヨウコ yoko|由美子 ユミコ yumiko|真由美 マユミ mayumi
智子 トモコ tomoko|久美子 クミコ kumiko|裕子 ユウコ yuko|幸子 サチコ sachiko|和子 カズコ kazuko|直美 ナオミ naomi|香織 カオリ kaori
明美 アケミ akemi|愛 アイ ai|彩 アヤ aya|麻衣 マイ mai|千尋 チヒロ chihiro|結衣 ユイ yui|葵 アオイ aoi|優子 ユウコ yuko
純子 ジュンコ junko|典子 ノリコ noriko|京子 キョウコ kyoko|洋子 ヨウコ yoko|節子 セツコ setsuko|文子 フミコ fumiko|早苗 サナエ sanae
奈々 ナナ nana|瞳 ヒトミ hitomi|友美 トモミ tomomi|絵里 エリ eri|理恵 リエ rie|あゆみ アユミ ayumi|みどり ミドリ midori|千代 チヨ chiyo
静香 シズカ shizuka|雅子 マサコ masako|郁子 イクコ ikuko|美穂 ミホ miho|健太 ケンタ kenta|一郎 イチロウ ichiro|翔 ショウ sho|実 ミノル minoru
誠 マコト makoto|隆 タカシ takashi|浩 ヒロシ hiroshi|博 ヒロシ hiroshi|清 キヨシ kiyoshi|勝 マサル masaru|大輔 ダイスケ daisuke
拓也 タクヤ takuya|直樹 ナオキ naoki|達也 タツヤ tatsuya|修 オサム osamu|茂 シゲル shigeru|学 マナブ manabu|和夫 カズオ kazuo
正樹 マサキ masaki|亮 リョウ ryo|健一 ケンイチ kenichi|哲也 テツヤ tetsuya|裕介 ユウスケ yusuke|俊介 シュンスケ shunsuke`;

export const givenNames: readonly GivenName[] = list.split(/[|\n]/).map((entry) => {
  const [form = '', kana = '', romaji = ''] = entry.split(' ');
  return { form, kana, romaji };
});
