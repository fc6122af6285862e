import type { Applied, SheetInfo, SheetRow, Watch } from '../../../src/hosts/host.ts';
import type { Plan } from '../../../src/report/plan.ts';
import type { CellValue } from '../../../src/shared/cell.ts';
import { FileLiveHost } from '../file-live-host.ts';

const HEADER = ['注文番号', '注文日', '会員ID', 'お名前', 'メールアドレス', '電話番号', '郵便番号', '住所', '商品コード', '商品名', '商品カテゴリ', '数量', '単価', '小計', '送料', '注文合計'];
const ROWS_AT_ONCE = 2_000;
const VALUES_AT_ONCE = 20_000;

/** A workbook with one long order sheet. It reads and writes in slices, as Excel is asked to, and keeps nothing of what is written. */
export class LongSheetHost extends FileLiveHost {
  private readonly lines: number;

  constructor(name: string, lines: number) {
    super(name);
    this.lines = lines;
  }

  override sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve([{ name: '注文', own: null, hidden: false }]);
  }

  override async read(_: string, onRow: (row: SheetRow) => void, { cancel }: Watch = {}): Promise<void> {
    onRow({ number: 1, hidden: false, cells: HEADER });
    for (let line = 0; line < this.lines; line++) {
      if (line % ROWS_AT_ONCE === 0) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        cancel?.throwIfAborted();
      }
      onRow({ number: line + 2, hidden: false, cells: cellsOf(line) });
    }
  }

  override async apply(plan: Plan, { cancel, onProgress }: Watch = {}): Promise<Applied> {
    const total = plan.sheets.reduce((sum, { cells, tables }) => sum + cells.length + tables.reduce((all, { rows, columns }) => all + rows * columns.length, 0), 0);
    let done = 0;
    for (const { tables, cells } of plan.sheets) {
      done += cells.length;
      for (const { columns } of tables) {
        for (const { values } of columns) {
          for (let from = 0; from < values.length; from += VALUES_AT_ONCE) {
            await new Promise((resolve) => setTimeout(resolve, 0));
            cancel?.throwIfAborted();
            done += JSON.stringify(Array.from(values).slice(from, from + VALUES_AT_ONCE)).length > 0 ? Math.min(VALUES_AT_ONCE, values.length - from) : 0;
            onProgress?.(done, total);
          }
        }
      }
    }
    return { cells: done, names: new Map(plan.sheets.map(({ id, name }) => [id, name])) };
  }
}

/** Eight orders a customer, three lines an order, all made up. */
function cellsOf(line: number): CellValue[] {
  const order = Math.floor(line / 3);
  const person = (order * 7919) % Math.max(1, Math.floor(order / 8) + 50);
  const price = 800 + ((line * 37) % 50) * 100;
  return [
    `A-${String(order).padStart(8, '0')}`, 45_300 + (order % 900), `M${String(person).padStart(6, '0')}`, `架空 ${String(person)}`, `p${String(person)}@example.com`, `090${String(10_000_000 + person)}`,
    `100${String(person % 10_000).padStart(4, '0')}`, `東京都架空区${String((person % 9) + 1)}-${String((person % 30) + 1)}`, `P${String(line % 40)}`, `茶葉${String(line % 40)}`, `群${String(line % 6)}`, 1, price, price, 500, price * 3 + 500,
  ];
}
