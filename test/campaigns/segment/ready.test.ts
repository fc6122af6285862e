import { describe, expect, it } from 'vitest';
import { NEVER } from '../../../src/customers/ledger.ts';
import { actions } from '../../../src/measures/journey/guard/action.ts';
import { readySegment, readySegments } from '../../../src/campaigns/segment/ready.ts';
import { segmentWorth } from '../../../src/campaigns/segment/worth.ts';
import { sampleAnalysis, tinyAnalysis } from '../../report/a-report.ts';

const analysis = sampleAnalysis();
const { customers: { ledger, asOf }, measures: { stages, dormancy, rfm, next } } = analysis;
const people = Array.from({ length: ledger.people }, (_, person) => person);
const members = (segment: (typeof readySegments)[number]): number[] => people.filter((person) => readySegment(segment, analysis)[person] === 1);
const rank = (person: number): string => rfm.rank[rfm.place[person] as number] ?? 'P';
const first = (person: number): number => (ledger.purchases.start[person] === ledger.purchases.start[person + 1] ? -1 : (ledger.purchases.day[ledger.purchases.start[person] as number] as number));
const referrals = (person: number): number => (ledger.referrals.start[person + 1] as number) - (ledger.referrals.start[person] as number);

describe('a ready-made segment', () => {
  it.each([
    ['secondWaiting', (person: number) => stages.stage[person] === 2 && (dormancy.grade[person] as number) <= 1],
    ['fading', (person: number) => dormancy.grade[person] === 1 && (rfm.scores.f[rfm.place[person] as number] ?? 0) >= 4],
    ['bestReferrers', (person: number) => referrals(person) > 0 && ['A', 'B'].includes(rank(person))],
    ['newcomers', (person: number) => first(person) > asOf - 30],
    ['crossSell', (person: number) => actions[next.action[person] as number] === 'related' && next.verdict[person] === 0],
    ['subscribeNow', (person: number) => actions[next.action[person] as number] === 'subscribe' && next.verdict[person] === 0],
    ['subscriptionEnded', (person: number) => ledger.subscriptions.start[person] !== ledger.subscriptions.start[person + 1] && !Array.from(ledger.subscriptions.endDay.subarray(ledger.subscriptions.start[person], ledger.subscriptions.start[person + 1])).some((end) => end > asOf)],
    ['complaining', (person: number) => ledger.complaints.closed.subarray(ledger.complaints.start[person], ledger.complaints.start[person + 1]).includes(NEVER)],
    ['prospects', (person: number) => stages.stage[person] === 1],
  ] as const)('%s holds whom it says, and there are some', (segment, belongs) => {
    expect(members(segment)).toEqual(people.filter(belongs));
    expect(members(segment).length).toBeGreaterThan(0);
  });

  it('of the lost best are those of the dashboard', () => {
    expect(members('lostBest')).toEqual([...rfm.lostBest.person].sort((a, b) => a - b));
  });

  it('of promoters holds those who would recommend the shop and have not', () => {
    expect(members('promoters').length).toBeGreaterThan(0);
    for (const person of members('promoters')) expect(referrals(person)).toBe(0);
  });

  it('is worth what its people bought', () => {
    for (const segment of readySegments) {
      const own = members(segment);
      const amount = own.reduce((sum, person) => sum + (rfm.figures.monetary[rfm.place[person] as number] ?? 0), 0);
      expect(segmentWorth(readySegment(segment, analysis), analysis)).toEqual({ people: own.length, amount: Math.round(amount) });
    }
  });

  it('of a shop on its third day may be empty, and is never an error', () => {
    for (const segment of readySegments) expect(readySegment(segment, tinyAnalysis()).length).toBe(1);
  });
});
