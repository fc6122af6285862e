/**
 * Characters that are written one for another in Japanese names, each group led by the one they are compared as.
 * Made by hand for this project from three lists everybody can check: the old and new forms of the 常用漢字表, the forms admitted
 * side by side in the 人名用漢字 list, and the surname variants that family registers are known for (髙 﨑 邊 齋 𠮷 …).
 * Unicode's NFKC folds the compatibility characters (神 祥 福 …) before this table is asked.
 * For comparison only: nobody's name is ever written in another way than they wrote it.
 */
const GROUPS =
  '高髙 崎﨑嵜碕㟢 辺邊邉 斎斉齋齊齎 沢澤 浜濱濵 広廣 国國圀 学學 桜櫻 島嶋嶌 滝瀧 竜龍 真眞 恵惠 栄榮 徳德 富冨 弥彌 蔵藏 寿壽 ' +
  '条條 浅淺 黒黑 与與 万萬 会會 円圓 静靜 曽曾 吉𠮷 土圡 柳栁 桑桒 館舘 峰峯 野埜 園薗 荘莊庄 桧檜 槙槇 磯礒 藪薮籔 鴎鷗 塩鹽 ' +
  '青靑 顕顯 頼賴 豊豐 誉譽 芸藝 児兒 両兩 亜亞 来來 伝傳 剣劍剱劔 勲勳 巻卷 参參 厳嚴 壮壯 奥奧 宝寶寳 実實 寛寬 将將 専專 対對 ' +
  '尚尙 庁廳 彦彥 応應 戸戶 拡擴 摂攝 教敎 昼晝 暁曉 昇曻 権權 歩步 歴歷 毎每 気氣 満滿 済濟 瀬瀨 灯燈 為爲 独獨 当當 発發 尽盡 ' +
  '研硏 礼禮 稲稻 穂穗 並竝 経經 緑綠 緒緖 県縣 総總 縄繩 聡聰 声聲 台臺 旧舊 芦蘆 覚覺 観觀 譲讓 予豫 弐貳 転轉 弁辨辯瓣 村邨 ' +
  '郷鄕 医醫 釈釋 鉄鐵鐡 鎮鎭 関關 飲飮 駅驛 験驗 鶏鷄 麦麥 黙默 点點 党黨 齢齡 亀龜 涼凉 薫薰 楼樓 尭堯 遥遙 瑶瑤 凛凜 熙煕 ' +
  '穣穰 巌巖 渓溪 渋澁 湾灣 潜潛 湿濕 焼燒 営營 犠犧 状狀 画畫 痩瘦 窃竊 称稱 粋粹 糸絲 継繼 続續 繊纖 蛍螢 衛衞 装裝 読讀 謡謠 ' +
  '賛贊 軽輕 辞辭 逓遞 遅遲 酔醉 銭錢 鋭銳 録錄 闘鬪 随隨 隠隱 雑雜 霊靈 髪髮 麺麵 鰺鯵 梅楳 杉椙 秋穐 松枩 船舩 畑畠 淵渕渊 ' +
  '諌諫 躯軀 頬頰 鈎鉤 兎兔 叡睿 晃晄 略畧 呉吳 娯娛 巣巢 帯帶 従從 恒恆 悦悅 戦戰 捜搜 揺搖 携攜 撃擊 数數 晋晉 枢樞 栃杤 検檢 ' +
  '楽樂 様樣 横橫 欧歐 歓歡 浄淨 涙淚 温溫 炉爐 猟獵 献獻 瓶甁 砕碎 禅禪 秘祕 缶罐 虚虛 鋳鑄 陥陷 隣鄰 髄髓 黄黃 歯齒';

const leaders = new Map<string, string>();
for (const group of GROUPS.split(/\s+/)) {
  const [leader = '', ...others] = group;
  for (const other of others) leaders.set(other, leader);
}

/** Han characters in an alternation group; built once, so that names without any pass quickly. */
const VARIANT = new RegExp(`[${[...leaders.keys()].join('')}]`, 'gu');

/**
 * A name with its variant characters as those they are compared as.
 *
 * @example foldKanji('渡邊髙﨑') // '渡辺高崎'
 */
export function foldKanji(name: string): string {
  return name.replace(VARIANT, (character) => leaders.get(character) ?? character);
}
