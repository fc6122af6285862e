import { describe, expect, it } from 'vitest';
import { delimiterOf } from '../../../src/inputs/text/delimiter.ts';

describe('the delimiter', () => {
  it.each([
    ['注文番号,注文日,金額\n1,2025/1/5,"1,080"\n', ','],
    ['order-id\tsku\tname\n1\tA\tあ, い\n', '\t'],
    ['Bestellung;Datum;Betrag\n1;5.1.2025;10,80\n', ';'],
    ['"a;b;c;d",x\n"e;f",y\n', ','],
    ['一列だけ\n', ','],
    ['', ','],
  ])('of %j is %j', (head, delimiter) => {
    expect(delimiterOf(head)).toBe(delimiter);
  });
});
