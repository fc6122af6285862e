import { settingAddress } from '../../report/sheets/settings.ts';
import { look } from '../../report/look.ts';
import type { Look } from '../../report/plan.ts';
import type { Speaker } from '../../text/say.ts';
import { amountFormula, columnNumber, dayFormula, holdsAny, quoted, strokes } from './formulas.ts';
import { exampleMarks, NO_SALE, ONLY_IN_PART, type OrderSource } from './order-source.ts';
import { plain } from './plain-look.ts';
import { BEHIND, type Workings } from './workings.ts';

const SHEET = 'input.orders';
/** More columns than any export has. */
const CELLS = `{${SHEET}}!$A:$GR`;

/** What each row of the order sheet says: its day in Japan, its amount, whose it is, whether it counts. */
export function orderColumns(workings: Workings, source: OrderSource, say: Speaker): void {
  columnNumbers(workings, source, say);
  const cellOf = (id: string): string => `INDEX(${CELLS},ROW()-${String(BEHIND)},MAX(1,${workings.the(id)}))`;
  const textAt = (id: string): string => `IF(${workings.the(id)}=0,"",TRIM(${cellOf(id)}&""))`;
  const { at, all } = refsOf(workings);
  const add = (id: string, formula: string, columnLook: Look = look.count): void => workings.column(id, say(`workings.${id}` as 'workings.order'), formula, columnLook);

  // What the order sheet says is brought over first: formulas that speak of one sheet alone take a hundredth of the room in the file.
  add('order', textAt('column.order'), plain);
  add('raw-first', `INDEX(${CELLS},ROW()-${String(BEHIND)},1)&""`, plain);
  add('raw-day', `IF(${workings.the('column.day')}=0,"",${cellOf('column.day')})`, plain);
  add('raw-yen', `IF(${workings.the('column.amount')}=0,"",${cellOf('column.amount')})`, plain);
  if (workings.has('column.discount')) add('raw-discount', `IF(${workings.the('column.discount')}=0,"",${cellOf('column.discount')})`, plain);
  add('written', strokes(at('raw-day')), plain);
  add('day', `IF(OR(${at('written')}="",${at('written')}="0"),0,${dayFormula(at('raw-day'), at('written'))})`, look.day);
  add('yen', `IF(${at('raw-yen')}&""="","",${lineAmount(workings)})`, look.yen);
  add('status', source.status.map((_, place) => textAt(`column.status.${String(place)}`)).join('&" "&'), plain);
  const item = source.line.map((_, place) => textAt(`column.line.${String(place)}`)).join('&');
  add('line', source.line.length === 0 ? '""' : `IF(${item}="","",${at('order')}&"/"&${item})`, plain);
  // An empty row costs nothing, and an example is none.
  const isExample = exampleMarks.map((mark) => `LEFT(${at('raw-first')},${String(mark.length)})=${quoted(mark)}`).join(',');
  const isRepeated = `IF(${at('line')}="",FALSE,MATCH(${at('line')},${all('line')},0)<>ROW()-${String(BEHIND + 1)})`;
  add('sale', `IF(OR(${at('day')}=0,${at('yen')}="",${isExample}),0,IF(AND(${holdsAny(at('status'), NO_SALE)},NOT(${holdsAny(at('status'), ONLY_IN_PART)})),0,IF(${isRepeated},0,1)))`);
  workings.parameter('last', say('workings.last'), `MAXIFS(${all('day')},${all('sale')},1)`, look.day);
  const setDay = settingAddress('asOf');
  workings.parameter('asOf', say('workings.asOf'), `IF(${setDay}="",${workings.the('last')},${dayFormula(setDay, strokes(setDay))})`, look.day);
  add('used', `IF(AND(${at('sale')}=1,${at('day')}<=${workings.the('asOf')}),1,0)`);
  // MATCH takes * and ? for any letters.
  const matched = (text: string): string => `SUBSTITUTE(SUBSTITUTE(${text},"*","_"),"?","_")`;
  const mail = `IF(${at('used')}=0,"",${matched(textAt('column.mail'))})`;
  if (source.member.length === 0) add('who', mail, plain);
  else {
    add('member', `IF(${at('used')}=0,"",${matched(textAt('column.member'))})`, plain);
    add('mail', mail, plain);
    add('mail-known', `IF(OR(${at('member')}="",${at('mail')}=""),"",${at('mail')})`, plain);
    // Who once gave the ID and once only the mail is one customer.
    add('who', `IF(${at('member')}<>"",${at('member')},IF(${at('mail')}="","",IFERROR(INDEX(${all('member')},MATCH(${at('mail')},${all('mail-known')},0)),${at('mail')})))`, plain);
  }
  add('seen', `IF(${at('who')}="",0,MATCH(${at('who')},${all('who')},0))`);
  add('new', `IF(${at('seen')}=0,0,IF(${at('seen')}=ROW()-${String(BEHIND + 1)},1,0))`);
  add('count', `N(${workings.ownAbove()})+${at('new')}`);
  add('person', `IF(${at('seen')}=0,0,INDEX(${all('count')},${at('seen')}))`);
  add('total', `IF(${at('used')}=0,0,IF(${at('order')}="",${at('yen')},SUMIFS(${all('yen')},${all('order')},${at('order')},${all('used')},1)))`, look.yen);
  add('visit', `IF(AND(${at('person')}>0,${at('total')}>0),${at('person')}*100000+${at('day')},0)`);
  add('purchase', `IF(${at('visit')}=0,0,IF(MATCH(${at('visit')},${all('visit')},0)=ROW()-${String(BEHIND + 1)},1,0))`);
  add('orders', `IF(${at('used')}=0,0,IF(${at('order')}="",1,IF(COUNTIFS(${headOf(all('order'), at('order'))},${at('order')},${headOf(all('used'), at('used'))},1)=1,1,0)))`);
  workings.parameter('customers', say('workings.customers'), `MAX(${all('count')})`);
  workings.parameter('rows', say('workings.rows'), `SUM(${all('used')})`);
  workings.parameter('orders', say('workings.order-count'), `SUM(${all('orders')})`);
  workings.parameter('filled', say('workings.filled'), `COUNTA(INDEX(${CELLS},0,1))-1`);
}

function columnNumbers(workings: Workings, source: OrderSource, say: Speaker): void {
  const add = (id: string, headers: readonly string[]): void => workings.parameter(`column.${id}`, say('workings.column', { header: headers[0] ?? '' }), columnNumber(SHEET, headers));
  add('order', source.order);
  add('day', source.day);
  if (source.member.length > 0) add('member', source.member);
  add('mail', source.mail);
  add('amount', source.amount);
  if (source.discount.length > 0) add('discount', source.discount);
  source.status.forEach((headers, place) => add(`status.${String(place)}`, headers));
  source.line.forEach((headers, place) => add(`line.${String(place)}`, headers));
  add('product', source.product);
  add('quantity', source.quantity);
  if (source.area.length > 0) add('area', source.area);
}

/** The row's amount, its discount taken off. */
function lineAmount(workings: Workings): string {
  const price = amountFormula(workings.at('raw-yen'));
  return workings.has('column.discount') ? `IFERROR(${price}-ABS(N(${amountFormula(workings.at('raw-discount'))})),"")` : price;
}

/** A column from its top down to the formula's own row: `$A$6:$A6`. */
function headOf(all: string, at: string): string {
  return `${all.split(':')[0] ?? ''}:${at}`;
}

function refsOf(workings: Workings): { at: (id: string) => string; all: (id: string) => string } {
  return { at: (id) => workings.at(id), all: (id) => workings.all(id) };
}
