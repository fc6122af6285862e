import { fold } from '../../inputs/fold.ts';
import { amountOf } from '../../inputs/money-text.ts';
import { momentOf } from '../../inputs/records/moment.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Condition, Rule, SegmentColumn } from './rule.ts';

type Is = (cell: CellValue) => boolean;

/**
 * Of whom a rule is true: 1, else 0, a person each.
 *
 * @param columns those that the rule was parsed with
 * @example matching([[{ column: '購入回数', test: 'at-least', values: ['2'] }]], [{ name: '購入回数', kind: 'number', values: [1, 3, null] }], 3) // [0, 1, 0]
 */
export function matching(rule: Rule, columns: readonly SegmentColumn[], people: number): Uint8Array {
  const found = new Uint8Array(people);
  for (const all of rule) {
    const asked = all.map((condition) => {
      const column = columns.find(({ name }) => name === condition.column);
      if (column === undefined) throw new RangeError(`there is no column '${condition.column}'`);
      return { values: column.values, is: isTrue(condition, column) };
    });
    if (asked.length === 0) continue;
    for (let person = 0; person < people; person++) {
      if (found[person] === 0 && asked.every(({ values, is }) => is(values[person] ?? null))) found[person] = 1;
    }
  }
  return found;
}

function isTrue({ test, values }: Condition, { kind }: SegmentColumn): Is {
  switch (test) {
    case 'blank': return isBlank;
    case 'filled': return (cell) => !isBlank(cell);
    case 'is': return isAnyOf(values, kind);
    case 'is-not': {
      const any = isAnyOf(values, kind);
      return (cell) => !any(cell);
    }
    case 'contains': {
      const parts = values.map(plain);
      return (cell) => !isBlank(cell) && parts.some((part) => plain(String(cell)).includes(part));
    }
    case 'at-least': return compared(values, kind, Math.min, (figure, bound) => figure >= bound);
    case 'more': return compared(values, kind, Math.min, (figure, bound) => figure > bound);
    case 'at-most': return compared(values, kind, Math.max, (figure, bound) => figure <= bound);
    case 'less': return compared(values, kind, Math.max, (figure, bound) => figure < bound);
  }
}

/** A text is any of them whole, or by the figure it begins with: 「2」 is 「2 初回」. */
function isAnyOf(values: readonly string[], kind: SegmentColumn['kind']): Is {
  if (kind !== 'text') {
    const figures = new Set(values.map((value) => figureOf(value, kind)));
    return (cell) => !isBlank(cell) && figures.has(figureOf(cell, kind));
  }
  const texts = new Set(values.map(plain));
  const leading = new Set(values.filter((value) => /^\d+$/.test(plain(value))).map(plain));
  return (cell) => {
    if (isBlank(cell)) return false;
    const text = plain(String(cell));
    return texts.has(text) || leading.has(/^\d+(?=\s)/.exec(text)?.[0] ?? '');
  };
}

/** Of several bounds the widest counts. */
function compared(values: readonly string[], kind: SegmentColumn['kind'], widest: (...bounds: number[]) => number, holds: (figure: number, bound: number) => boolean): Is {
  const bound = widest(...values.map((value) => figureOf(value, kind)));
  return (cell) => !isBlank(cell) && holds(figureOf(cell, kind), bound);
}

function figureOf(value: CellValue, kind: SegmentColumn['kind']): number {
  if (typeof value === 'number') return value;
  if (kind === 'day') return Math.floor(momentOf(value) ?? NaN);
  if (kind === 'number') return amountOf(value) ?? NaN;
  return Number(/^\d+(?:\.\d+)?/.exec(plain(String(value)))?.[0] ?? NaN);
}

function plain(text: string): string {
  return fold(text).toLowerCase();
}

function isBlank(cell: CellValue): boolean {
  return cell === null || cell === '';
}
