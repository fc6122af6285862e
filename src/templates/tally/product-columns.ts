import { look } from '../../report/look.ts';
import type { Look } from '../../report/plan.ts';
import type { Speaker } from '../../text/say.ts';
import { amountFormula } from './formulas.ts';
import { plain } from './plain-look.ts';
import { BEHIND, type Workings } from './workings.ts';

const CELLS = '{input.orders}!$A:$GR';

/** What was sold, product by product, and where it went. */
export function productColumns(workings: Workings, say: Speaker): void {
  const at = (id: string): string => workings.at(id);
  const all = (id: string): string => workings.all(id);
  const add = (id: string, formula: string, columnLook: Look = look.count): void => workings.column(id, say(`workings.${id}` as 'workings.order'), formula, columnLook);
  const cellOf = (id: string): string => `INDEX(${CELLS},ROW()-${String(BEHIND)},MAX(1,${workings.the(id)}))`;
  const own = `ROW()-${String(BEHIND + 1)}`;

  add('product', `IF(OR(${at('used')}=0,${workings.the('column.product')}=0),"",SUBSTITUTE(SUBSTITUTE(LEFT(TRIM(${cellOf('column.product')}&""),250),"*","＊"),"?","？"))`, plain);
  add('quantity', `IF(${at('used')}=0,0,IF(${workings.the('column.quantity')}=0,1,N(${amountFormula(cellOf('column.quantity'))})))`);
  add('product-first', `IF(${at('product')}="",0,MATCH(${at('product')},${all('product')},0))`);
  add('product-yen', `IF(${at('product-first')}=0,"",IF(${at('product-first')}=${own},SUMIFS(${all('yen')},${all('product-first')},${own})-ROW()/1000000,""))`, look.yen);
  add('product-place', `IF(${own}>COUNT(${all('product-yen')}),0,MATCH(LARGE(${all('product-yen')},${own}),${all('product-yen')},0))`);
  workings.parameter('products', say('workings.products'), `COUNT(${all('product-yen')})`);
  if (workings.has('column.area')) add('area', `IF(OR(${at('used')}=0,${workings.the('column.area')}=0),"",TRIM(${cellOf('column.area')}&""))`, plain);
}
