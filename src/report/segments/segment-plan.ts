import type { Playbook } from '../../campaigns/playbook.ts';
import type { OwnSegment } from '../../campaigns/segment/own-segment.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';
import { segmentsSheet } from '../sheets/segments.ts';

/** Writes a segment of the shop's own onto CRM_セグメント; of the same name it takes the other's place. */
export function segmentPlan(context: Context, segment: OwnSegment): { readonly plan: Plan; readonly playbook: Playbook } {
  const { segments } = context.playbook;
  const known = segments.some(({ name }) => name === segment.name);
  const playbook: Playbook = { ...context.playbook, segments: known ? segments.map((each) => (each.name === segment.name ? segment : each)) : [...segments, segment] };
  return { playbook, plan: { title: context.say('report.title'), sheets: [segmentsSheet({ ...context, playbook })] } };
}
