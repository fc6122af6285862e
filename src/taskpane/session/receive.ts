import type { InsertedSheet } from '../../hosts/live-host.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Plan } from '../../report/plan.ts';
import type { Engine } from '../engine/engine.ts';
import { PlanAssembly } from '../../report/plan-parts.ts';
import type { Answer, Arguments, CallName } from '../../shared/calls/messages.ts';
import type { EngineCalls, Part } from '../engine/protocol.ts';

/** Puts a part where it belongs; what is no part of a plan goes to `onOther`. */
export function receivePlan(assembly: PlanAssembly, part: Part, onOther: (part: Part) => void = () => undefined): void {
  if (part.kind === 'step' || part.kind === 'read' || part.kind === 'inserted' || part.kind === 'insertedRows') onOther(part);
  else assembly.add(part);
}

/** The answer of a call that sends a plan, and the plan; null: it sent none. */
export async function planFrom<Name extends CallName<EngineCalls>>(engine: Engine, call: Name, ...values: Arguments<EngineCalls, Name>): Promise<{ readonly answer: Answer<EngineCalls, Name>; readonly plan: Plan | null }> {
  const assembly = new PlanAssembly();
  let parts = 0;
  const answer = await engine.stream((part) => {
    parts++;
    receivePlan(assembly, part);
  }, call, ...values);
  return { answer, plan: parts > 0 ? assembly.plan() : null };
}

/** The sheets that a call sends. */
export async function sheetsFrom<Name extends 'sendTexts' | 'sample' | 'listSheet'>(engine: Engine, call: Name, ...values: Arguments<EngineCalls, Name>): Promise<readonly InsertedSheet[]> {
  const sheets: (InsertedSheet & { readonly rows: (readonly CellValue[])[] })[] = [];
  await engine.stream((part) => {
    if (part.kind === 'inserted') sheets.push({ name: part.name, rows: [], dayColumns: [], numberColumns: part.numberColumns });
    else if (part.kind === 'insertedRows') for (const row of part.rows) sheets.at(-1)?.rows.push(row);
  }, call, ...values);
  return sheets;
}
