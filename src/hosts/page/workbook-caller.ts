import { Caller, type CallPort } from '../../shared/calls/caller.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import type { Refusal, WorkbookCalls } from './workbook-calls.ts';

/** The workbook, elsewhere, while the page stays free. */
export class WorkbookCaller extends Caller<WorkbookCalls> {
  constructor(port: CallPort) {
    super(port, (why) => {
      const { code, values } = why as Refusal;
      return new UnusableWorkbook(code, values);
    });
  }
}
