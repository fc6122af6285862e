import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { noDecisions } from '../../../src/customers/decisions.ts';
import { defaultSettings, type RfmMethod } from '../../../src/settings/settings.ts';
import { inputsFrom, textOf, whyNot } from './public-data.ts';

const FILE = 'cdnow/CDNOW_sample.txt';
const missing = whyNot(FILE);

describe.skipIf(missing !== null)(`a shop where half bought once (${missing ?? 'present'})`, () => {
  const rows = missing === null ? textOf(FILE).trim().split(/\r?\n/).map((line) => line.trim().split(/\s+/)) : [];
  const inputs = inputsFrom('cdnow.csv', [['customer id', 'date', 'amount'], ...rows.map(([, id = '', day = '', , dollars = '']) => [id, `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, dollars])]);
  const frequencyScores = (method: RfmMethod): { ofOnce: Set<number>; all: Set<number>; once: number; buyers: number } => {
    const { figures, scores } = analyze(inputs, { ...defaultSettings, rfm: { ...defaultSettings.rfm, method } }, noDecisions, []).measures.rfm;
    const once = [...scores.f].filter((_, at) => figures.frequency[at] === 1);
    return { ofOnce: new Set(once), all: new Set(scores.f), once: once.length, buyers: figures.person.length };
  };

  it('has 2,357 customers, 8 of whom never paid anything, and about half of whom bought once', () => {
    const { once, buyers } = frequencyScores('A');
    expect(new Set(rows.map(([, id]) => id)).size).toBe(2357);
    expect(buyers).toBe(2357 - 8);
    expect(once / buyers).toBeGreaterThan(0.45);
    expect(once / buyers).toBeLessThan(0.56);
  });

  it("gives nobody F=2 with the R package's bins, and one score to all who bought once with ours", () => {
    expect(frequencyScores('C').all.has(2)).toBe(false);
    for (const method of ['A', 'B', 'C'] as const) expect(frequencyScores(method).ofOnce.size).toBe(1);
  });
});
