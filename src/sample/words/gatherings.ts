/** A gathering the shop held: tastings and lessons to live through (体験), panels that make something together (共創). */
export interface Gathering {
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly name: string;
  readonly kind: '体験' | '共創';
  readonly seats: number;
}

export const gatherings: readonly Gathering[] = [
  { day: { year: 2025, month: 2, day: 15 }, name: 'ほうじ茶の焙煎見学', kind: '体験', seats: 9 },
  { day: { year: 2025, month: 5, day: 24 }, name: '新茶の試飲会', kind: '体験', seats: 14 },
  { day: { year: 2025, month: 7, day: 12 }, name: '缶の絵柄を選ぶ会', kind: '共創', seats: 8 },
  { day: { year: 2025, month: 9, day: 20 }, name: 'おいしい淹れ方教室', kind: '体験', seats: 10 },
  { day: { year: 2026, month: 1, day: 17 }, name: '新しいブレンドの試作モニター', kind: '共創', seats: 9 },
  { day: { year: 2026, month: 3, day: 14 }, name: 'おいしい淹れ方教室', kind: '体験', seats: 10 },
  { day: { year: 2026, month: 5, day: 23 }, name: '新茶の試飲会', kind: '体験', seats: 16 },
  { day: { year: 2026, month: 8, day: 29 }, name: 'お客様座談会', kind: '共創', seats: 8 },
];
