import type { Analysis } from '../analyze.ts';
import { actions, sellingActions } from '../measures/journey/guard/action.ts';

const AT_RISK = 1;

/** 今日ご案内できる方: current or at-risk buyers whose next action asks for something, and whose day for it has come. */
export function readyToday({ customers, measures }: Analysis): number[] {
  const { next, dormancy } = measures;
  return customers.ids.map((_, person) => person).filter((person) => {
    const action = actions[next.action[person] as number];
    return next.verdict[person] === 0 && (dormancy.grade[person] as number) <= AT_RISK && action !== undefined && sellingActions.has(action);
  });
}

/** 2回目待ち: one purchase, and not yet dormant. */
export function waitingForSecond({ customers, measures }: Analysis): number[] {
  const { stages, dormancy } = measures;
  return customers.ids.map((_, person) => person).filter((person) => stages.stage[person] === 2 && (dormancy.grade[person] as number) <= AT_RISK);
}
