/** How a cell looks. Flat, so that one property changes without knowing the others. */
export interface Style {
  readonly numberFormat: string;
  /** Null: no fill. */
  readonly fillColor: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontUnderline: string;
  readonly fontStrikethrough: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

export type StyleKey = keyof Style;

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const PLAIN: Style = {
  numberFormat: 'General', fillColor: null, fontName: 'Yu Gothic', fontSize: 11, fontColor: '#000000', fontBold: false, fontItalic: false,
  fontUnderline: 'None', fontStrikethrough: false, horizontalAlignment: 'General', verticalAlignment: 'Center', wrapText: false, indentLevel: 0,
  shrinkToFit: false, textOrientation: 0, locked: true, formulaHidden: false,
  borderTop: NO_BORDER, borderBottom: NO_BORDER, borderLeft: NO_BORDER, borderRight: NO_BORDER,
};

/** Every look of the workbook once, by number. 0 is the plain one. */
export class StyleBook {
  readonly #styles: Style[] = [PLAIN];
  readonly #byText = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);
  readonly #steps = new Map<string, number>();

  get(id: number): Style {
    return this.#styles[id] as Style;
  }

  /** The number of this style with one property changed. */
  with<K extends StyleKey>(id: number, key: K, value: Style[K]): number {
    const step = `${id} ${key} ${JSON.stringify(value)}`;
    const known = this.#steps.get(step);
    if (known !== undefined) return known;
    const style: Style = { ...this.get(id), [key]: value };
    const text = JSON.stringify(style);
    let result = this.#byText.get(text);
    if (result === undefined) {
      result = this.#styles.push(style) - 1;
      this.#byText.set(text, result);
    }
    this.#steps.set(step, result);
    return result;
  }
}
