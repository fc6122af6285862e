import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { cpmGroup, type CpmGroup } from './cpm.ts';
import { deciles } from './decile.ts';
import { rfmFigures, type RfmFigures } from './figures.ts';
import { lostBest, type LostBest } from './lost-best.ts';
import { rankOf, type Rank } from './rank.ts';
import { rfmScores, type RfmScores } from './scores.ts';
import { segmentOf, type Segment } from './segments.ts';

/** RFM and what follows from it, for everybody with a purchase. */
export interface Rfm {
  readonly figures: RfmFigures;
  readonly scores: RfmScores;
  readonly segment: readonly Segment[];
  readonly rank: readonly Rank[];
  readonly decile: Uint8Array;
  readonly cpm: readonly CpmGroup[];
  readonly lostBest: LostBest;
  /** For each person of the ledger their place in the columns above, or -1: no purchase. */
  readonly place: Int32Array;
}

export function rfmOf(ledger: Ledger, settings: Settings, asOf: number): Rfm {
  const figures = rfmFigures(ledger, asOf);
  const scores = rfmScores(figures, settings.rfm);
  const buyers = figures.person.length;
  const place = new Int32Array(ledger.people).fill(-1);
  const segment = new Array<Segment>(buyers);
  const rank = new Array<Rank>(buyers);
  const cpm = new Array<CpmGroup>(buyers);
  for (let at = 0; at < buyers; at++) {
    const person = figures.person[at] as number;
    const r = scores.r[at] as number;
    const f = scores.f[at] as number;
    const m = scores.m[at] as number;
    place[person] = at;
    segment[at] = segmentOf(scores.method, r, f, m, settings.rfm.grid);
    rank[at] = rankOf(r, f, m, settings.rank);
    const first = ledger.purchases.day[ledger.purchases.start[person] as number] as number;
    const recency = figures.recency[at] as number;
    cpm[at] = cpmGroup(figures.frequency[at] as number, asOf - recency - first, recency, figures.monetary[at] as number, settings.cpm);
  }
  return { figures, scores, segment, rank, decile: deciles(figures.monetary), cpm, lostBest: lostBest(ledger, figures, asOf, settings.lostBest), place };
}
