/** What a cell holds; an empty cell holds nothing. */
export type CellValue = string | number | boolean | CellError;

/** #N/A and its kin: a value of its own kind, which only looks like text. */
export class CellError {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const ERROR_TEXTS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!'] as const;

/** As `range.values` shows it. */
export const plainValue = (value: CellValue | undefined): string | number | boolean => {
  if (value === undefined) return '';
  return value instanceof CellError ? value.text : value;
};

export function valueType(value: CellValue | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === undefined) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Any JSON on its way into a cell. */
export type Input = string | number | boolean | null;
