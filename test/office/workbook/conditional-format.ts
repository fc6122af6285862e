import type { Anchor } from './anchor.ts';

export type ConditionalFormatType = 'ColorScale' | 'DataBar' | 'CellValue' | 'ContainsText' | 'Custom';

export interface RuleLook {
  fillColor: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  numberFormat: string | null;
}

export interface ScalePoint {
  readonly color: string;
  readonly type: string;
  readonly formula?: string | null;
}

export type RuleDetails =
  | { readonly kind: 'ColorScale'; criteria: { readonly minimum: ScalePoint; readonly midpoint?: ScalePoint; readonly maximum: ScalePoint } }
  | {
    readonly kind: 'DataBar'; showDataBarOnly: boolean; barDirection: string; axisFormat: string; axisColor: string;
    lowerBoundRule: BoundRule; upperBoundRule: BoundRule;
    readonly positive: { fillColor: string; gradientFill: boolean; borderColor: string };
    readonly negative: { fillColor: string; borderColor: string; matchPositiveFillColor: boolean; matchPositiveBorderColor: boolean };
  }
  | { readonly kind: 'CellValue'; rule: { readonly formula1: string; readonly formula2?: string; readonly operator: string } | null; readonly look: RuleLook }
  | { readonly kind: 'ContainsText'; rule: { readonly operator: string; readonly text: string } | null; readonly look: RuleLook }
  | { readonly kind: 'Custom'; formula: string; readonly look: RuleLook };

export interface BoundRule {
  readonly type: string;
  readonly formula?: string;
}

export class ConditionalFormat {
  readonly id: string;
  readonly details: RuleDetails;
  areas: Anchor[];
  stopIfTrue = false;

  constructor(id: string, area: Anchor, type: ConditionalFormatType) {
    this.id = id;
    this.areas = [area];
    this.details = newDetails(type);
  }

  release(): void {
    for (const area of this.areas) area.release();
    this.areas = [];
  }
}

const newLook = (): RuleLook => ({ fillColor: null, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null, numberFormat: null });

function newDetails(kind: ConditionalFormatType): RuleDetails {
  switch (kind) {
    case 'ColorScale':
      return { kind, criteria: { minimum: { color: '#FFFFFF', type: 'LowestValue' }, maximum: { color: '#FFFFFF', type: 'HighestValue' } } };
    case 'DataBar':
      return {
        kind, showDataBarOnly: false, barDirection: 'Context', axisFormat: 'Automatic', axisColor: '',
        lowerBoundRule: { type: 'Automatic' }, upperBoundRule: { type: 'Automatic' },
        positive: { fillColor: '#638EC6', gradientFill: true, borderColor: '' },
        negative: { fillColor: '#FF0000', borderColor: '', matchPositiveFillColor: false, matchPositiveBorderColor: true },
      };
    case 'CellValue':
    case 'ContainsText':
      return { kind, rule: null, look: newLook() };
    case 'Custom':
      return { kind, formula: '', look: newLook() };
  }
}
