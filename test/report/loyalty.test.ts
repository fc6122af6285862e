import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../src/functions/definitions.ts';
import type { SheetSpec } from '../../src/report/plan.ts';
import type { CellValue } from '../../src/shared/cell.ts';
import { speaker } from '../../src/text/say.ts';
import { stageText } from '../../src/report/words.ts';
import { analysisOf, cellAt, plan, sampleAnalysis, sheetOf, tinyAnalysis } from './a-report.ts';

const say = speaker('ja');
const sample = sampleAnalysis();
const row = (sheet: SheetSpec, at: number, from: number, count: number): CellValue[] => Array.from({ length: count }, (_, column) => cellAt(sheet, at, from + column));

/** A shop whose customers gave these scores and, where told, what they expected and found. */
function surveyed(answers: readonly (readonly [nps: string, before?: string, after?: string])[]): SheetSpec {
  const orders = answers.map((_, at) => [String(at), '2026/1/1', `p${at}@example.com`, '1000']);
  const rows = answers.map(([nps, before = '', after = ''], at) => ['2026/1/2', `p${at}@example.com`, nps, before, after]);
  return sheetOf(plan(analysisOf([
    { name: '注文.csv', header: ['注文番号', '注文日', 'メールアドレス', '金額'], rows: [...orders, ['last', '2026/1/3', 'z@example.com', '500']] },
    { name: 'アンケート.csv', header: ['回答日', 'メールアドレス', 'おすすめ度', '購入前の期待', '購入後の評価'], rows },
  ])), 'loyalty');
}

/** Answers to more questions, of people who had all bought the same. */
function asked(questions: readonly string[], answers: readonly (readonly string[])[]): SheetSpec {
  const orders = answers.map((_, at) => [String(at), '2026/1/1', `p${at}@example.com`, '茶', '1000']);
  return sheetOf(plan(analysisOf([
    { name: '注文.csv', header: ['注文番号', '注文日', 'メールアドレス', '商品名', '金額'], rows: [...orders, ['last', '2026/1/3', 'z@example.com', '茶', '500']] },
    { name: 'アンケート.csv', header: ['回答日', 'メールアドレス', 'おすすめ度', ...questions], rows: answers.map((cells, at) => ['2026/1/2', `p${at}@example.com`, ...cells]) },
  ])), 'loyalty');
}

describe('CRM_ロイヤルティ', () => {
  const sheet = sheetOf(plan(sample), 'loyalty');

  it('agrees with NPS_TABLE on the latest answers by stage', () => {
    const { ledger: { people, surveys } } = sample.customers;
    const rows: CellValue[][] = [];
    for (let person = 0; person < people; person++) {
      const latest = surveys.nps.subarray(surveys.start[person], surveys.start[person + 1]).findLast((score) => score >= 0 && score <= 10);
      if (latest !== undefined) rows.push([latest, stageText(say, sample.measures.stages.stage[person] ?? 0)]);
    }
    const table = definitionOf('NPS_TABLE').run([rows.map(([score]) => [score ?? null]), rows.map(([, group]) => [group ?? null])], say) as readonly (readonly CellValue[])[];
    const round = (value: CellValue | undefined): CellValue => typeof value === 'number' ? Math.round(value * 10) / 10 : value ?? null;
    const shown = new Map(Array.from({ length: 9 }, (_, at) => row(sheet, 6 + at, 0, 8)).map((cells) => [cells[0], cells.slice(1)]));
    expect(rows.length).toBeGreaterThan(100);
    for (const [group, ...figures] of table.slice(1)) expect([group, shown.get(group ?? null)]).toEqual([group, figures.map(round)]);
    expect(cellAt(sheet, 1, 0)).toContain(`${rows.length}人`);
  });

  it('counts everybody once in the stages, and once in the ranks', () => {
    const total = Number(cellAt(sheet, 6, 1));
    const sum = (from: number, rows: number): number => Array.from({ length: rows }, (_, at) => Number(cellAt(sheet, from + at, 1))).reduce((a, b) => a + b, 0);
    expect([sum(7, 8), sum(19, 6)]).toEqual([total, total]);
    expect(row(sheet, 19, 0, 1)).toEqual(['A']);
  });

  it('tells what became of each class: nobody more than were observed, shares within their range', () => {
    const after = Array.from({ length: 9 }, (_, at) => row(sheet, 29 + at, 10, 7));
    expect(after.map(([kind, what]) => [kind, what]).slice(0, 4)).toEqual([['クレーム', 'また購入した'], ['クレーム', '苦情のご連絡があった'], ['クレーム', 'どなたかを紹介した'], ['リピート', 'また購入した']]);
    for (const [, , observed, did, share, low, high] of after.map((cells) => cells.map(Number))) {
      expect(did).toBeLessThanOrEqual(observed ?? 0);
      expect((low ?? NaN) <= (share ?? NaN) && (share ?? NaN) <= (high ?? NaN)).toBe(true);
    }
  });

  it('below ten answers gives counts and how many are missing, never a score', () => {
    const few = surveyed([['10点'], ['９'], ['7'], ['3']]);
    expect(cellAt(few, 1, 0)).toBe('4人がおすすめ度を答えてくださいました（9・10点2人、7・8点1人、6点以下1人）。あと6人でNPSをお見せできます。');
    expect(row(few, 6, 0, 9)).toEqual(['全体', 4, 2, 1, 1, null, null, null, '人数のみ']);
    expect(cellAt(few, 4, 10)).toBe('段階ごとのNPS（10人以上の段階だけ）');
  });

  it('up to 49 answers marks the score 参考', () => {
    const some = surveyed([...Array.from({ length: 9 }, () => ['10'] as const), ['0'], ['120']]);
    expect(cellAt(some, 1, 0)).toMatch(/^NPS（おすすめしたい度合い）は80です（参考：95%の範囲 \d+〜\d+、まだ10人の回答/);
    expect(row(some, 6, 5, 4).at(-1)).toBe('参考');
  });

  it('tells NPS by product: what the survey names, else what was bought last', () => {
    const own = asked(['商品名'], [['10', '煎茶'], ['9', '煎茶'], ['3', '急須'], ['8', '']]);
    expect([row(own, 50, 0, 5), row(own, 51, 0, 5)]).toEqual([['煎茶', 2, 2, 0, 0], ['急須', 1, 0, 0, 1]]);
    expect([row(own, 50, 5, 4), row(own, 52, 0, 2)]).toEqual([[null, null, null, '人数のみ'], ['茶', 1]]);
    expect(Number(cellAt(sheet, 50, 1))).toBeGreaterThan(10);
    expect(cellAt(surveyed([['', '3', '5']]), 60, 0)).toMatch(/^商品のわかる回答がまだありません/);
  });

  it('tells what goes along with the NPS: ratings alone, ranked from 30 answers on, the strongest named only where it stands apart', () => {
    const answers = Array.from({ length: 44 }, (_, at) => [String(at % 11), String(Math.round((at % 11) / 2)), String((at * 7) % 5), String(20 + at), at < 5 ? '3点' : ''] as const);
    const own = asked(['味', '箱', '年齢', '=1+1'], answers);
    expect(cellAt(own, 47, 10)).toMatch(/^NPSといちばん結び付いているのは「味」です（相関0\.9\d、95%の範囲 0\.9\d〜/);
    expect([50, 51, 52, 53].map((at) => row(own, at, 10, 3))).toEqual([['1位', '味', 44], ['2位', '箱', 44], ['参考', '=1+1', 5], [null, null, null]]);
    expect(row(own, 52, 16, 3)).toEqual(['–', '–', '–']);
    const [low, r, high] = [cellAt(own, 51, 17), cellAt(own, 51, 16), cellAt(own, 51, 18)].map(Number);
    expect([low, r, high]).toEqual([low, r, high].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(cellAt(asked(['味', '箱'], answers.slice(0, 29)), 47, 10)).toBe('どの質問がいちばんかを比べるには、30人以上が答えた質問が2つ必要です');
    expect(cellAt(asked(['味', '箱'], answers.map(([nps, taste]) => [nps, taste, taste])), 47, 10)).toMatch(/^どの質問がいちばんNPSと結び付いているかは、まだ言えません/);
    expect(cellAt(surveyed([['', '3', '5']]), 47, 10)).toMatch(/^おすすめ度のほかに、味・配送などを/);
  });

  it('without scores speaks of expectations, without anything asks for a survey', () => {
    const gaps = surveyed([['', '3', '5'], ['', '3', '3']]);
    expect(cellAt(gaps, 1, 0)).toBe('2人が、購入前の期待と購入後の評価を答えてくださいました。おすすめ度の回答は、まだありません。');
    expect([19, 20, 21].map((at) => cellAt(gaps, at, 12))).toEqual([0, 1, 1]);
    expect(row(gaps, 29, 12, 5)).toEqual([0, 0, '–', '–', '–']);
    const none = sheetOf(plan(tinyAnalysis()), 'loyalty');
    expect(cellAt(none, 1, 0)).toMatch(/^まだ回答がありません/);
    expect([19, 20, 21].map((at) => cellAt(none, at, 13))).toEqual(['–', '–', '–']);
  });
});
