import { isoDay } from '../shared/day.ts';
import type { Channel } from './person.ts';

/**
 * An order's number in its channel's style.
 *
 * @example orderNumber('rakuten', 45662, 7) // '999999-20250105-0000000007'
 */
export function orderNumber(channel: Channel, day: number, count: number): string {
  switch (channel) {
    case 'own':
      return `KC${String(100000 + count)}`;
    case 'rakuten':
      return `999999-${isoDay(day).replaceAll('-', '')}-${String(count).padStart(10, '0')}`;
    case 'yahoo':
      return `kakuchaho-${String(10000000 + count)}`;
  }
}
