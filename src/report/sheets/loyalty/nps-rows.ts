import type { AnsweredNps } from '../../../measures/loyalty/answered-nps.ts';
import { compareNps } from '../../../measures/loyalty/nps-comparison.ts';
import type { NpsCounts } from '../../../measures/loyalty/nps-counts.ts';
import { npsInterval } from '../../../measures/loyalty/nps-interval.ts';
import { npsStanding } from '../../../measures/loyalty/nps-standing.ts';
import { npsOf } from '../../../measures/loyalty/nps.ts';
import type { CellValue } from '../../../shared/cell.ts';
import type { Speaker } from '../../../text/say.ts';
import { UNKNOWN } from '../../sheet.ts';

/** Answers, promoters, passives, detractors, NPS, low, high, how sure. An unknown score is empty: a chart would draw a dash as 0. */
export function npsRow(say: Speaker, counts: NpsCounts): CellValue[] {
  const { answers, promoters, passives, detractors } = counts;
  const standing = npsStanding(answers);
  const { low, high } = npsInterval(counts);
  const score = standing === 'counts' ? [null, null, null] : [npsOf(counts), low, high].map((each) => rounded(each, 1));
  return [answers, promoters, passives, detractors, ...score, answers === 0 ? UNKNOWN : say(`loyalty.standing-${standing}`)];
}

/** Without −0, which a cell would show with its sign. */
export function rounded(points: number, places: 0 | 1): number {
  const scale = 10 ** places;
  return Math.round(points * scale) / scale + 0;
}

/** Whether those who bought again would recommend the shop more than those who bought once: said only where the 95% range leaves 0 out. */
export function findNps(say: Speaker, { byStage }: AnsweredNps): string {
  const [once, again] = [together(byStage.slice(2, 3)), together(byStage.slice(3))];
  const compared = compareNps(again, once);
  if (compared === null || npsStanding(Math.min(once.answers, again.answers)) === 'counts') return say('loyalty.finding-unknown');
  if (compared.low > 0) return say('loyalty.finding-more', { difference: rounded(compared.difference, 0) });
  return compared.high < 0 ? say('loyalty.finding-less', { difference: rounded(-compared.difference, 0) }) : say('loyalty.finding-open');
}

function together(groups: readonly NpsCounts[]): NpsCounts {
  const sum = (of: (counts: NpsCounts) => number): number => groups.reduce((total, counts) => total + of(counts), 0);
  return { answers: sum(({ answers }) => answers), promoters: sum(({ promoters }) => promoters), passives: sum(({ passives }) => passives), detractors: sum(({ detractors }) => detractors) };
}
