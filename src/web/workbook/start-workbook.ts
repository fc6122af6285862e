import { WorkbookCaller } from '../../hosts/page/workbook-caller.ts';
import { workerPort } from '../../taskpane/engine/worker-port.ts';

/** A workbook in a worker of its own. */
export function startWorkbook(): WorkbookCaller {
  return new WorkbookCaller(workerPort(new Worker(new URL('./worker.ts', import.meta.url), { name: 'otokui-workbook' })));
}
