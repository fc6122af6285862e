import { draw } from './draw.ts';

/**
 * Who of a campaign's people is left out, to be compared with (対照): 1, else 0. In each stratum – stage and rank – as many as
 * the share says, by less than one person more or fewer, and so in all of them together. It is drawn by campaign and
 * customer, so that the same campaign leaves out the same people whenever it is asked.
 *
 * @param ids of the campaign's people
 * @param strata in which stratum each is
 * @param share from 0 to 1
 * @throws RangeError where the share is none, or the lengths differ
 */
export function drawHoldout(campaign: string, ids: readonly string[], strata: ArrayLike<number>, share: number): Uint8Array {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share from 0 to 1, not ${share}`);
  if (ids.length !== strata.length) throw new RangeError('each person needs a stratum');
  const drawn = Float64Array.from(ids, (id) => draw(`${campaign}|${id}`));
  const order = ids.map((_, at) => at).sort((a, b) => (strata[a] as number) - (strata[b] as number) || (drawn[a] as number) - (drawn[b] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
  const held = new Uint8Array(ids.length);
  // Where the whole numbers fall is drawn too, or the first strata would always come off badly.
  const offset = draw(campaign);
  let [passed, taken] = [0, 0];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && strata[order[to] as number] === strata[order[from] as number]) to++;
    passed += to - from;
    const until = Math.floor(passed * share + offset);
    for (let at = from; at < from + until - taken; at++) held[order[at] as number] = 1;
    taken = until;
    from = to;
  }
  return held;
}
