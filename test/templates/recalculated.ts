import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import type { TypedCell } from '../../src/hosts/page/grid.ts';
import type { Plan, SheetId } from '../../src/report/plan.ts';
import type { TemplateKind } from '../../src/report/template-mark.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { tallySheets } from '../../src/templates/template-plan.ts';
import { inputSheet } from '../../src/templates/inputs/input-sheet.ts';
import { speaker } from '../../src/text/say.ts';
import { settingsSheet } from '../../src/report/sheets/settings.ts';
import type { CellValue } from '../../src/shared/cell.ts';

export const canRecalculate = spawnSync('soffice', ['--help']).error === undefined;

export type Grid = readonly (readonly CellValue[])[];

/** A template's orders, tally and settings after LibreOffice has reckoned, its orders pasted from A1. */
export async function recalculated(kind: TemplateKind, orders: Grid, rows = 400, language: 'ja' | 'en' = 'ja'): Promise<(id: SheetId) => Promise<Grid>> {
  const say = speaker(language);
  const plan: Plan = {
    title: '', sheets: [inputSheet('input.orders', kind, say), ...tallySheets({ kind, rows }, say), settingsSheet({ say, sheetName: (id) => say(`sheet.${id}`), analysis: { settings: templateKindSpecs[kind].settings } })],
  };
  const host = new FileHost(null);
  await host.apply(plan);
  const nameOf = (id: SheetId): string => plan.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  const cells: TypedCell[] = orders.flatMap((values, row) => values.map((value, column) => ({ row, column, value, formula: null })));
  await host.type(nameOf('input.orders'), cells);
  const folder = mkdtempSync(join(tmpdir(), 'otokui-tally-'));
  try {
    writeFileSync(join(folder, 'filled.xlsx'), (await host.bytes()) ?? new Uint8Array());
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'filled.xlsx')], { stdio: 'ignore' });
    const reckoned = new FileHost(new Uint8Array(readFileSync(join(folder, 'out', 'filled.xlsx'))));
    return async (id) => gridOf(reckoned, nameOf(id));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function gridOf(host: FileHost, name: string): Promise<Grid> {
  const rows: CellValue[][] = [];
  await host.read(name, ({ number, cells }) => void (rows[number - 1] = [...cells]));
  return Array.from(rows, (row: CellValue[] | undefined) => row ?? []);
}
