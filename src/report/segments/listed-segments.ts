import { matching } from '../../campaigns/segment/matching.ts';
import { parseRule } from '../../campaigns/segment/parse-rule.ts';
import { readySegment, readySegments, NEW_DAYS } from '../../campaigns/segment/ready.ts';
import { lazily } from '../../shared/lazily.ts';
import type { Context } from '../context.ts';
import { ruleSentence } from './rule-sentence.ts';
import { segmentColumns } from './segment-columns.ts';

/** A group of customers, ready-made or the shop's own. */
export interface ListedSegment {
  readonly name: string;
  readonly own: boolean;
  /** Its conditions, or for a ready-made one a sentence. */
  readonly rule: string;
  /** Why its conditions cannot be read, in words; null: they can. */
  readonly problem: string | null;
  /** 1 for whoever belongs to it, a person each. Where it cannot be read, nobody. */
  readonly members: () => Uint8Array;
}

/** The ready-made segments, then the shop's own; of two with one name the first counts. */
export function listedSegments(context: Context): ListedSegment[] {
  const { say, analysis, playbook } = context;
  const ready = readySegments.map((segment): ListedSegment => ({
    name: say(`segments.ready.${segment}`), own: false, rule: say(`segments.about.${segment}`, { days: NEW_DAYS }), problem: null, members: lazily(() => readySegment(segment, analysis)),
  }));
  const taken = new Set(ready.map(({ name }) => name));
  const own = playbook.segments.filter(({ name }) => !taken.has(name) && taken.add(name)).map(({ name, rule }): ListedSegment => ({ name, own: true, rule, ...ruleMembers(rule, context) }));
  return [...ready, ...own];
}

/** Whom conditions are true of, or why they cannot be read. */
export function ruleMembers(rule: string, context: Context): Pick<ListedSegment, 'problem' | 'members'> {
  const people = context.analysis.customers.ids.length;
  const columns = segmentColumns(context);
  const parsed = parseRule(rule, columns);
  if ('problem' in parsed) return { problem: ruleSentence(context.say, parsed.problem), members: () => new Uint8Array(people) };
  return { problem: null, members: lazily(() => matching(parsed.rule, columns, people)) };
}

/** Whom a campaign's audience means: a segment by its name, else conditions. */
export function audienceMembers(audience: string, context: Context): Pick<ListedSegment, 'problem' | 'members'> {
  return listedSegments(context).find(({ name }) => name === audience.trim()) ?? ruleMembers(audience, context);
}
