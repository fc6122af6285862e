/** Settings of Excel itself. */
export class Application {
  calculationMode = 'Automatic';
  screenUpdatingSuspended = false;
  calculationSuspended = false;
  /** How often each was asked for: a test can see that work was done under it. */
  readonly asked = { screenUpdating: 0, calculation: 0 };

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
