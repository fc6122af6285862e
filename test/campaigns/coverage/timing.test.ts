import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignsOf } from '../../../src/campaigns/campaigns.ts';
import { messageKind } from '../../../src/campaigns/coverage/message-kind.ts';
import { sentMessages } from '../../../src/campaigns/coverage/sent-messages.ts';
import { measureKinds } from '../../../src/campaigns/plan/measure-kinds.ts';
import { emptyPlaybook } from '../../../src/campaigns/playbook.ts';
import { calendarOf, serialOf } from '../../../src/shared/day.ts';
import { analysisOf } from '../../report/a-report.ts';

const FIRST = serialOf(2026, 1, 5) ?? NaN;
const LAST = FIRST + 200;
const written = (day: number): string => {
  const { year, month, day: date } = calendarOf(day);
  return `${year}/${month}/${date}`;
};

interface Sent {
  readonly customer: number;
  readonly day: number;
  readonly type: string;
}

/** Each customer bought once, on day 0; somebody else bought on the last day, up to which all counts. */
function shop(customers: number, sent: readonly Sent[], optedOut: readonly number[] = []) {
  const mail = (customer: number): string => `c${customer}@example.com`;
  const orders = Array.from({ length: customers }, (_, at) => [String(at), written(FIRST), mail(at), '3000']);
  return analysisOf([
    { name: '注文.csv', header: ['注文番号', '注文日', 'メールアドレス', '金額'], rows: [...orders, ['last', written(LAST), 'last@example.com', '1000']] },
    { name: '会員.csv', header: ['登録日', 'メールアドレス', '配信停止日'], rows: optedOut.map((customer) => [written(FIRST), mail(customer), written(FIRST + 1)]) },
    { name: '配信ログ.csv', header: ['配信日時', 'メールアドレス', '件名', '種別'], rows: sent.map(({ customer, day, type }) => [`${written(FIRST + day)} 10:00`, mail(customer), 'お知らせ', type]) },
  ]);
}

/** With nothing bought again, an offer of a subscription may go out from the 24th day on (3 days of delivery, .7 of 30 days), a newsletter always. */
const ALLOWED_FROM: Readonly<Record<string, number>> = { 定期のご案内: 24, メルマガ: 0, フォローメール: 0 };

describe('the audit of a message log', () => {
  it('finds all planted mistakes and only those', () => {
    const one = fc.record({ day: fc.integer({ min: 1, max: 120 }), type: fc.constantFrom('定期のご案内', 'メルマガ', 'フォローメール', '関連商品のご案内', '紹介のお願い', '復帰のご案内') });
    fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (messages, stopped) => {
      const sent = messages.map((message, customer) => ({ ...message, customer }));
      const analysis = shop(sent.length, sent, Array.from({ length: Math.min(stopped, sent.length) }, (_, at) => at));
      const { timing } = campaignsOf(analysis, emptyPlaybook);
      const expected = sent.map(({ customer, day, type }) => {
        // Told on the day after the first; the audit knows what was known the day before the message.
        if (customer < stopped && day > 1) return 2;
        // One purchase: related products and referrals wait for the second; who is still active need not be asked back.
        if (type === '関連商品のご案内' || type === '紹介のお願い') return 1;
        if (type === '復帰のご案内') return day <= 90 ? 2 : 0;
        return day < (ALLOWED_FROM[type] ?? 0) ? 1 : 0;
      });
      const log = sentMessages(analysis.customers);
      const byCustomer = new Map(Array.from(log.person, (person, at) => [analysis.customers.ids[person], timing.audit.verdict[at]]));
      const ids = sent.map(({ customer }) => analysis.customers.ids[personOf(analysis, `c${customer}@example.com`)]);
      expect(ids.map((id) => byCustomer.get(id))).toEqual(expected);
      expect(timing.all.outcomes.map(({ messages: count }) => count)).toEqual([0, 1, 2].map((verdict) => expected.filter((each) => each === verdict).length));
    }), { numRuns: 60 });
  });

  it('finds the message too many within the week', () => {
    const analysis = shop(1, [{ customer: 0, day: 30, type: 'メルマガ' }, { customer: 0, day: 33, type: 'メルマガ' }, { customer: 0, day: 35, type: 'メルマガ' }, { customer: 0, day: 45, type: 'メルマガ' }]);
    const { timing } = campaignsOf(analysis, emptyPlaybook);
    expect([...timing.audit.verdict]).toEqual([0, 0, 1, 0]);
    expect(timing.audit.byRule).toMatchObject({ G7: 1, G1: 0 });
  });

  it('says nothing of people it does not know, and nothing without a log', () => {
    const analysis = shop(1, [{ customer: 7, day: 30, type: 'メルマガ' }]);
    const campaigns = campaignsOf(analysis, emptyPlaybook);
    expect(campaigns.messages).toBe(0);
    expect(campaigns.timing.kinds).toEqual([]);
    expect(campaigns.timing.all.difference).toBeNull();
  });

  it('compares messages of one kind to people at one stage with each other', () => {
    // Of those written to early 5 of 10 buy, of those in time 5 of 10 too.
    const sent = Array.from({ length: 20 }, (_, customer) => ({ customer, day: customer < 10 ? 10 : 40, type: '定期のご案内' }));
    const { timing } = campaignsOf(shop(20, sent), emptyPlaybook);
    const [kind] = timing.kinds;
    expect(kind?.kind).toBe('subscribe');
    expect(kind?.outcomes.map(({ observed }) => observed)).toEqual([10, 10, 0]);
    expect(kind?.difference).toMatchObject({ treated: 0, holdout: 0, difference: 0 });
    expect(kind?.cost).toBe(0);
  });
});

function personOf({ inputs, customers }: ReturnType<typeof shop>, mail: string): number {
  const identity = inputs.orders.identities.list.findIndex(({ email }) => email === mail);
  return customers.people.ofIdentity[identity] ?? -1;
}

describe('the kind of a message', () => {
  it.each([
    ['定期のご案内', '', '', 'subscribe'], ['', '毎月のお茶便のご案内', '', 'subscribe'], ['', '定期便をお続けいただくために', '', 'retention'], ['', '300円クーポンをお届けします', '', 'couponEnclosed'], ['', '感謝のクーポン', '', 'couponEnclosed'],
    ['メルマガ', '春のクーポン', '', 'mailNewsletter'], ['メルマガ', '', '同梱', 'newsletterEnclosed'], ['', 'お友達紹介のお願い', '', 'referral'], ['', 'お久しぶりです 架空茶舗です', '', 'comeback'], ['', 'お茶に合う和菓子のご案内', '', 'related'],
    ['', 'お茶はいかがでしたか', '', 'followUp'], ['', 'スタートブックをお送りします', '', 'startBook'], ['Newsletter', '', '', 'mailNewsletter'], ['Subscription offer', '', '', 'subscribe'], ['', 'ポイントが貯まりました', '', 'points'], ['', '=1+1', '', null], ['', '', '', null],
  ] as const)('of type "%s", subject "%s", by "%s" is %s', (type, subject, channel, kind) => {
    expect(messageKind(type, subject, channel)).toBe(kind);
  });

  it('is one the measures know', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (type, subject) => {
      const kind = messageKind(type, subject, '');
      expect(kind === null || measureKinds.includes(kind)).toBe(true);
    }));
  });
});
