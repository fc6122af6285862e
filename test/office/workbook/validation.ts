/** What may be typed into a cell, and what Excel says about it. */
export interface Validation {
  /** As the API gives it: { list: { inCellDropDown, source } }, { wholeNumber: { formula1, operator } }, … */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: { readonly message: string; readonly showPrompt: boolean; readonly title: string };
  readonly errorAlert: { readonly message: string; readonly showAlert: boolean; readonly style: string; readonly title: string };
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: {},
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

/** The kinds of rule, under the names of the API and as `dataValidation.type` says them. */
export const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', list: 'List', date: 'Date', time: 'Time', custom: 'Custom',
};

/** Every validation of the workbook by number; 0 is none. */
export class ValidationBook {
  readonly #items: Validation[] = [NO_VALIDATION];
  readonly #byText = new Map<string, number>([[JSON.stringify(NO_VALIDATION), 0]]);

  get(id: number): Validation {
    return this.#items[id] as Validation;
  }

  number(validation: Validation): number {
    const text = JSON.stringify(validation);
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const id = this.#items.push(validation) - 1;
    this.#byText.set(text, id);
    return id;
  }
}

export const validationType = ({ rule }: Validation): string => {
  const kind = Object.keys(rule)[0];
  return kind === undefined ? 'None' : VALIDATION_TYPES[kind] ?? 'Inconsistent';
};
