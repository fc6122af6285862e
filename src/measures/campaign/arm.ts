/** One group of a campaign: those it was sent to, or those it was withheld from. */
export interface Arm {
  readonly people: number;
  readonly buyers: number;
}

/**
 * @throws RangeError where the two are no counts, or more bought than there are
 * @example checkArm({ people: 70, buyers: 56 }) // undefined
 */
export function checkArm({ people, buyers }: Arm): void {
  if (!Number.isInteger(people) || !Number.isInteger(buyers) || buyers < 0 || buyers > people) throw new RangeError(`buyers among people, not ${buyers} of ${people}`);
}
