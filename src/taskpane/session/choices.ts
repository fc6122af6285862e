import type { IntakeOptions } from '../../inputs/intake.ts';

/** How the user wants one sheet read; what they leave open is found out. */
export interface SheetChoice extends IntakeOptions {
  /** Whether the sheet is read at all. */
  readonly use: boolean;
}

/** By sheet. */
export type Choices = Readonly<Record<string, SheetChoice>>;

export const automatic: SheetChoice = { use: true, layout: null, columns: {}, dayOrder: null };

/** Under this name the workbook remembers them. */
export const CHOICES = 'reading';

/** A column for a field, in the user's own word; blank: none of them. What a platform's layout says of columns no longer holds then. */
export function withColumn(choice: SheetChoice, field: string, header: string): SheetChoice {
  return { ...choice, layout: 'sheet', columns: { ...choice.columns, [field]: header } };
}

export function isAutomatic({ use, layout, columns, dayOrder }: SheetChoice): boolean {
  return use && layout === null && dayOrder === null && Object.keys(columns).length === 0;
}

export function choicesText(choices: Choices): string {
  return JSON.stringify(Object.fromEntries(Object.entries(choices).filter(([, choice]) => !isAutomatic(choice))));
}

/** What the workbook remembers, believed only as far as it makes sense. */
export function choicesFrom(text: string | null): Choices {
  const kept = parsed(text);
  if (!isRecord(kept)) return {};
  return Object.fromEntries(Object.entries(kept).flatMap(([sheet, choice]) => (isRecord(choice) ? [[sheet, choiceFrom(choice)] as const] : [])));
}

function choiceFrom({ use, layout, columns, dayOrder }: Readonly<Record<string, unknown>>): SheetChoice {
  return {
    use: use !== false,
    layout: typeof layout === 'string' ? layout : null,
    columns: isRecord(columns) ? Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) : {},
    dayOrder: dayOrder === 'day-month' || dayOrder === 'month-day' ? dayOrder : null,
  };
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
