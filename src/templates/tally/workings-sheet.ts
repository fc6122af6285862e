import { colour, look } from '../../report/look.ts';
import type { SheetSpec } from '../../report/plan.ts';
import { Sheet } from '../../report/sheet.ts';
import type { TemplateKind } from '../../report/template-mark.ts';
import type { Speaker } from '../../text/say.ts';
import { customerColumns } from './customer-columns.ts';
import { orderColumns } from './order-columns.ts';
import { orderSourceOf } from './order-source.ts';
import { productColumns } from './product-columns.ts';
import { Workings } from './workings.ts';

/** All that the tally reckons, in the order in which it does. */
export function workingsOf(kind: TemplateKind, rows: number, say: Speaker): Workings {
  const workings = new Workings(rows);
  orderColumns(workings, orderSourceOf(kind), say);
  customerColumns(workings, say);
  productColumns(workings, say);
  return workings;
}

/** かんたん集計_計算: for whoever wants to see how the tally comes about. */
export function workingsSheet(workings: Workings, say: Speaker): SheetSpec {
  const sheet = new Sheet('workings', say('sheet.workings'));
  sheet.cell(0, 0, say('workings.question'), look.title);
  sheet.cell(1, 0, say('workings.answer'), look.answer);
  sheet.height(0, 26);
  workings.writeOn(sheet);
  return sheet.spec({ freeze: { rows: 5, columns: 0 }, tabColor: colour.grey, tucked: true });
}
