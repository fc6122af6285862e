import { fold } from '../../inputs/fold.ts';
import { expectationClass } from '../../measures/loyalty/expectation.ts';
import { compareNps } from '../../measures/loyalty/nps-comparison.ts';
import { npsCounts } from '../../measures/loyalty/nps-counts.ts';
import { npsInterval } from '../../measures/loyalty/nps-interval.ts';
import { npsStanding } from '../../measures/loyalty/nps-standing.ts';
import { netPromoterScore } from '../../measures/loyalty/nps.ts';
import type { CellValue } from '../../shared/cell.ts';
import { columnsOf, isBlank, isLeftOut } from '../arguments/columns.ts';
import { numberFrom, textFrom } from '../arguments/numbers.ts';
import { scoresFrom, scoresInPlace } from '../arguments/scores.ts';
import { type Argument, column, type FunctionDefinition, one, optional, optionalRange, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

const SCORES = column(10, 9, 8, 3);

export const loyalty: readonly FunctionDefinition[] = [
  {
    name: 'NPS',
    parameters: [range('scores'), optionalRange('groups'), optional('group')],
    example: { formula: '=NPS(D2:D5)', values: [SCORES], result: 25 },
    run([scores, groups, group]) {
      const wanted = textFrom(group);
      const counted = wanted === null ? scoresFrom(scores) : grouped(scores, groups).get(wanted) ?? [];
      if (wanted === null) columnsOf({ scores, groups });
      if (counted.length === 0) throw new FunctionError('#DIV/0!', 'nobody');
      return netPromoterScore(counted);
    },
  },
  {
    name: 'NPS_TABLE',
    parameters: [range('scores'), optionalRange('groups')],
    example: {
      formula: '=NPS_TABLE(D2:D5)',
      values: [SCORES],
      result: [['グループ', '回答数', '推奨者', '中立者', '批判者', 'NPS', '下限', '上限'], ['全体', 4, 2, 1, 1, null, null, null]],
    },
    run([scores, groups], say) {
      const byGroup = isLeftOut(groups) ? new Map<string, number[]>() : grouped(scores, groups);
      const everybody = isLeftOut(groups) ? scoresFrom(scores) : [...byGroup.values()].flat();
      if (everybody.length === 0) throw new FunctionError('#DIV/0!', 'nobody');
      return [
        [say('table.group'), say('table.answers'), say('table.promoters'), say('table.passives'), say('table.detractors'), 'NPS', say('table.low'), say('table.high')],
        ...[...byGroup].map(([group, answers]) => npsRow(group, answers)),
        npsRow(say('table.all'), everybody),
      ];
    },
  },
  {
    name: 'NPS_COMPARE',
    parameters: [range('scores_a'), range('scores_b')],
    example: { formula: '=NPS_COMPARE(D2:D3,E2:E3)', values: [column(10, 9), column(10, 9)], result: [['差', '下限', '上限', 'p値'], [0, -91.0909, 91.0909, 1]] },
    run([a, b], say) {
      const compared = compareNps(npsCounts(scoresFrom(a)), npsCounts(scoresFrom(b)));
      if (compared === null) throw new FunctionError('#DIV/0!', 'nobody');
      return [[say('table.difference'), say('table.low'), say('table.high'), say('table.p')], [compared.difference, compared.low, compared.high, compared.p]];
    },
  },
  {
    name: 'EXPECTATION',
    parameters: [one('expected'), one('experienced'), optional('tolerance')],
    example: { formula: '=EXPECTATION(7,9)', values: [7, 9], result: 'クチコミ' },
    run: ([expected, experienced, tolerance], say) =>
      say(`expectation.${expectationClass(numberFrom(expected, 'expected'), numberFrom(experienced, 'experienced'), numberFrom(tolerance, 'tolerance', 0, { least: 0 }))}`),
  },
];

/** Answers by group, in the order the groups come; who gave no group stands in none. */
function grouped(scores: Argument, groups: Argument): Map<string, number[]> {
  const [, kinds] = columnsOf({ scores, groups });
  const found = new Map<string, number[]>();
  scoresInPlace(scores).forEach((score, at) => {
    const group = kinds?.cells[at] ?? null;
    if (score === null || isBlank(group)) return;
    const name = fold(String(group));
    const answers = found.get(name);
    if (answers === undefined) found.set(name, [score]);
    else answers.push(score);
  });
  return found;
}

function npsRow(group: string, answers: readonly number[]): CellValue[] {
  const { promoters, passives, detractors } = npsCounts(answers);
  const counts = [group, answers.length, promoters, passives, detractors];
  if (npsStanding(answers.length) === 'counts') return [...counts, null, null, null];
  const { low, high } = npsInterval(npsCounts(answers));
  return [...counts, netPromoterScore(answers), low, high];
}
