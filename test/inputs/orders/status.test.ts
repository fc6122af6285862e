import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/inputs/orders/status.ts';

describe('a status', () => {
  it.each([
    ['発送済み', '', 'valid'], ['未発送', '', 'valid'], ['完了', '', 'valid'], ['Shipped', '', 'valid'], ['completed', '', 'valid'], ['processing', '', 'valid'], ['', '', 'valid'], ['新規受付', '', 'valid'],
    ['キャンセル', '', 'cancelled'], ['注文キャンセル', '', 'cancelled'], ['注文取消し', '', 'cancelled'], ['取り消し済み', '', 'cancelled'], ['Cancelled', '', 'cancelled'], ['canceled', '', 'cancelled'], ['ｷｬﾝｾﾙ', '', 'cancelled'], ['voided', '', 'cancelled'],
    ['キャンセルなし', '', 'valid'], ['一部キャンセル', '', 'valid'], ['返品なし', '', 'valid'],
    ['返品', '', 'returned'], ['返送', '', 'returned'], ['全額返金', '', 'returned'], ['返金済み', '', 'returned'], ['refunded', '', 'returned'],
    ['一部返品', '', 'valid'], ['一部返金済み', '', 'valid'], ['partially_refunded', '', 'valid'], ['Partially refunded', '', 'valid'],
    ['入金待ち', '', 'pending'], ['お支払い待ち', '', 'pending'], ['Pending', '', 'pending'], ['on-hold', '', 'pending'], ['保留', '', 'pending'], ['failed', '', 'pending'],
    ['未発送', '未入金', 'pending'], ['発送済', '未入金', 'valid'], ['', '未払い', 'pending'], ['未発送', '入金済', 'valid'], ['キャンセル', '入金済', 'cancelled'],
  ])('%j with payment %j is %s', (status, payment, expected) => {
    expect(statusOf(status, payment, {})).toBe(expected);
  });

  it("is the platform's own code before its words, and before any other code", () => {
    const codes = { '3': 'cancelled', 入金待ち: 'valid', '*': 'returned' } as const;
    expect(statusOf('3 新規', '', codes)).toBe('cancelled');
    expect(statusOf('３', '', codes)).toBe('cancelled');
    expect(statusOf('入金待ち', '', codes)).toBe('valid');
    expect(statusOf('8', '', codes)).toBe('returned');
    expect(statusOf('', '', codes)).toBe('valid');
  });
});
