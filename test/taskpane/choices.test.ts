import { describe, expect, it } from 'vitest';
import { automatic, choicesFrom, choicesText, withColumn } from '../../src/taskpane/session/choices.ts';

describe('what the workbook remembers of readings', () => {
  it('comes back as it was kept; what is automatic is not kept', () => {
    const choice = withColumn({ ...automatic, dayOrder: 'day-month' }, 'day', 'いつ');
    expect(choicesFrom(choicesText({ 注文: choice, 会員: automatic, メモ: { ...automatic, use: false } }))).toEqual({ 注文: choice, メモ: { ...automatic, use: false } });
  });

  it.each([null, '', 'x', '[]', '1', '{"a":1}', 'null'])('is nothing when it makes no sense: %s', (text) => {
    expect(choicesFrom(text)).toEqual({});
  });

  it('is believed only where it fits', () => {
    expect(choicesFrom('{"注文":{"layout":5,"columns":{"day":"いつ","amount":3},"dayOrder":"x","use":"no"}}')).toEqual({ 注文: { use: true, layout: null, columns: { day: 'いつ' }, dayOrder: null } });
  });

  it('leaves a platform\'s layout as soon as a column is chosen', () => {
    expect(withColumn({ ...automatic, layout: 'rakuten' }, 'day', 'いつ').layout).toBe('sheet');
  });
});
