import { describe, expect, it } from 'vitest';
import { nps } from '../../src/functions/nps.ts';
import type { CellValue } from '../../src/shared/cell.ts';

const column = (...cells: readonly CellValue[]): CellValue[][] => cells.map((cell) => [cell]);

describe('NPS()', () => {
  it('is the score of a column, its header and its blanks passed over', () => {
    expect(nps.run([column('おすすめ度', 10, null, 9, 8, '', 3)])).toBe(25);
  });

  it('reads scores as people write them', () => {
    expect(nps.run([column('１０', '9点', '８', ' 3 ')])).toBe(25);
  });

  it('takes the answers of one group', () => {
    const groups = column('媒体', '楽天', '自社', '楽天');
    expect(nps.run([column('点', 10, 0, 7), groups, '楽天'])).toBe(50);
    expect(nps.run([column('点', 10, 0, 7), groups, '自社'])).toBe(-100);
  });

  it.each([
    ['nobody answered', [column('点', null)], '#DIV/0!'],
    ['a score above 10', [column(11)], '#NUM!'],
    ['a score below 0', [column(-1)], '#NUM!'],
    ['an answer that is no score', [column(9, 'とても良い')], '#VALUE!'],
    ['groups of another length', [column(9, 8), column('a'), 'a'], '#VALUE!'],
    ['a group that nobody is in', [column(9), column('a'), 'b'], '#DIV/0!'],
  ] as const)('shows an error for %s', (_, values, code) => {
    expect(() => nps.run(values)).toThrow(expect.objectContaining({ code }));
  });
});
