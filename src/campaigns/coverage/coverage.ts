import { STAGES } from '../../measures/journey/stage-flag.ts';
import type { Campaign } from '../plan/campaign.ts';
import { measureKinds, measureRules, nineMeasures, type NineMeasure } from '../plan/measure-kinds.ts';
import type { SentMessages } from './sent-messages.ts';

/** For so many days something that was sent counts as done. */
export const COVERED_DAYS = 365;

/** `done`: sent to people at a stage it is meant for. `missing`: not sent, though meant for it. `wrong`: sent, and not meant for it. `none`: neither. */
export type Coverage = 'done' | 'missing' | 'wrong' | 'none';

/** The stages, 0 to 7, at which the shop says that it keeps doing a measure: enclosures leave no log. */
export type Practices = Readonly<Partial<Record<NineMeasure, readonly number[]>>>;

export interface CoveredMeasure {
  readonly measure: NineMeasure;
  /** By stage. */
  readonly coverage: readonly Coverage[];
  /** How many messages went out, by stage; what the shop only says it does has none. */
  readonly messages: readonly number[];
}

/** The nine measures against the stages, over the last `COVERED_DAYS` days. */
export function coverageOf(sent: SentMessages, campaigns: readonly Campaign[], practices: Practices, asOf: number): CoveredMeasure[] {
  return nineMeasures.map((measure) => {
    const messages = new Array<number>(STAGES).fill(0);
    const index = measureKinds.indexOf(measure);
    sent.at.forEach((at, message) => {
      if (sent.kind[message] === index && Math.floor(at) > asOf - COVERED_DAYS && Math.floor(at) <= asOf) messages[sent.stage[message] as number]!++;
    });
    const said = new Set(practices[measure] ?? []);
    for (const { measure: kind, stages, start, state } of campaigns) {
      if (kind === measure && state !== 'draft' && start > asOf - COVERED_DAYS && start <= asOf) for (const stage of stages) said.add(stage);
    }
    const meant = measureRules[measure].stages;
    const coverage = messages.map((count, stage): Coverage => {
      const does = count > 0 || said.has(stage);
      return meant.includes(stage) ? (does ? 'done' : 'missing') : does ? 'wrong' : 'none';
    });
    return { measure, coverage, messages };
  });
}
