/** What the workbook answers when Excel would refuse, under Excel's own error codes. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type RefusalCode =
  | 'AccessDenied' | 'InvalidArgument' | 'InvalidOperation' | 'InvalidReference' | 'InvalidSelection' | 'ItemAlreadyExists' | 'ItemNotFound'
  | 'InsertDeleteConflict' | 'FormulaLengthExceedsLimit' | 'NonBlankCellOffSheet' | 'UnsupportedOperation';

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): Refusal => new Refusal('InvalidArgument', message);
export const itemNotFound = (what: string): Refusal => new Refusal('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
