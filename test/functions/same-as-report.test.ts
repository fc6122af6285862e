import { describe, expect, it } from 'vitest';
import { call } from '../../src/functions/call.ts';
import { type Argument, column, type Result } from '../../src/functions/definition.ts';
import { definitionOf } from '../../src/functions/definitions.ts';
import type { FunctionName } from '../../src/functions/function-names.ts';
import { speaker } from '../../src/text/say.ts';
import { sampleAnalysis } from '../report/a-report.ts';

const say = speaker('ja');
const { customers, measures } = sampleAnalysis();
const { ledger, orders, people, asOf, ids } = customers;

/** The sample shop's orders as a consultant would have them in columns: customer, day, yen. */
const known = Array.from(orders.day, (_, order) => order).filter((order) => (people.ofOrder[order] ?? -1) >= 0);
const who: Argument = column('顧客', ...known.map((order) => ids[people.ofOrder[order] ?? 0] ?? ''));
const when: Argument = column('注文日', ...known.map((order) => orders.day[order] ?? 0));
const yen: Argument = column('金額', ...known.map((order) => orders.amount[order] ?? 0));

const shown = (name: FunctionName, ...values: readonly Argument[]): Result => call(definitionOf(name), values, say);
const table = (name: FunctionName, ...values: readonly Argument[]): readonly (readonly unknown[])[] => shown(name, ...values) as readonly (readonly unknown[])[];

describe('on the sample shop the functions say what the sheets say:', () => {
  it('LTV_YEAR', () => {
    expect(shown('LTV_YEAR', who, when, yen, asOf)).toBeCloseTo(measures.value.now.ltv.value ?? NaN, 8);
  });

  it('LTV within a year of the first purchase', () => {
    expect(shown('LTV', who, yen, when, 360)).toBeCloseTo(measures.value.curve.find(({ days }) => days === 360)?.value ?? NaN, 8);
  });

  it('REPEAT_RATE and REPEAT_GAP of each step', () => {
    for (const { n, conversion, gap } of measures.value.steps) {
      expect([n, shown('REPEAT_RATE', who, when, n, 365), shown('REPEAT_GAP', who, when, n - 1)]).toEqual([n, conversion.rate, gap.days]);
    }
  });

  it('RFM, customer by customer', () => {
    const { figures, scores, segment, rank } = measures.rfm;
    const expected = Array.from(figures.person, (person, at) => [ids[person], figures.recency[at], figures.frequency[at], figures.monetary[at], scores.r[at], scores.f[at], scores.m[at], say(`segment.${segment[at] ?? 'lost'}`), rank[at], scores.method]);
    const byId = (a: readonly unknown[], b: readonly unknown[]): number => String(a[0]).localeCompare(String(b[0]));
    expect(table('RFM', who, when, yen, null, asOf).slice(1).toSorted(byId)).toEqual(expected.toSorted(byId));
  });

  it('RETENTION and LTV_CURVE, cohort by cohort', () => {
    const { cohorts } = measures.value;
    const [retention, curve] = [table('RETENTION', who, when, 12), table('LTV_CURVE', who, when, yen, 12)];
    const last = retention.length;
    const shownCohorts = cohorts.filter((cohort) => cohort.customers > 0);
    shownCohorts.toReversed().forEach((cohort, back) => {
      expect(retention[last - 1 - back]?.slice(1)).toEqual([cohort.customers, ...cohort.buyers.map((buyers) => (buyers === null ? null : buyers / cohort.customers))]);
      cohort.value.forEach((value, age) => {
        const there = curve[last - 1 - back]?.[age + 2];
        if (value === null) expect(there).toBeNull();
        else expect(there).toBeCloseTo(value, 6);
      });
    });
  });

  it('NPS of the survey', () => {
    const answers = [...ledger.surveys.nps].filter((score) => !Number.isNaN(score));
    const promoters = answers.filter((score) => score >= 9).length;
    const detractors = answers.filter((score) => score <= 6).length;
    expect(shown('NPS', column('おすすめ度', ...answers))).toBeCloseTo((100 * (promoters - detractors)) / answers.length, 10);
  });
});
