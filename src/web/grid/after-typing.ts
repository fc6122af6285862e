import type { IDisposable } from '@univerjs/core';
import { BuildTextUtils, CellValueType, isFormulaString, toDisposable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { GridCore } from './grid-core.ts';
import { typedValue } from './typed-value.ts';

/** Before the library's own, which would give the cell a format. */
const PRIORITY = 1000;

/** What the cell's editor hands over becomes a plain value without style. */
export function afterTyping(core: GridCore): IDisposable {
  return toDisposable(core.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, { worksheet, row, col }, next) => {
      if (cell == null || isFormulaString(cell.f)) return next(cell);
      const text = cell.p?.body === undefined ? cell.v : BuildTextUtils.transform.getPlainText(cell.p.body.dataStream).replaceAll('\r', '\n');
      if (text == null || text === '') return next(cell);
      const rest = { ...cell };
      delete rest.p;
      // An apostrophe before it: the user wants a text.
      if (cell.t === CellValueType.FORCE_STRING && typeof text === 'string') return { ...rest, v: text, t: CellValueType.STRING };
      return { ...rest, ...typedValue(String(text), worksheet.getComposedCellStyle(row, col).n?.pattern) };
    },
  }));
}
