import { NEVER } from '../../../customers/ledger.ts';
import type { Rule } from './rule.ts';

/** G5: while a complaint is open nothing but お詫び and フォロー. */
export const openComplaintRule: Rule = (standing, _guard, judgement) => {
  if (standing.openComplaint) judgement.waitFor('G5', 'complaintSettled');
};

/** G5: after the last complaint is settled, no selling for 14 days. */
export const settledComplaintRule: Rule = (standing, guard, judgement) => {
  if (standing.complaintClosed === NEVER) return;
  const from = standing.complaintClosed + guard.complaintDays;
  if (standing.day < from) judgement.waitUntil('G5', from);
};
