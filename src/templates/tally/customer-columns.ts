import { look } from '../../report/look.ts';
import type { Look } from '../../report/plan.ts';
import { settingAddress } from '../../report/sheets/settings.ts';
import type { Speaker } from '../../text/say.ts';
import { quoted } from './formulas.ts';
import { plain, plainCentre } from './plain-look.ts';
import { BEHIND, type Workings } from './workings.ts';

const SCORES = ['0', '1', '2', '3'] as const;
const RANKS = ['a', 'b', 'c', 'd'] as const;
const CELLS_OF_GRID = 25;

/** What each customer has bought, row by row in the order in which they first came: R, F and M, their scores, rank and segment by the fixed method. */
export function customerColumns(workings: Workings, say: Speaker): void {
  const at = (id: string): string => workings.at(id);
  const all = (id: string): string => workings.all(id);
  const add = (id: string, formula: string, columnLook: Look = look.count): void => workings.column(id, say(`workings.${id}` as 'workings.order'), formula, columnLook);
  for (const path of [...['rfm.recencyDays', 'rfm.frequency', 'rfm.monetary'].flatMap((list) => SCORES.map((place) => `${list}.${place}`)), ...RANKS.map((letter) => `rank.${letter}`), ...Array.from({ length: CELLS_OF_GRID }, (_, cell) => `rfm.grid.${String(cell)}`)]) {
    workings.parameter(path, say('workings.setting', { path }), settingAddress(path), plain);
  }
  const asOf = workings.the('asOf');
  const purchases = (): string => `${all('person')},${at('customer')},${all('purchase')},1`;
  const ifBuyer = (formula: string): string => `IF(N(${at('f')})=0,"",${formula})`;

  add('customer', `IF(ROW()-${String(BEHIND + 1)}>${workings.the('customers')},0,ROW()-${String(BEHIND + 1)})`);
  add('f', `IF(${at('customer')}=0,"",SUMIFS(${all('purchase')},${all('person')},${at('customer')}))`);
  add('who-is', `IF(${at('customer')}=0,"",INDEX(${all('who')},MATCH(${at('customer')},${all('person')},0)))`, plain);
  add('first', ifBuyer(`MINIFS(${all('day')},${purchases()})`), look.day);
  add('latest', ifBuyer(`MAXIFS(${all('day')},${purchases()})`), look.day);
  add('r', ifBuyer(`${asOf}-${at('latest')}`));
  add('m', ifBuyer(`SUMIFS(${all('yen')},${all('person')},${at('customer')},${all('used')},1)`), look.yen);
  add('first-yen', ifBuyer(`SUMIFS(${all('yen')},${all('person')},${at('customer')},${all('used')},1,${all('day')},${at('first')})`), look.yen);
  add('gap', ifBuyer(`IF(${at('f')}<2,"",MINIFS(${all('day')},${purchases()},${all('day')},">"&${at('first')})-${at('first')})`));
  add('year', ifBuyer(`COUNTIFS(${purchases()},${all('day')},">"&(${asOf}-365))`));
  add('year-before', ifBuyer(`COUNTIFS(${purchases()},${all('day')},">"&(${asOf}-730),${all('day')},"<="&(${asOf}-365))`));
  const bounds = (path: string): string[] => SCORES.map((place) => workings.the(`${path}.${place}`));
  add('r-score', ifBuyer(`5-${sum(bounds('rfm.recencyDays').map((bound) => `(${at('r')}>${bound})`))}`), look.score);
  add('f-score', ifBuyer(`1+${sum(bounds('rfm.frequency').map((bound) => `(${at('f')}>=${bound})`))}`), look.score);
  add('m-score', ifBuyer(`1+${sum(bounds('rfm.monetary').map((bound) => `(${at('m')}>${bound})`))}`), look.score);
  const points = `3*${at('r-score')}+2*${at('f-score')}+${at('m-score')}`;
  add('rank', ifBuyer(RANKS.reduceRight((otherwise, letter) => `IF(${points}>=${workings.the(`rank.${letter}`)},${quoted(letter.toUpperCase())},${otherwise})`, '"E"')), plainCentre);
  const grid = `${workings.the('rfm.grid.0')}:${workings.the(`rfm.grid.${String(CELLS_OF_GRID - 1)}`)}`;
  const segment = `INDEX(${grid},(5-${at('r-score')})*5+${at('f-score')})`;
  add('segment', ifBuyer(`IF(AND(${at('f-score')}=5,${at('m-score')}=5,${segment}=${quoted(say('segment.best'))}),${quoted(say('segment.top'))},${segment})`), plain);
  // The highest amount first; of equal ones the customer who came first.
  add('height', ifBuyer(`${at('m')}-ROW()/1000000`));
  add('place', `IF(ROW()-${String(BEHIND + 1)}>COUNT(${all('height')}),0,MATCH(LARGE(${all('height')},ROW()-${String(BEHIND + 1)}),${all('height')},0))`);
  workings.parameter('buyers', say('workings.buyers'), `COUNT(${all('height')})`);
}

function sum(terms: readonly string[]): string {
  return `(${terms.join('+')})`;
}
