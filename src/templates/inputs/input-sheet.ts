import { exampleMarks } from '../../inputs/example-row.ts';
import { colour, look } from '../../report/look.ts';
import type { InputSheetId, SheetSpec } from '../../report/plan.ts';
import { area, Sheet } from '../../report/sheet.ts';
import type { TemplateKind } from '../../report/template-mark.ts';
import { textWidth } from '../../report/text-width.ts';
import type { Speaker } from '../../text/say.ts';
import { amazonColumns, inputColumns, type InputColumn } from './input-columns.ts';

/** So far down Excel helps with what is entered. */
const HELPED_ROWS = 20_000;
const WIDEST = 36;

/** A sheet for the user to fill or to paste into: headers in the first row, then examples in grey that make room for real rows. */
export function inputSheet(id: InputSheetId, kind: TemplateKind, say: Speaker): SheetSpec {
  const ofAmazon = kind === 'amazon' && id === 'input.orders';
  const columns = ofAmazon ? amazonColumns(say) : inputColumns(id, kind === 'subscription', say);
  const examples = say(ofAmazon ? 'example.amazon' : `example.${id}`).split('\n').map((line) => line.split('|'));
  const sheet = new Sheet(id, say(`sheet.${id}`));
  columns.forEach((column, at) => {
    const { header, note, allowed } = column;
    sheet.cell(0, at, header, column.look === look.count ? look.headerRight : look.header, note === null ? {} : { note });
    sheet.field({ row: 1, column: at, rows: HELPED_ROWS, look: column.look, ...(allowed === null ? {} : { allowed }) });
    sheet.width(at, widthOf(column, examples.map((cells) => cells[at] ?? '')));
    examples.forEach((cells, down) => sheet.cell(1 + down, at, column.value(cells[at] ?? ''), column.look));
  });
  sheet.height(0, 24);
  const isExample = exampleMarks.map((mark) => `LEFT($A2,${String(mark.length)})="${mark}"`).join(',');
  sheet.rule({ kind: 'when', area: area(1, 0, HELPED_ROWS, columns.length - 1), formula: `OR(${isExample})`, color: colour.grey });
  return sheet.spec({ freeze: { rows: 1, columns: 1 }, repeat: 0, tabColor: colour.indigo });
}

function widthOf({ header }: InputColumn, examples: readonly string[]): number {
  return Math.min(WIDEST, Math.max(10, ...[header, ...examples].map((text) => textWidth(text) + 3)));
}
