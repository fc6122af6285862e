import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Intake, type Inputs } from '../../../src/inputs/intake.ts';
import { recordsOf } from '../../../src/inputs/text/records.ts';

/** Where the public data stand: beside the project, or where $OTOKUI_DATA says. None of them is part of the project. */
const folder = process.env['OTOKUI_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');

/** Null: it is there; else why what needs it is skipped. */
export function whyNot(file: string): string | null {
  return existsSync(resolve(folder, file)) ? null : `skipped: no ${resolve(folder, file)} (set OTOKUI_DATA)`;
}

export function textOf(file: string): string {
  const bytes = readFileSync(resolve(folder, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The records of a comma-separated file, the header first. */
export function recordsIn(file: string): readonly (readonly string[])[] {
  return [...recordsOf([textOf(file)], ',')].flat().filter((cells) => cells.length > 1);
}

export function inputsFrom(file: string, records: readonly (readonly string[])[]): Inputs {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  const table = intake.table({ file, sheet: null, encoding: 'utf-8' });
  records.forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
  table.end();
  return intake.finish();
}
