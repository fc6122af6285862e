import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressed, channels, holdBacks, type HoldBack } from '../../../src/campaigns/contact/hold-back.ts';
import { reachOf } from '../../../src/campaigns/reach/reach.ts';
import { actions } from '../../../src/measures/journey/guard/action.ts';
import { verdictOn } from '../../../src/measures/journey/guard.ts';
import { analysisOf, sampleAnalysis } from '../../report/a-report.ts';

const analysis = sampleAnalysis();
const reach = reachOf(analysis);
const { customers: { ledger, asOf } } = analysis;

describe('a sending', () => {
  it('goes to everybody asked for, or says by which rule they are held back, each once', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: ledger.people, maxLength: ledger.people }), fc.constantFrom(...actions), fc.constantFrom(...channels), (asked, action, channel) => {
      const members = Uint8Array.from(asked, Number);
      const { fate, going, held } = addressed(members, action, channel, analysis, reach);
      expect(going + held.reduce((sum, people) => sum + people, 0)).toBe(members.reduce((sum, each) => sum + each, 0));
      fate.forEach((each, person) => expect(each === 0).toBe(members[person] === 0));
      expect(fate.filter((each) => each === 1)).toHaveLength(going);
    }), { numRuns: 30 });
  });

  it('never goes to anybody whom the guard does not allow it', () => {
    const { fate } = addressed(new Uint8Array(ledger.people).fill(1), 'related', 'mail', analysis, reach);
    const allowed = Array.from(fate.keys()).filter((person) => fate[person] === 1);
    expect(allowed.length).toBeGreaterThan(0);
    for (const person of allowed) expect(verdictOn(ledger, analysis.settings, asOf, person, 'related').kind).toBe('ok');
  });
});

/** One customer, with whatever else is told of them. */
function why(more: Parameters<typeof analysisOf>[0], channel: (typeof channels)[number] = 'mail', buyer: readonly string[] = ['佐藤 花子', 'a@example.com', '', '']): HoldBack | 'goes' {
  const found = analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', '氏名', 'メールアドレス', '電話番号', '住所', '金額'], rows: [['1', '2026/6/1', ...buyer, '3000'], ['2', '2026/8/1', ...buyer, '3000'], ['3', '2026/9/30', '別の 方', 'z@example.com', '', '', '100']] }, ...more]);
  const person = found.customers.people.ofIdentity[found.inputs.orders.identities.list.findIndex(({ name }) => name === buyer[0])] ?? -1;
  const { fate } = addressed(Uint8Array.from(found.customers.ids, (_, at) => (at === person ? 1 : 0)), 'sell', channel, found, reachOf(found));
  return fate[person] === 1 ? 'goes' : (holdBacks[(fate[person] as number) - 2] ?? 'goes');
}

const log = (...days: readonly string[]): Parameters<typeof analysisOf>[0][number] => ({ name: '配信.csv', header: ['配信日時', 'メールアドレス', '件名'], rows: days.map((each) => [each, 'a@example.com', 'お知らせ']) });
const member = (newsletter: string, stopped: string, mail = 'a@example.com'): Parameters<typeof analysisOf>[0][number] => ({ name: '会員.csv', header: ['登録日', 'メールアドレス', 'メルマガ', '配信停止日'], rows: [['2026/5/1', mail, newsletter, stopped], ['2026/5/1', 'z@example.com', '希望する', '']] });
const complaint = { name: '問い合わせ.csv', header: ['受付日', 'メールアドレス', '種別', '内容'], rows: [['2026/9/1', 'a@example.com', '苦情', '割れていました']] };

describe('somebody', () => {
  it('goes where nothing speaks against it', () => {
    expect(why([])).toBe('goes');
    expect(why([member('希望する', '')])).toBe('goes');
  });

  it('is held back for the gravest reason', () => {
    expect(why([member('希望する', '2026/9/1'), complaint, log('2026/9/29', '2026/9/30')])).toBe('optedOut');
    expect(why([complaint, log('2026/9/29', '2026/9/30')])).toBe('complaint');
    expect(why([log('2026/9/29', '2026/9/30')])).toBe('tooMany');
    expect(why([member('', '')])).toBe('noConsent');
    expect(why([member('', '')], 'dm', ['佐藤 花子', 'a@example.com', '', '東京都千代田区1-1'])).toBe('goes');
    expect(why([], 'dm')).toBe('noContact');
    expect(why([], 'phone')).toBe('noContact');
    expect(why([], 'enclosure')).toBe('goes');
  });
});
