/**
 * How many deliveries somebody who starts may expect: Σ of the shares left before each, the k-th delivery being reached by
 * Π (1 − h) of the deliveries before it. As many deliveries are looked at as there are shares.
 *
 * @param leaving the share that leaves before the first delivery, after the first, after the second, …
 * @example expectedDeliveries([0, 0.5, 0.5]) // 1.75
 */
export function expectedDeliveries(leaving: readonly number[]): number {
  return reached(leaving).reduce((sum, share) => sum + share, 0);
}

/**
 * The share of those who start that receives each delivery.
 *
 * @example reached([0.2, 0.5]) // [0.8, 0.4]
 */
export function reached(leaving: readonly number[]): number[] {
  let left = 1;
  return leaving.map((share) => (left *= 1 - share));
}

export interface DeliveryChange {
  /** Deliveries that somebody who starts may expect then. */
  readonly deliveries: number;
  /** Deliveries a starter receives more at some times, and less at others; neither is negative. */
  readonly gained: number;
  readonly lost: number;
  /** By which share more (or, below 0, fewer) must start for as many deliveries as now. */
  readonly evenStarters: number;
}

/**
 * What becomes of the deliveries if other shares leave: both sides, and when they are even. Null: nobody would receive any.
 *
 * @param now the shares leaving, as for `expectedDeliveries`
 * @param then as many
 * @example deliveryChange([0, 0, 0.5], [0, 0.5, 0]) // { deliveries: 2, gained: 0, lost: 0.5, evenStarters: 0.25 }
 */
export function deliveryChange(now: readonly number[], then: readonly number[]): DeliveryChange | null {
  const before = reached(now);
  let [gained, lost] = [0, 0];
  reached(then).forEach((share, at) => {
    const more = share - (before[at] as number);
    if (more > 0) gained += more;
    else lost -= more;
  });
  const deliveries = expectedDeliveries(then);
  return deliveries === 0 ? null : { deliveries, gained, lost, evenStarters: expectedDeliveries(now) / deliveries - 1 };
}
