import type { Look } from '../../report/plan.ts';

const BODY_FONT = '游ゴシック';
const BODY_SIZE = 11;

/** A look for every cell of a range. Number formats come first: what is written into a text cell afterwards stays text. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { size = BODY_SIZE, bold = false, color, underline = false } = look.font ?? {};
  if (look.format !== undefined) formatNumbers(range, look.format);
  const { font, fill, borders } = range.format;
  font.name = BODY_FONT;
  font.size = size;
  if (bold) font.bold = true;
  if (color !== undefined) font.color = webColor(color);
  if (underline) font.underline = 'Single';
  if (look.fill !== undefined) fill.color = webColor(look.fill);
  if (look.align !== undefined) range.format.horizontalAlignment = ALIGN[look.align];
  if (look.vertical !== undefined) range.format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap === true) range.format.wrapText = true;
  if (look.borderBottom !== undefined) line(borders, 'EdgeBottom', look.borderBottom);
  if (look.borderTop !== undefined) line(borders, 'EdgeTop', look.borderTop);
  // A range of several rows has lines between them too.
  const between = look.borderBottom ?? look.borderTop;
  if (between !== undefined) line(borders, 'InsideHorizontal', between);
}

/** One number format for all cells: Excel takes a single value for them all, which its types do not say. */
export function formatNumbers(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** `2F5D8A` or `#2F5D8A` → `#2F5D8A`. */
export function webColor(color: string): string {
  return `#${color.replace(/^#/, '').toUpperCase()}`;
}

function line(borders: Excel.RangeBorderCollection, edge: 'EdgeBottom' | 'EdgeTop' | 'InsideHorizontal', color: string): void {
  const border = borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = webColor(color);
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
