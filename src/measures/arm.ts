/** People of whom some bought: those a campaign was sent to or withheld from, those who bought a product. */
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
