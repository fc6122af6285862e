import type { Test } from './rule.ts';

/** How each test may be written, the way it is printed first. Folded text: no full-width signs. */
export const testSigns: Readonly<Record<Test, readonly string[]>> = {
  'at-least': ['≧', '>=', '≥'],
  'at-most': ['≦', '<=', '≤'],
  'is-not': ['≠', '!=', '<>'],
  is: ['='],
  more: ['>'],
  less: ['<'],
  contains: ['含む', 'contains'],
  filled: ['空でない', 'filled'],
  blank: ['空', 'blank'],
};

/** How conditions are joined, the way each is printed in Japanese and in English first. */
export const allWords = ['かつ', 'and'] as const;
export const anyWords = ['または', 'or'] as const;
