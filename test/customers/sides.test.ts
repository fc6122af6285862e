import { describe, expect, it } from 'vitest';
import { Sides } from '../../src/customers/sides.ts';

describe('sides', () => {
  it('leave everybody together until somebody is told apart', () => {
    expect(new Sides().partsOf([1, 2, 3])).toEqual([[1, 2, 3]]);
  });

  it('keep those told apart in different parts, and the others with the first', () => {
    const sides = new Sides();
    sides.split([[1, 2], [3]]);
    expect(sides.partsOf([1, 2, 3, 4])).toEqual([[1, 2, 4], [3]]);
  });

  it('remember every split', () => {
    const sides = new Sides();
    sides.split([[1], [2]]);
    sides.split([[2], [3]]);
    expect(sides.partsOf([1, 2, 3])).toEqual([[1, 3], [2]]);
  });
});
