import { describe, expect, it } from 'vitest';
import { call } from '../../src/functions/call.ts';
import { column, type Argument } from '../../src/functions/definition.ts';
import { definitionOf, definitions } from '../../src/functions/definitions.ts';
import { errorText } from '../../src/functions/error-text.ts';
import { FunctionError } from '../../src/functions/function-error.ts';
import type { FunctionName } from '../../src/functions/function-names.ts';
import { speaker } from '../../src/text/say.ts';

const say = speaker('ja');

function errorOf(name: FunctionName, values: readonly Argument[]): FunctionError {
  try {
    call(definitionOf(name), values, say);
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error(`${name} has an answer`);
}

const PEOPLE = column('C1', 'C2');
const DAYS = column('2026/1/1', '2026/2/1');
const YEN = column(1000, 2000);
const SMALL = column(...Array.from({ length: 19 }, (_, at) => `C${String(at)}`));

describe('a function without an answer shows', () => {
  it.each<readonly [string, FunctionName, readonly Argument[], string, string]>([
    ['ranges of different lengths', 'LTV', [PEOPLE, column(1000)], '#VALUE!', '範囲の長さがそろっていません（2 / 1）。同じ行数を選んでください。'],
    ['a range left out', 'LTV', [null, YEN], '#VALUE!', '引数「顧客」がありません。'],
    ['an amount that is none, with its row', 'LTV', [PEOPLE, column(1000, 'たくさん')], '#VALUE!', '2行目の「たくさん」は数として読めません。'],
    ['a day that is none, with its row', 'LTV_YEAR', [PEOPLE, column('2026/1/1', 'きのう'), YEN], '#VALUE!', '2行目の「きのう」は日付として読めません。'],
    ['a day whose month nobody knows', 'LTV_YEAR', [PEOPLE, column('2026/1/1', '05/06/2026'), YEN], '#VALUE!', '2行目の「05/06/2026」は、月と日のどちらが先かわかりません。2026/5/6 のように書いてください。'],
    ['days without dates', 'LTV', [PEOPLE, YEN, null, 30], '#VALUE!', '引数「日付」がありません。'],
    ['nobody', 'LTV', [column('顧客', null), column('金額', null)], '#DIV/0!', '数えられる顧客や回答がありません。'],
    ['a margin above 1', 'LTV_FORMULA', [5000, 3, 2, 40], '#NUM!', '「粗利率」に 40 は使えません。'],
    ['somebody who never leaves', 'LTV_RETENTION', [3000, 1], '#NUM!', 'この数字では計算できません。割合は0〜1で、人数や金額は0以上で入れてください。'],
    ['a score above 10', 'NPS', [column(11)], '#NUM!', '「点数」に 11 は使えません。'],
    ['an answer that is no score', 'NPS', [column(9, 'とても良い')], '#VALUE!', '2行目の「とても良い」は数として読めません。'],
    ['a group that nobody is in', 'NPS', [column(9), column('a'), 'b'], '#DIV/0!', '数えられる顧客や回答がありません。'],
    ['nobody who was observed so long', 'LTV', [PEOPLE, YEN, DAYS, 90], '#N/A', 'その日数まで見届けた顧客がまだいません。'],
    ['no repeat', 'REPEAT_GAP', [PEOPLE, DAYS], '#N/A', 'そこまで購入した顧客がまだいません。'],
    ['too few customers', 'LTV_PREDICT', [SMALL, column(...SMALL.map(() => '2026/1/1')), column(...SMALL.map(() => 1))], '#N/A', 'お客様が20人に満たないので、予測できません。'],
    ['no spend on those who return', 'COST_RATIO', [100, 1, 0, 1], '#N/A', '既存のお客様にかけた費用が記録されていないので、比べられません。'],
    ['a cost not paid back', 'PAYBACK', [3000, column(100, 100)], '#N/A', 'この期間では、獲得費用をまだ回収できていません。'],
    ['more buyers than people', 'CAMPAIGN_LIFT', [10, 11, 10, 1], '#NUM!', '購入した人数が、案内した人数より多くなっています。'],
    ['nobody new', 'CAC', [1000, 0], '#DIV/0!', '数えられる顧客や回答がありません。'],
    ['a method there is not', 'RFM_SEGMENT', [5, 5, 5, 'Z'], '#VALUE!', '「Z」は選べません。次のどれかにしてください：A, B, C, D'],
    ['survivors that rise', 'RETENTION_FORECAST', [column(100, 120, 130)], '#NUM!', 'この数字では計算できません。割合は0〜1で、人数や金額は0以上で入れてください。'],
    ['survivors too few to tell', 'RETENTION_FORECAST', [column(100, 80)], '#N/A', 'この数字からは予測できません。'],
    ['no pair', 'BASKET', [column('1', '2'), column('a', 'b')], '#N/A', '条件に合う組み合わせがありません。'],
    ['an argument too many', 'CHURN', [10, 1, 1], '#VALUE!', '引数が多すぎます。2個までです。'],
  ])('%s', (_, name, values, code, reason) => {
    const error = errorOf(name, values);
    expect([error.code, errorText(say, error)]).toEqual([code, reason]);
  });

  it.each(definitions.map(({ name, parameters }) => [name, parameters] as const))('%s: no exception but its own, whatever its cells hold', (name, parameters) => {
    const odd: readonly Argument[] = [null, '', 'abc', true, -1, 0, 1e300, column(), column(null), column('見出し', null, 'x'), column(-1, 0, 1), column(1e300, 1e300), column('=1+1', '2026/1/1'), [[1, 2], [3, 4]]];
    for (const first of odd) {
      for (const second of odd) {
        const values = parameters.map((_, at) => (at === 0 ? first : at === 1 ? second : odd[at] ?? null));
        try {
          call(definitionOf(name), values, say);
        } catch (error) {
          expect(error).toBeInstanceOf(FunctionError);
          expect(errorText(say, error as FunctionError)).not.toMatch(/undefined|\{|NaN/);
        }
      }
    }
  });
});
