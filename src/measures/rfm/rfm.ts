import type { Ledger } from '../../customers/ledger.ts';
import type { Settings } from '../../settings/settings.ts';
import { lazily } from '../../shared/lazily.ts';
import { cpmOf, type CpmGroup } from './cpm.ts';
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
  const { person, monetary } = figures;
  const place = new Int32Array(ledger.people).fill(-1);
  const segment = new Array<Segment>(person.length);
  const rank = new Array<Rank>(person.length);
  for (let at = 0; at < person.length; at++) {
    const [r, f, m] = [scores.r[at] as number, scores.f[at] as number, scores.m[at] as number];
    place[person[at] as number] = at;
    segment[at] = segmentOf(scores.method, r, f, m, settings.rfm.grid);
    rank[at] = rankOf(r, f, m, settings.rank);
  }
  // What only the sheets show is worked out when a sheet asks.
  const decile = lazily(() => deciles(monetary));
  const cpm = lazily(() => cpmOf(ledger, figures, asOf, settings.cpm));
  const lost = lazily(() => lostBest(ledger, figures, asOf, settings.lostBest));
  return {
    figures, scores, segment, rank, place,
    get decile() {
      return decile();
    },
    get cpm() {
      return cpm();
    },
    get lostBest() {
      return lost();
    },
  };
}
