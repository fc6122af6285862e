import { PageHost } from '../../../src/hosts/page/page-host.ts';
import { serveWorkbook } from '../../../src/hosts/page/serve-workbook.ts';
import { WorkbookCaller } from '../../../src/hosts/page/workbook-caller.ts';
import { channelPort } from '../../taskpane/channel-port.ts';
import { GridInMemory } from './grid-in-memory.ts';

export interface OpenedPage {
  readonly host: PageHost;
  readonly grid: GridInMemory;
  readonly workbook: WorkbookCaller;
  readonly problems: unknown[];
  readonly cutOff: (readonly [sheet: string, rows: number])[];
  /** Sheets whose formulas are not reckoned. */
  readonly still: string[];
  readonly leftOut: readonly number[];
  changes(): number;
  bytes(): Promise<Uint8Array>;
}

/** A workbook as the page has it, the worker at the other end of a channel in this process. */
export async function openPage(bytes: Uint8Array | null, { name = 'お店.xlsx', cellsShown = 1_000_000 } = {}): Promise<OpenedPage> {
  const workbook = new WorkbookCaller(channelPort(serveWorkbook));
  await workbook.ask('open', bytes === null ? null : bytes.slice().buffer);
  const grid = new GridInMemory();
  const problems: unknown[] = [];
  const cutOff: (readonly [string, number])[] = [];
  const still: string[] = [];
  const leftOut: number[] = [];
  let changes = 0;
  const host = new PageHost({
    name, workbook, grid: Promise.resolve(grid), cellsShown,
    onChanged: () => void (changes += 1),
    onProblem: (error) => void problems.push(error),
    onNotKept: (error) => void problems.push(error),
    onLeftOut: (cells) => void leftOut.push(cells),
    handOver: async (file, _kind, make) => {
      await make();
      return { kind: 'saved', name: file };
    },
    onCutOff: (sheet, rows) => void cutOff.push([sheet, rows]),
    onStill: (sheet) => void still.push(sheet),
  });
  await host.show();
  return {
    host, grid, workbook, problems, cutOff, still, leftOut,
    changes: () => changes,
    bytes: async () => new Uint8Array((await host.bytes()) ?? new ArrayBuffer(0)),
  };
}
