import { loadClient, type FunctionsRuntime } from './client/load-client.ts';
import { readMemberTable, type MemberTable } from './client/member-table.ts';
import type { Faults } from './faults.ts';
import type { FunctionResult } from './function-calls.ts';
import { FunctionCells, type DeclaredFunction } from './function-cells.ts';
import { officeContext, type OfficeStart } from './office-context.ts';
import type { References } from './protocol/references.ts';
import { RECENT_EXCEL, type RequirementSets } from './requirement-sets.ts';
import { Session } from './session.ts';
import type { Traffic } from './traffic.ts';
import { connectBridge } from './transports/node-bridge.ts';
import type { WorkbookOptions } from './workbook/workbook-options.ts';
import { Workbook } from './workbook/workbook.ts';

export interface ExcelOptions extends Partial<WorkbookOptions> {
  /** Default: as much as the pinned client knows. */
  readonly sets?: RequirementSets;
  /** Bytes a request or a response may have. Default: 5 MB, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Default: ja-JP */
  readonly language?: string;
  /** As the add-in's metadata lists them: cells that call one of these ask the add-in. */
  readonly functions?: readonly DeclaredFunction[];
}

export interface OpenExcel {
  /** Microsoft's own; the globals `Excel` and `Office` are the same until another workbook is opened. */
  readonly Excel: typeof Excel;
  readonly Office: OfficeStart;
  /** Microsoft's own, too; what was associated with it stays, whichever workbook is open. */
  readonly CustomFunctions: FunctionsRuntime;
  /** The workbook itself: to look at what was written, and to play the user. */
  readonly workbook: Workbook;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** Objects the client still holds: none once every `Excel.run` has ended and `idle()` has been awaited. */
  readonly references: References;
  /** A cell holds =NAME(…): what the add-in's function gives. */
  readonly invokeFunction: (name: string, parameters: readonly unknown[], address?: string) => Promise<FunctionResult>;
  readonly startEditing: () => void;
  readonly stopEditing: () => void;
  /** Resolves when the client asks nothing any more: only then have all references come back. */
  readonly idle: () => Promise<void>;
}

let table: MemberTable | undefined;

/** A workbook with an Excel around it, before anything is connected to it. */
export function newSession({ sets = RECENT_EXCEL, payloadLimit = 5 * 1024 * 1024, language = 'ja-JP', functions, ...options }: ExcelOptions): Session {
  table ??= readMemberTable(loadClient());
  const cells: FunctionCells | null = functions === undefined ? null : new FunctionCells(functions, (name, parameters, address) => session.invokeFunction(name, parameters, address));
  const workbook = new Workbook(cells === null ? options : { ...options, calculate: (...cell) => cells.show(...cell) });
  if (cells !== null) workbook.events.listen((event) => { cells.hear(event); });
  const session: Session = new Session(workbook, table, { sets, payloadLimit, language });
  return session;
}

/** What tests see of a session, however it is connected. */
export function handlesOf(session: Session): Omit<OpenExcel, 'Excel' | 'Office' | 'CustomFunctions'> {
  return {
    workbook: session.workbook, traffic: session.traffic, faults: session.faults, references: session.references,
    invokeFunction: (name, parameters, address) => session.invokeFunction(name, parameters, address),
    startEditing: () => { session.startEditing(); },
    stopEditing: () => { session.stopEditing(); },
    idle: () => session.idle(),
  };
}

/**
 * Opens an empty workbook in an Excel of our own, with Microsoft's client in front of it. One at a time: opening the next one
 * closes the last.
 *
 * @example
 * const excel = openExcel();
 * await excel.Excel.run(async (context) => {
 *   context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [['名前', 3]];
 *   await context.sync();
 * });
 * excel.workbook.sheet('Sheet1').get('B1') // 3
 */
export function openExcel(options: ExcelOptions = {}): OpenExcel {
  const client = loadClient();
  const session = newSession(options);
  connectBridge(client.bridge, session);
  const Office = officeContext(session.sets, session.language, session.workbook.options.name);
  // The client asks `window.Office` which sets there are.
  Object.assign(globalThis, { Excel: client.Excel, Office });
  return { Excel: client.Excel, Office, CustomFunctions: client.CustomFunctions, ...handlesOf(session) };
}
