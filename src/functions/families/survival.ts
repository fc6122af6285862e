import { kaplanMeier } from '../../measures/survival/kaplan-meier.ts';
import { sbgForecast } from '../../measures/survival/sbg-forecast.ts';
import { fitSbg } from '../../measures/survival/sbg.ts';
import { fold } from '../../inputs/fold.ts';
import type { CellValue } from '../../shared/cell.ts';
import { columnsOf } from '../arguments/columns.ts';
import { numberFrom, numberOf, numbersFrom } from '../arguments/numbers.ts';
import { column, type FunctionDefinition, optional, range } from '../definition.ts';
import { FunctionError } from '../function-error.ts';

const YES = /^(true|はい|解約|終了|済|yes|y|ended|○|◯)$/i;

export const survival: readonly FunctionDefinition[] = [
  {
    name: 'SURVIVAL',
    parameters: [range('deliveries'), range('ended')],
    example: {
      formula: '=SURVIVAL(F2:F6,G2:G6)',
      values: [column(1, 2, 2, 3, 5), column(1, 1, 0, 1, 1)],
      result: [['回数', '対象', '終了', '継続率', '下限', '上限'], [1, 5, 1, 0.8, 0.2038, 0.9692], [2, 4, 1, 0.6, 0.1257, 0.8818], [3, 2, 1, 0.3, 0.0123, 0.7192], [5, 1, 1, 0, null, null]],
    },
    run([deliveries, ended], say) {
      const [counts, ends] = columnsOf({ deliveries, ended });
      const [durations, gone]: [number[], boolean[]] = [[], []];
      counts?.cells.forEach((cell, at) => {
        const count = numberOf(cell);
        if (count === null || (at === 0 && Number.isNaN(count))) return;
        if (Number.isNaN(count)) throw new FunctionError('#VALUE!', 'number', { row: at + 1, text: String(cell) });
        durations.push(count);
        gone.push(hasEnded(ends?.cells[at] ?? null));
      });
      if (durations.length === 0) throw new FunctionError('#DIV/0!', 'nobody');
      return [
        [say('table.deliveries'), say('table.atRisk'), say('table.ended'), say('table.survival'), say('table.low'), say('table.high')],
        ...kaplanMeier(durations, gone).map(({ time, atRisk, ended: count, survival: share, low, high }) => [time, atRisk, count, share, low, high]),
      ];
    },
  },
  {
    name: 'RETENTION_FORECAST',
    parameters: [range('survivors'), optional('periods')],
    example: {
      formula: '=RETENTION_FORECAST(B2:B5,2)',
      values: [column(1000, 869, 743, 653), 2],
      result: [['期', '残る割合', '次の期への継続率'], [4, 0.5712, 0.8747], [5, 0.5015, 0.878]],
    },
    run([survivors, periods], say) {
      const seen = numbersFrom(survivors, 'survivors', { least: 0 });
      const first = seen[0] ?? 0;
      const fit = first > 0 ? fitSbg(seen) : null;
      if (fit === null) throw new FunctionError('#N/A', 'noFit');
      return [
        [say('table.period'), say('table.left'), say('table.retention')],
        ...sbgForecast(fit, seen, numberFrom(periods, 'periods', 12, { least: 1, most: 1_000, whole: true })).map(({ period, survivors: left, retention }) => [period, left / first, retention]),
      ];
    },
  },
];

function hasEnded(cell: CellValue): boolean {
  return cell === true || (typeof cell === 'number' && cell !== 0) || (typeof cell === 'string' && (YES.test(fold(cell)) || Number(fold(cell)) > 0));
}
