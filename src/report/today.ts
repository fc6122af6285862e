import type { Analysis } from '../analyze.ts';

/** 2回目待ち: one purchase, and not yet dormant. */
export function waitingForSecond({ customers, measures }: Analysis): number[] {
  const { stages, dormancy } = measures;
  return customers.ids.map((_, person) => person).filter((person) => stages.stage[person] === 2 && (dormancy.grade[person] as number) <= 1);
}
