import { amountOf } from '../money-text.ts';
import { textOf } from '../orders/pick.ts';
import type { InputRecord } from './record-reader.ts';

/** What was spent on advertising and on keeping customers. */
export interface SpendFact {
  /** Serial day: of a whole month its first. */
  readonly day: number;
  readonly yen: number;
  /** Where it went, in the shop's words; '': not told. */
  readonly medium: string;
  /** To win new customers, unless its purpose or medium says that it was for those who had bought. */
  readonly purpose: 'new' | 'existing';
  /** The campaign it paid for; '': none. */
  readonly campaign: string;
}

const EXISTING = /既存|リピート|再購入|継続|休眠|復帰|会員向け|crm|メルマガ|同梱|ステップメール|existing|retention|repeat|returning|loyalty|win-?back|newsletter/i;

export function spendFact(day: number, record: InputRecord): SpendFact {
  const [medium, purpose] = [textOf(record.value('medium')), textOf(record.value('purpose'))];
  return {
    day: Math.floor(day),
    yen: amountOf(record.value('spend')) ?? 0,
    medium,
    purpose: EXISTING.test(purpose || medium) ? 'existing' : 'new',
    campaign: textOf(record.value('campaign')),
  };
}
