import { existsSync } from 'node:fs';
import { replaceFile } from '../hosts/file/disk.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import type { Context } from '../report/context.ts';
import { listColumns } from '../report/segments/list-columns.ts';
import { listFile } from '../report/segments/list-file.ts';
import { segmentColumns } from '../report/segments/segment-columns.ts';
import { exportOf } from '../report/segments/segment-export.ts';
import type { Addressed } from '../campaigns/contact/hold-back.ts';
import { fileProblem } from '../shared/problem.ts';
import { BadUsage } from './arguments.ts';
import { diskCode } from './disk-code.ts';
import type { PlaybookArguments } from './playbook-arguments.ts';

/**
 * Writes the list of those who may be written to, and says how many are held back and why.
 *
 * @throws BadUsage where the file is there already, or a column is not
 */
export async function writeList(path: string, people: Addressed, { columns, by, encoding }: Pick<PlaybookArguments, 'columns' | 'by' | 'encoding'>, context: Context): Promise<string[]> {
  const { say } = context;
  if (existsSync(path)) throw new BadUsage('cli.list-exists', { file: path });
  const known = segmentColumns(context).map(({ name }) => name);
  const wanted = columns ?? listColumns[by].map((column) => say(column));
  const unknown = wanted.find((column) => !known.includes(column));
  if (unknown !== undefined) throw new BadUsage('cli.no-column', { column: unknown, names: known.join(', ') });
  const { rows, asked, going, held } = exportOf(context, people, wanted);
  const { bytes, missing } = listFile(rows, encoding, (code) => new TextDecoder('shift_jis').decode(code));
  await replaceFile(path, bytes).catch((error: unknown) => {
    throw diskCode(error) === null ? error : new UnusableInput([fileProblem('cannot-write', path)]);
  });
  const reasons = held.map(({ reason, people: count }) => say('cli.held-one', { reason: say(`holdback.${reason}`), people: count })).join(say('list.joint'));
  return [
    say('cli.list', { asked, going, file: path }),
    ...(held.length === 0 ? [] : [say('cli.held', { people: asked - going, reasons })]),
    ...(missing.length === 0 ? [] : [say('cli.missing-letters', { letters: missing.slice(0, 10).join(' ') })]),
  ];
}
