import type { Analysis } from '../analyze.ts';

/** How many customers are told other figures or another stage by the second analysis than by the first; those only one of them knows among them. */
export function countChanged(before: Analysis, after: Analysis): number {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  let changed = 0;
  for (const [id, figures] of old) if (now.get(id) !== figures) changed++;
  for (const id of now.keys()) if (!old.has(id)) changed++;
  return changed;
}

function figuresOf({ customers: { ids }, measures: { rfm, stages } }: Analysis): ReadonlyMap<string, string> {
  const { recency, frequency, monetary } = rfm.figures;
  return new Map(ids.map((id, person) => {
    const at = rfm.place[person] as number;
    const bought = at < 0 ? '' : [recency[at], frequency[at], monetary[at]].join();
    return [id, `${stages.stage[person] as number} ${bought}`];
  }));
}
