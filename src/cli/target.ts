import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readBytes, replaceFile } from '../hosts/file/disk.ts';
import type { NamedFormula } from '../functions/lambdas.ts';
import { FileHost } from '../hosts/file/file-host.ts';
import { ownSheets } from '../hosts/own-sheets.ts';
import { UnusableWorkbook, workbookProblem } from '../hosts/unusable-workbook.ts';
import { keptFrom, type Kept } from '../report/kept.ts';
import type { Plan } from '../report/plan.ts';
import type { Speaker } from '../text/say.ts';
import { BadUsage, type AnalyzeArguments } from './arguments.ts';
import { diskCode } from './disk-code.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import { fileProblem } from '../shared/problem.ts';

/** The workbook that the result goes into, and what it holds from earlier. */
export interface Target {
  readonly host: FileHost;
  readonly kept: Kept;
  /** Where it is written; null: nowhere. */
  readonly path: string | null;
}

/**
 * Opens what the result goes into: the user's workbook, or our own of an earlier run, or a new one.
 *
 * @throws BadUsage when a file that is not ours would be overwritten
 */
export async function openTarget(asked: Pick<AnalyzeArguments, 'files' | 'into' | 'out' | 'json'>, say: Speaker): Promise<Target> {
  const path = pathOf(asked, say);
  const base = asked.into ?? (path !== null && existsSync(path) ? path : null);
  if (base === null) return { host: new FileHost(null), kept: keptFrom('', new Map()), path };
  const file = basename(base);
  try {
    if (!existsSync(base)) throw new UnusableInput([fileProblem('not-found', base)]);
    const host = new FileHost(await readBytes(base));
    const kept = keptFrom(file, await ownSheets(host));
    const overwrites = path !== null && existsSync(path) && (asked.into === null ? kept.present.size === 0 : resolve(path) !== resolve(asked.into));
    if (overwrites) throw new BadUsage('cli.exists', { file: path });
    return { host, kept, path };
  } catch (error) {
    // What is not even a workbook is not ours to overwrite; into it nothing can be put.
    if (error instanceof UnusableWorkbook && asked.into === null) throw new BadUsage('cli.exists', { file: base });
    if (error instanceof UnusableWorkbook) throw new UnusableInput([workbookProblem(error, file)]);
    if (diskCode(error) !== null) throw new UnusableInput([fileProblem('unreadable-file', file)]);
    throw error;
  }
}

/** Writes the plan and the names, or nothing at all; Ctrl-C during it leaves the old file as it was. Returns how many cells are new or changed. */
export async function writeTarget({ host, path }: Target, plan: () => Plan, names: readonly NamedFormula[] = []): Promise<number> {
  if (path === null) return 0;
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.on('SIGINT', onInterrupt);
  const before = await host.bytes();
  try {
    const { cells } = await host.apply(plan(), { cancel: stop.signal });
    await host.define(names);
    const bytes = await host.bytes(stop.signal);
    if (bytes !== null && (bytes !== before || !existsSync(path))) await replaceFile(path, bytes, stop.signal);
    return cells;
  } catch (error) {
    if (error instanceof UnusableWorkbook) throw new UnusableInput([workbookProblem(error, basename(path))]);
    if (diskCode(error) !== null) throw new UnusableInput([fileProblem('cannot-write', path)]);
    throw error;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function pathOf({ files, into, out, json }: Pick<AnalyzeArguments, 'files' | 'into' | 'out' | 'json'>, say: Speaker): string | null {
  if (out !== null) return out;
  if (json !== 'no') return null;
  if (into !== null) return into;
  const [first = ''] = files;
  return join(dirname(first), say('file.ledger', { name: basename(first, extname(first)) }));
}
