import { answering } from '../../shared/calls/answering.ts';
import type { Ask, Reply } from '../../shared/calls/messages.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { LiveWorkbook } from './live-workbook.ts';
import type { Refusal, WorkbookCalls } from './workbook-calls.ts';

/** A long sheet is seen only when all of it has been read; its first rows are there long before. */
const QUESTIONS = new Set(['sheets', 'looks', 'view', 'rows', 'rowViews', 'recall'] as const);

/** A workbook that answers what comes in. */
export function serveWorkbook(reply: (reply: Reply<never>) => void): (ask: Ask) => Promise<void> {
  return answering<WorkbookCalls, never>(() => new LiveWorkbook(), refusalOf, reply, QUESTIONS);
}

function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof UnusableWorkbook ? { code: error.code, values: error.values } : undefined;
}
