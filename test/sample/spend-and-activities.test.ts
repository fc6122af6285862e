import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/shared/day.ts';
import { activityFile } from '../../src/sample/activity-file.ts';
import { shopHistory } from '../../src/sample/shop-history.ts';
import { FIRST_DAY, LAST_DAY } from '../../src/sample/shop-year.ts';
import { spendFile } from '../../src/sample/spend-file.ts';
import { slashDay } from '../../src/sample/time-text.ts';
import { messageLogFile } from '../../src/sample/message-log-file.ts';
import { surveyFile } from '../../src/sample/survey-file.ts';
import { worries } from '../../src/sample/words/opinions.ts';
import { records } from './table.ts';

describe.each([1, 2, 3])('what sample %i spends and whom it invites', (seed) => {
  const history = shopHistory(seed);
  const spend = records(spendFile(history)).map((row) => ({ month: row['年月'] ?? '', medium: row['媒体'] ?? '', purpose: row['目的'] ?? '', yen: Number(row['広告費']) }));
  const activities = records(activityFile(history));

  it('tells each of the 24 months, each medium once', () => {
    const months = Array.from({ length: 24 }, (_, at) => monthIndex(FIRST_DAY) + at).map((month) => `${Math.floor(month / 12)}/${(month % 12) + 1}`);
    expect([...new Set(spend.map(({ month }) => month))]).toEqual(months);
    expect(months.at(-1)).toBe('2026/10');
    expect(new Set(spend.map(({ month, medium }) => `${month} ${medium}`)).size).toBe(spend.length);
    expect(new Set(spend.map(({ medium }) => medium)).size).toBe(6);
  });

  it('costs some 1,500 to 4,000 yen a new customer in every month, and little for those who had bought', () => {
    const first = new Map<string, number>();
    for (const { person, day, state } of history.orders) if (state !== 'cancelled' && !first.has(person.id)) first.set(person.id, day);
    const newcomers = new Map<string, number>();
    for (const day of first.values()) {
      const month = slashDay(day).slice(0, 7).replace('/0', '/');
      newcomers.set(month, (newcomers.get(month) ?? 0) + 1);
    }
    const total = (purpose: string, month?: string): number => spend.filter((each) => each.purpose === purpose && (month === undefined || each.month === month)).reduce((sum, { yen }) => sum + yen, 0);
    for (const [month, people] of newcomers) {
      const cost = total('新規', month) / people;
      expect([month, cost > 1_500 && cost < 4_000]).toEqual([month, true]);
    }
    expect(total('既存') / total('新規')).toBeGreaterThan(0.05);
    expect(total('既存') / total('新規')).toBeLessThan(0.3);
    for (const { yen } of spend) expect([yen > 0, yen % 100]).toEqual([true, 0]);
  });

  it('invites members who had bought at its own site, once each time, some dozens in all', () => {
    const memberships = new Map(history.members.map((each) => [each.memberId, each]));
    for (const row of activities) {
      const member = memberships.get(row['会員ID'] ?? '');
      const bought = history.orders.filter(({ person, channel, state, day }) => person === member?.person && channel === 'own' && state !== 'cancelled' && slashDay(day) < (row['参加日'] ?? ''));
      expect([row['会員ID'], bought.length > 0, slashDay(member?.registered ?? Infinity) <= (row['参加日'] ?? '')]).toEqual([row['会員ID'], true, true]);
      expect(row['メールアドレス']).toBe(member?.person.mail);
    }
    expect(new Set(activities.map((row) => `${row['参加日'] ?? ''} ${row['会員ID'] ?? ''}`)).size).toBe(activities.length);
    const people = new Set(activities.map((row) => row['会員ID'])).size;
    expect(people).toBeGreaterThan(36);
    expect(people).toBeLessThan(100);
    for (const kind of ['体験', '共創']) expect(activities.filter((row) => row['種別'] === kind).length).toBeGreaterThan(15);
    for (const row of activities) expect((row['参加日'] ?? '') > slashDay(FIRST_DAY) && (row['参加日'] ?? '') <= slashDay(LAST_DAY)).toBe(true);
  });

  it('lets the happy come more often than the rest', () => {
    const membersBy = new Map(history.members.map((each) => [each.memberId, each.person]));
    const came = activities.map((row) => membersBy.get(row['会員ID'] ?? '')?.satisfaction ?? NaN);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(came)).toBeGreaterThan(mean([...membersBy.values()].map(({ satisfaction }) => satisfaction)));
  });
});

describe.each([1, 2, 3])('what sample %i is told and tells', (seed) => {
  const history = shopHistory(seed);
  const answers = records(surveyFile(history));

  it('gives marks from 1 to 5 for the product and the parcel, and names the product', () => {
    for (const row of answers) for (const column of ['商品の満足度(1-5)', '梱包の満足度(1-5)']) expect(['1', '2', '3', '4', '5']).toContain(row[column]);
    const products = new Set(history.orders.flatMap(({ lines }) => lines.map(({ product }) => product.name)));
    for (const row of answers) expect(products.has(row['商品名'] ?? '')).toBe(true);
  });

  it('goes with the product more than with the parcel', () => {
    const recommend = answers.map((row) => Number((row['おすすめ度(0-10)'] ?? '').normalize('NFKC').replace('点', '')));
    const correlation = (column: string): number => {
      const marks = answers.map((row) => Number(row[column]));
      const [a, b] = [recommend, marks].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length) as [number, number];
      const dot = (x: readonly number[], p: number, y: readonly number[], q: number): number => x.reduce((sum, value, at) => sum + (value - p) * ((y[at] ?? NaN) - q), 0);
      return dot(recommend, a, marks, b) / Math.sqrt(dot(recommend, a, recommend, a) * dot(marks, b, marks, b));
    };
    expect(correlation('商品の満足度(1-5)')).toBeGreaterThan(correlation('梱包の満足度(1-5)') + 0.2);
  });

  it('writes a few words now and then, of all the worries there are, most where something was wrong', () => {
    const said = answers.filter((row) => row['ご意見'] !== '');
    expect(said.length / answers.length).toBeGreaterThan(0.3);
    expect(said.length / answers.length).toBeLessThan(0.6);
    const all = Object.values(worries).flat() as string[];
    for (const [worry, sentences] of Object.entries(worries)) expect([worry, said.some((row) => (sentences as readonly string[]).includes(row['ご意見'] ?? ''))]).toEqual([worry, true]);
    const worried = (low: boolean): number => {
      const group = said.filter((row) => Number(row['商品の満足度(1-5)']) <= 3 === low);
      return group.filter((row) => all.includes(row['ご意見'] ?? '')).length / group.length;
    };
    expect(worried(true)).toBeGreaterThan(worried(false));
  });

  it('sends newsletters by mail, and some of the rest in parcels and by post', () => {
    const log = records(messageLogFile(history));
    expect(new Set(log.map((row) => row['チャネル']))).toEqual(new Set(['メール', 'DM（手紙）', '同梱']));
    for (const row of log) if (row['種別'] === 'メルマガ') expect(row['チャネル']).toBe('メール');
  });
});
