import type { Problem } from '../shared/problem.ts';

/** The input cannot be used: why, and where. */
export class UnusableInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}

/** What the disk said no with: ENOENT, EISDIR, EACCES …; null: it was not the disk. */
export function diskCode(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A problem of a whole file. */
export function fileProblem(code: string, file: string, values: Problem['values'] = {}): Problem {
  return { code, place: { file, sheet: null, row: null, column: null }, values };
}
