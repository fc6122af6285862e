import { type Surveys } from '../../customers/ledger.ts';

/** The latest answer of one person given by that day; NaN: none. Unanswered questions do not hide earlier answers. */
export function latestAnswer({ start, day: days }: Surveys, answers: Float64Array, person: number, day: number): number {
  const first = start[person] ?? 0;
  for (let i = (start[person + 1] ?? 0) - 1; i >= first; i -= 1) {
    const answer = answers[i] ?? Number.NaN;
    if ((days[i] ?? 0) <= day && !Number.isNaN(answer)) return answer;
  }
  return Number.NaN;
}
