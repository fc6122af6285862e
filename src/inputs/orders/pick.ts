import type { CellValue } from '../../shared/cell.ts';
import { foldHeader } from '../fold.ts';
import { amountOf } from '../money-text.ts';
import type { Column, Figure } from './layout.ts';
import { BLANK } from './order-rows.ts';

export type Cells = readonly CellValue[];
export type PickText = (cells: Cells) => string;
export type PickFigure = (cells: Cells) => number;
/** @param at which of a row's packed lines */
export type PickLines = (cells: Cells, at: number) => number;

/** A figure that stands there and cannot be read. */
export const UNREADABLE = Infinity;

/** Headers by their folded text; of repeated ones the first. */
export function columnsByHeader(headers: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  headers.forEach((header, at) => {
    const key = foldHeader(header);
    if (key !== '' && !columns.has(key)) columns.set(key, at);
  });
  return columns;
}

/** The first column that a layout's column stands for, or -1. */
export function columnOf(column: Column | undefined, columns: ReadonlyMap<string, number>): number {
  for (const name of namesOf(column)) {
    const at = columns.get(foldHeader(name));
    if (at !== undefined) return at;
  }
  return -1;
}

function namesOf(column: Column | undefined): readonly string[] {
  if (column === undefined) return [];
  if (typeof column === 'string') return [column];
  return 'joined' in column ? column.joined : column.either;
}

/** A cell as the text a person would type; large whole numbers without an exponent. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(0) : String(value);
}

/** How to pick a column's text out of a row; null: the file does not have it. */
export function textPicker(column: Column | undefined, columns: ReadonlyMap<string, number>, joint: string): PickText | null {
  const found = namesOf(column).map((name) => columns.get(foldHeader(name)) ?? -1).filter((at) => at >= 0);
  const [first, ...rest] = found;
  if (first === undefined) return null;
  if (rest.length === 0) return (cells) => textOf(cells[first]);
  if (typeof column === 'object' && 'either' in column) return (cells) => found.map((at) => textOf(cells[at])).find((text) => text !== '') ?? '';
  return (cells) => {
    let text = '';
    for (const at of found) {
      const part = textOf(cells[at]);
      if (part !== '') text = text === '' ? part : text + joint + part;
    }
    return text;
  };
}

/** The sum of the figures a file has: BLANK where none is filled, UNREADABLE where one cannot be read. */
export function figurePicker(figures: readonly Figure[], columns: ReadonlyMap<string, number>): PickFigure | null {
  const parts = figures.map((figure) => onePicker(figure, columns)).filter((part) => part !== null);
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  if (rest.length === 0) return first;
  return (cells) => {
    let sum = BLANK;
    for (const part of parts) {
      const value = part(cells);
      if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
    }
    return sum;
  };
}

/** Like `figurePicker`, of one line: of packed figures the one at its place. */
export function linesPicker(figures: readonly Figure[], columns: ReadonlyMap<string, number>): PickLines | null {
  const packed = figures.find((figure): figure is { readonly packed: string } => typeof figure === 'object' && 'packed' in figure);
  if (packed === undefined) return figurePicker(figures, columns);
  const column = columns.get(foldHeader(packed.packed)) ?? -1;
  return column < 0 ? null : (cells, at) => figureOf(packedValues(textOf(cells[column]))[at]);
}

function onePicker(figure: Figure, columns: ReadonlyMap<string, number>): PickFigure | null {
  const at = (name: string): number => columns.get(foldHeader(name)) ?? -1;
  if (typeof figure === 'string') {
    const column = at(figure);
    return column < 0 ? null : (cells) => figureOf(cells[column]);
  }
  if ('packed' in figure) {
    const column = at(figure.packed);
    return column < 0 ? null : (cells) => packedValues(textOf(cells[column])).reduce((sum, text) => sum + figureOf(text), 0);
  }
  const [quantity, price] = [at(figure.times[0]), at(figure.times[1])];
  if (quantity < 0 || price < 0) return null;
  return (cells) => {
    const [count, each] = [figureOf(cells[quantity]), figureOf(cells[price])];
    return count === UNREADABLE || each === UNREADABLE ? UNREADABLE : count * each;
  };
}

function figureOf(value: CellValue | undefined): number {
  const amount = amountOf(value ?? null);
  if (amount === null) return BLANK;
  return Number.isNaN(amount) ? UNREADABLE : amount;
}

/**
 * The values of Yahoo's packed lines.
 *
 * @example packedValues('L1=煎茶&L2=急須') // ['煎茶', '急須']
 */
export function packedValues(text: string): string[] {
  return text.split(/&(?=L\d+=)/).map((part) => part.replace(/^L\d+=/, '')).filter((part) => part !== '');
}
