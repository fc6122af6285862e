import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { anonymise, isCopyBook, type AnonymousCopy } from '../anonymise/anonymise.ts';
import type { SourceTable } from '../anonymise/source.ts';
import { copyFile } from '../hosts/file/copy/copy-file.ts';
import { readBytes, replaceFile } from '../hosts/file/disk.ts';
import { FileHost } from '../hosts/file/file-host.ts';
import { ownSheets } from '../hosts/own-sheets.ts';
import { UnusableWorkbook, workbookProblem } from '../hosts/unusable-workbook.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { keptFrom, type Kept } from '../report/kept.ts';
import { problemText } from '../report/problem-text.ts';
import { fileProblem } from '../shared/problem.ts';
import { speaker, type Speaker } from '../text/say.ts';
import type { AnonymiseArguments } from './anonymise-arguments.ts';
import { BadUsage } from './arguments.ts';
import { diskCode } from './disk-code.ts';
import { print } from './print-json.ts';
import { readTables, startsLikeWorkbook } from './read-files.ts';

/** `otokui anonymise`: files → a copy without people → a new workbook, searched before it is written. */
export async function anonymiseCommand({ files, out, language }: AnonymiseArguments, say: Speaker): Promise<void> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const tables: SourceTable[] = [];
  await readTables(files, recorderOf(tables), (file, rows) => tell(say('cli.reading-rows', { file, rows })));
  const [first = ''] = files;
  const kept = await keptIn(files);
  for (const problem of kept.problems) tell(problemText(say, problem));
  const copy = anonymise({ name: basename(first, extname(first)), tables, kept }, speaker(kept.language ?? language));
  const path = out ?? join(dirname(first), copy.fileName);
  await refuseOverwriting(path, files);
  await writeCopy(path, copy, basename(first));
  await print(`${[...linesOf(copy, path, say), say('cli.written', { file: path })].join('\n')}\n`);
}

/** Keeps every row: a copy is made of them only when all of them are known. */
function recorderOf(tables: SourceTable[]): Parameters<typeof readTables>[1] {
  return {
    table: (name) => {
      const rows: SourceTable['rows'][number][] = [];
      tables.push({ name, options: { layout: null, columns: {}, dayOrder: null }, rows });
      return { row: (row) => void rows.push(row), end: () => undefined };
    },
  };
}

/** What an earlier run left in the first workbook that has our sheets. */
async function keptIn(files: readonly string[]): Promise<Kept> {
  for (const file of files.filter(startsLikeWorkbook)) {
    const kept = await keptOf(file);
    if (kept.present.size > 0) return kept;
  }
  return keptFrom('', new Map());
}

async function keptOf(file: string): Promise<Kept> {
  return keptFrom(basename(file), await ownSheets(new FileHost(await readBytes(file))));
}

/** Only an earlier copy may be written over: neither what it is made of, nor the shop's own ledger. */
async function refuseOverwriting(path: string, files: readonly string[]): Promise<void> {
  if (!existsSync(path)) return;
  const source = files.some((file) => resolve(file) === resolve(path));
  const before = source ? null : await keptOf(path).catch(() => null);
  if (before === null || !isCopyBook(before.book)) throw new BadUsage('anonymise.exists', { file: path });
}

/** All of it, or nothing. */
async function writeCopy(path: string, copy: AnonymousCopy, file: string): Promise<void> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on('SIGINT', onInterrupt);
  try {
    await replaceFile(path, await copyFile(copy, stop.signal), stop.signal);
  } catch (error) {
    if (error instanceof UnusableWorkbook) throw new UnusableInput([workbookProblem(error, file)]);
    if (diskCode(error) !== null) throw new UnusableInput([fileProblem('cannot-write', path)]);
    throw error;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function linesOf({ people, leftOut, changed, find }: AnonymousCopy, path: string, say: Speaker): string[] {
  const lines = [say('anonymise.done', { people }), say('anonymise.emptied')];
  if (leftOut.length > 0) lines.push(say('anonymise.left-out', { sheets: leftOut.join(say('list.joint')) }));
  if (changed > 0) lines.push(say('anonymise.changed', { people: changed }));
  if (find(basename(path), true)) lines.push(say('anonymise.name-tells', { file: basename(path) }));
  return lines;
}
