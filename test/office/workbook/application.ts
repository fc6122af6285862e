import { invalidArgument } from './refusal.ts';

/** Settings of Excel itself, and the workbooks it was told to open beside this one. */
export class Application {
  readonly created: Uint8Array[] = [];
  calculationMode = 'Automatic';
  screenUpdatingSuspended = false;
  calculationSuspended = false;
  /** How often each was asked for: a test can see that work was done under it. */
  readonly asked = { screenUpdating: 0, calculation: 0 };

  createWorkbook(base64: string): void {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.toString('base64') !== base64 || bytes.toString('latin1', 0, 2) !== 'PK') throw invalidArgument('An .xlsx file in base64 was expected.');
    this.created.push(new Uint8Array(bytes));
  }

  suspendScreenUpdating(): void {
    this.screenUpdatingSuspended = true;
    this.asked.screenUpdating += 1;
  }

  suspendCalculation(): void {
    this.calculationSuspended = true;
    this.asked.calculation += 1;
  }

  /** "Until next sync" ends here. */
  endSync(): void {
    this.screenUpdatingSuspended = false;
    this.calculationSuspended = false;
  }
}
