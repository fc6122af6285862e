/** A product of 架空茶舗. Prices include tax. */
export interface Product {
  readonly code: string;
  readonly name: string;
  readonly group: ProductGroup;
  readonly price: number;
  /** 8 for food, 10 for the rest, in percent. */
  readonly taxRate: 8 | 10;
  /** How likely it is bought beside the others of its group. */
  readonly weight: number;
  readonly role: 'usual' | 'trial' | 'gift' | 'newTea' | 'subscription';
}

export type ProductGroup = '煎茶' | 'ほうじ茶' | '抹茶' | '和菓子' | '茶器';

export const productGroups: readonly ProductGroup[] = ['煎茶', 'ほうじ茶', '抹茶', '和菓子', '茶器'];

function product(code: string, name: string, group: ProductGroup, price: number, weight: number, role: Product['role'] = 'usual'): Product {
  return { code, name, group, price, weight, role, taxRate: group === '茶器' ? 10 : 8 };
}

export const trialSet: Product = product('TRY-3', 'お試しセット（煎茶・ほうじ茶・玄米茶）', '煎茶', 1980, 0, 'trial');
export const newTea: Product = product('SHIN-80', '新茶 80g', '煎茶', 1620, 0, 'newTea');

export const giftBoxes: readonly Product[] = [
  product('GIFT-T', '銘茶詰合せ 二缶', '煎茶', 4320, 3, 'gift'),
  product('GIFT-S', '茶ようかんと銘茶の詰合せ', '和菓子', 3780, 4, 'gift'),
];

export const subscriptionProducts: readonly Product[] = [
  product('SUB-SEN', '毎月の煎茶便', '煎茶', 2138, 3, 'subscription'),
  product('SUB-HOJ', '毎月のほうじ茶便', 'ほうじ茶', 1944, 2, 'subscription'),
];

/** What stands on the shelf all year. */
export const usualProducts: readonly Product[] = [
  product('TEA-100', '深蒸し煎茶 100g', '煎茶', 1080, 5),
  product('TEA-TB30', '煎茶ティーバッグ 30個', '煎茶', 1404, 3),
  product('TEA-TOKU', '特上煎茶 80g', '煎茶', 2160, 2),
  product('GYO-50', '玉露 50g', '煎茶', 2700, 1),
  product('HOJI-200', 'ほうじ茶 200g', 'ほうじ茶', 1296, 4),
  product('BOU-100', '棒ほうじ茶 100g', 'ほうじ茶', 1404, 2),
  product('GEN-200', '玄米茶 200g', 'ほうじ茶', 1080, 2),
  product('MAT-30', '薄茶用抹茶 30g', '抹茶', 2376, 3),
  product('MAT-L', '抹茶ラテの素 150g', '抹茶', 1512, 3),
  product('YOK-5', '茶ようかん 5本', '和菓子', 1620, 3),
  product('COOK-12', '抹茶クッキー 12枚', '和菓子', 1296, 3),
  product('MON-8', '架空最中 8個', '和菓子', 1944, 2),
  product('POT-W', '急須 白', '茶器', 3300, 2),
  product('CUP-2', '湯呑み 二客', '茶器', 2750, 2),
  product('CAN-1', '桜皮茶筒', '茶器', 1980, 1),
];
