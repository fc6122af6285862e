import type { Rule } from './rule.ts';
import { DAY_SECONDS } from './standing.ts';

/**
 * G7: no third message in seven days, and none within 16 hours of the last. A day is judged at its first moment, or right
 * after the last message sent on it: a day with a message is full, and the day named is free from midnight on.
 */
export const messagesRule: Rule = (standing, guard, judgement) => {
  const free = Math.max(standing.lastMessage + guard.messageHours * 3600, standing.fillingMessage + WEEK_SECONDS);
  if (standing.moment < free) judgement.waitUntil('G7', Math.ceil(free / DAY_SECONDS));
};

const WEEK_SECONDS = 7 * DAY_SECONDS;
