import { describe, expect, it } from 'vitest';
import { coverageOf, type Practices } from '../../../src/campaigns/coverage/coverage.ts';
import { nextThree } from '../../../src/campaigns/coverage/next-three.ts';
import type { SentMessages } from '../../../src/campaigns/coverage/sent-messages.ts';
import type { Campaign } from '../../../src/campaigns/plan/campaign.ts';
import { measureKinds, measureRules, nineMeasures, type MeasureKind } from '../../../src/campaigns/plan/measure-kinds.ts';

const ASOF = 46_000;

function sent(...messages: readonly (readonly [kind: MeasureKind, stage: number, ago: number])[]): SentMessages {
  return {
    person: new Int32Array(messages.length), action: new Uint8Array(messages.length),
    at: Float64Array.from(messages, ([, , ago]) => ASOF - ago + 0.4), kind: Int8Array.from(messages, ([kind]) => measureKinds.indexOf(kind)), stage: Uint8Array.from(messages, ([, stage]) => stage),
  };
}

const of = (measure: MeasureKind, messages: SentMessages, practices: Practices = {}, campaigns: readonly Campaign[] = []): string[] => [...(coverageOf(messages, campaigns, practices, ASOF).find((each) => each.measure === measure)?.coverage ?? [])];

describe('the coverage of the nine measures', () => {
  it('is missing wherever a measure is meant for, and nothing was sent', () => {
    for (const { measure, coverage } of coverageOf(sent(), [], {}, ASOF)) {
      expect(coverage).toEqual(coverage.map((_, stage) => (measureRules[measure].stages.includes(stage) ? 'missing' : 'none')));
    }
    expect(coverageOf(sent(), [], {}, ASOF).map(({ measure }) => measure)).toEqual([...nineMeasures]);
  });

  it('is done by a message to somebody at a stage it suits, wrong at another, and only in the last year', () => {
    expect(of('startBook', sent(['startBook', 2, 10], ['startBook', 5, 20]))).toEqual(['none', 'none', 'done', 'none', 'none', 'wrong', 'none', 'none']);
    expect(of('startBook', sent(['startBook', 2, 365]))[2]).toBe('missing');
    expect(of('startBook', sent(['startBook', 2, 364]))[2]).toBe('done');
  });

  it('is done by what the shop says it keeps up, and by campaigns that began', () => {
    expect(of('newsletterEnclosed', sent(), { newsletterEnclosed: [2, 3] }).slice(1, 5)).toEqual(['none', 'done', 'done', 'missing']);
    const campaign = { measure: 'points', stages: [3], start: ASOF - 5, state: 'running' } as unknown as Campaign;
    expect(of('points', sent(), {}, [campaign])[3]).toBe('done');
    expect(of('points', sent(), {}, [{ ...campaign, state: 'draft' }, { ...campaign, start: ASOF + 1 }])[3]).toBe('missing');
  });
});

describe('what to do next', () => {
  const stages = (...stage: number[]): Parameters<typeof nextThree>[1] => ({ stage: Uint8Array.from(stage), flags: new Uint8Array(0), skipped: new Uint8Array(0), missing: new Uint8Array(0) });
  const grades = (...grade: number[]): Parameters<typeof nextThree>[2] => ({ grade: Uint8Array.from(grade), quietFrom: new Int32Array(0), cuts: null as never });

  it('is the three missing measures for the most people, each once', () => {
    const found = nextThree(coverageOf(sent(), [], {}, ASOF), stages(2, 2, 2, 3, 4, 4, 1), grades(0, 1, 0, 0, 0, 3, 4));
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ measure }) => measure)).size).toBe(3);
    expect(found.every(({ stage, people }) => stage === 2 && people === 3)).toBe(true);
  });

  it('leaves out whoever is gone, and is nothing where nothing is missing or nobody is there', () => {
    expect(nextThree(coverageOf(sent(), [], {}, ASOF), stages(2), grades(3))).toEqual([]);
    const all = Object.fromEntries(nineMeasures.map((measure) => [measure, [0, 1, 2, 3, 4, 5, 6, 7]]));
    expect(nextThree(coverageOf(sent(), [], all, ASOF), stages(2, 3), grades(0, 0))).toEqual([]);
  });
});
