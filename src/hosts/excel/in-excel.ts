import { UnusableWorkbook, type UnusableCode } from '../unusable-workbook.ts';

/**
 * One conversation with Excel. Waits while the user edits a cell, where Excel can.
 *
 * @throws UnusableWorkbook with a code of ours in place of Excel's, whose messages come in the user's language and say nothing of what to do
 */
export async function inExcel<Result>(talk: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, talk);
  } catch (error) {
    throw asUnusable(error);
  }
}

/** What Excel said no with, in a code of ours. */
export function asUnusable(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = codes[error.code] ?? 'excel-failed';
  return new UnusableWorkbook(code, { detail: error.code }, { cause: error });
}

/** The error is one that a smaller request may not meet. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_LARGE.has(error.code);
}

const TOO_LARGE: ReadonlySet<string> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

const codes: Readonly<Partial<Record<string, UnusableCode>>> = {
  InvalidOperationInCellEditMode: 'excel-editing',
  AccessDenied: 'workbook-protected',
  RequestPayloadSizeLimitExceeded: 'excel-too-large',
  ResponsePayloadSizeLimitExceeded: 'excel-too-large',
  ConnectionFailure: 'excel-lost',
};
