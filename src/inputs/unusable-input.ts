import type { Problem } from '../shared/problem.ts';

/** The input cannot be used: why, and where. */
export class UnusableInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}
