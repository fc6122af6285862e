import { describe, expect, it } from 'vitest';
import { driversOf, strongestOf, type Answer, type Driver } from '../../../src/measures/loyalty/drivers.ts';
import { told } from '../../customers/told.ts';

const ASOF = 100;
type Items = Readonly<Record<string, number>>;
const answer = (nps: number, items: Items): Answer => ({ nps, items: Object.entries(items) });
/** An answer a person. */
const of = (...answers: readonly (readonly [number, Items])[]): Driver[] => driversOf(told(answers.length, answers.map(([nps, items], at) => [at, 1, answer(nps, items)] as const)), ASOF);
const names = (drivers: readonly Driver[]): string[] => drivers.map(({ item }) => item);
/** So many people with answers 0 to 10 in turn. */
const crowd = (count: number, items: (nps: number, at: number) => Items): (readonly [number, Items])[] => Array.from({ length: count }, (_, at) => [at % 11, items(at % 11, at)] as const);

describe('drivers', () => {
  it('tell the mean among promoters, passives and detractors', () => {
    const [taste] = of([10, { 味: 5 }], [9, { 味: 4 }], [8, { 味: 3 }], [6, { 味: 1 }], [0, { 味: 2 }]);
    expect(taste).toMatchObject({ item: '味', answers: 5, promoters: 4.5, passives: 3, detractors: 1.5 });
    expect(of([10, { 味: 5 }])[0]).toMatchObject({ passives: NaN, detractors: NaN, correlation: null });
  });

  it('count everybody once an item, by the latest answer that has both, up to the day', () => {
    const facts = [[0, 10, answer(2, { 味: 1, 香り: 1 })], [0, 20, answer(9, { 味: 5 })], [0, 30, answer(NaN, { 味: 3 })], [0, ASOF + 1, answer(0, { 味: 0 })], [1, 5, answer(10, { 味: 4, 味2: 11 })]] as const;
    const drivers = driversOf(told(2, facts), ASOF);
    expect(drivers.map(({ item, answers, promoters, detractors }) => [item, answers, promoters, detractors])).toEqual([['味', 2, 4.5, NaN], ['香り', 1, NaN, 1]]);
  });

  it('leave out an item with any answer beyond 10: ages, years, numbers of anything', () => {
    expect(names(of([9, { 年齢: 8, 味: 5 }], [8, { 年齢: 45, 味: 4 }], [7, { 購入年: 2024, 味: 0 }], [3, { 味: 10 }]))).toEqual(['味']);
  });

  it('rank items from 30 answers on, the strongest first; of the others those with more answers come first', () => {
    const drivers = of(...crowd(33, (nps, at) => ({ 弱い: (nps * 7) % 5, 強い: nps / 2, ...(at < 12 ? { 少し: nps } : {}), ...(at < 15 ? { もう少し: 10 - nps } : {}) })));
    expect(names(drivers)).toEqual(['強い', '弱い', 'もう少し', '少し']);
    expect(drivers[0]?.correlation?.r).toBeCloseTo(1, 12);
  });

  it('name the strongest only where its range leaves out the others and 0', () => {
    const apart = of(...crowd(99, (nps, at) => ({ 味: nps / 2 + (at % 2), 箱: (at * 7) % 5 })));
    expect(strongestOf(apart)).toMatchObject({ item: '味' });
    expect(strongestOf(of(...crowd(99, (nps, at) => ({ 味: nps / 2 + ((at * 7) % 5), 香り: nps / 2 + ((at * 3) % 5) }))))).toBe('open');
    expect(strongestOf(of(...crowd(99, (nps, at) => ({ 箱: (at * 7) % 5, 価格: 10 - nps }))))).toBe('open');
  });

  it('with fewer than two items of 30 answers name none', () => {
    expect(strongestOf(of(...crowd(33, (nps) => ({ 味: nps }))))).toBe('few');
    expect(strongestOf(of(...crowd(29, (nps, at) => ({ 味: nps, 箱: at % 3 }))))).toBe('few');
    expect(strongestOf(of(...crowd(33, (nps) => ({ 味: nps, 同じ: 3 }))))).toBe('few');
  });
});
