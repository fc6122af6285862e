import { buildWorkbook } from '../../../src/hosts/file/build/build-workbook.ts';
import type { Plan } from '../../../src/report/plan.ts';

/** A new workbook of this plan, as a file. */
export async function builtWorkbook(plan: Plan): Promise<Uint8Array> {
  return (await buildWorkbook(plan)).write();
}
