import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../src/customers/contacts.ts';
import { analysisOf } from '../report/a-report.ts';

const emailOf = (...orders: readonly (readonly [day: string, mail: string])[]): readonly string[] => {
  const { customers, inputs } = analysisOf([{ name: '注文.csv', header: ['注文番号', '注文日', '会員ID', 'メールアドレス', '金額'], rows: orders.map(([day, mail], at) => [String(at), day, '7', mail, '1000']) }]);
  return contactsOf(customers, inputs.orders).email;
};

describe('how somebody is written to', () => {
  it('is the mail of the latest order', () => {
    expect(emailOf(['2026/1/1', 'old@example.com'], ['2026/5/1', 'new@example.com'])).toEqual(['new@example.com']);
  });

  it('is a mail of their own before a later alias of a mall', () => {
    expect(emailOf(['2026/1/1', 'own@example.com'], ['2026/5/1', 'abc123@pc.fw.rakuten.ne.jp'])).toEqual(['own@example.com']);
  });

  it('is the alias where there is no other', () => {
    expect(emailOf(['2026/5/1', 'abc123@pc.fw.rakuten.ne.jp'])).toEqual(['abc123@pc.fw.rakuten.ne.jp']);
  });
});
