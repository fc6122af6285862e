import { answering } from '../../shared/calls/answering.ts';
import type { Ask, Reply } from '../../shared/calls/messages.ts';
import { UnusableWorkbook } from '../unusable-workbook.ts';
import { LiveWorkbook } from './live-workbook.ts';
import type { Refusal } from './workbook-calls.ts';

/** A workbook that answers what comes in. */
export function serveWorkbook(reply: (reply: Reply<never>) => void): (ask: Ask) => Promise<void> {
  return answering(() => new LiveWorkbook(), refusalOf, reply);
}

function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof UnusableWorkbook ? { code: error.code, values: error.values } : undefined;
}
