import { describe, expect, it } from 'vitest';
import { speaker } from '../../src/text/say.ts';

describe('a speaker', () => {
  it('fills blanks, and marks thousands', () => {
    expect(speaker('ja')('dashboard.people', { people: 1234 })).toBe('1,234人');
    expect(speaker('ja')('cli.candidates', { count: 3, sheet: 'CRM_名寄せ' })).toBe('同じ方かもしれない組が 3 組あります。「CRM_名寄せ」で選べます。');
  });

  it('says one and many in English', () => {
    expect(speaker('en')('dashboard.people', { people: 1 })).toBe('1 customer');
    expect(speaker('en')('dashboard.people', { people: 0 })).toBe('0 customers');
    expect(speaker('en')('dashboard.people', { people: 1234 })).toBe('1,234 customers');
  });

  it('keeps what is filled in as it is, though it looks like a blank or a pattern', () => {
    expect(speaker('en')('cli.unknown-command', { command: '{option} $& $1' })).toBe('There is no command "{option} $& $1".');
  });

  it('leaves a blank empty when nothing is known for it', () => {
    expect(speaker('en')('cli.bad-day')).toBe('The day after --as-of cannot be read (). Write it like 2026-10-31.');
  });

  it('shows no more than three decimals', () => {
    expect(speaker('ja')('cli.amounts-whole', { read: 1234.56789 })).toBe('金額の内訳：読んだ金額 1,234.568円を、すべて使いました。');
  });

  it('knows its language', () => {
    expect([speaker('ja').language, speaker('en').language]).toEqual(['ja', 'en']);
  });
});
