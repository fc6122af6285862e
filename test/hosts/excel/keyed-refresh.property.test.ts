import { ExcelHost } from '../../../src/hosts/excel/excel-host.ts';
import { openExcel } from '../../office/open-excel.ts';
import { keyedRefresh } from '../keyed-refresh.ts';

keyedRefresh('Excel', () => {
  openExcel();
  return new ExcelHost('test.xlsx', { resizesTables: true, spills: true });
}, 100);
