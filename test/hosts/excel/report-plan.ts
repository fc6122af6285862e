import type { Plan } from '../../../src/report/plan.ts';
import { plan, sampleAnalysis } from '../../report/a-report.ts';

let made: Plan | undefined;

/** The whole report of the sample shop. */
export function reportPlan(): Plan {
  return (made ??= plan(sampleAnalysis()));
}
