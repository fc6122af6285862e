import type { RuleSpec, SheetSpec } from '../../report/plan.ts';
import { ruleRange } from '../sheet/table-area.ts';
import { webColor } from './looks.ts';
import { rangeOf } from './range-of.ts';

/** The sheet's conditional formats. */
export function addRules(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const rule of spec.rules) {
    const area = ruleRange(rule.area, spec);
    if (area !== null) addRule(rangeOf(sheet, area).conditionalFormats, rule);
  }
}

function addRule(formats: Excel.ConditionalFormatCollection, rule: RuleSpec): void {
  switch (rule.kind) {
    case 'scale':
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: webColor(rule.low) },
        maximum: { type: 'HighestValue', color: webColor(rule.high) },
      };
      return;
    case 'bar': {
      const bar = formats.add('DataBar').dataBar;
      // From zero: a bar that began at the smallest value would make it look like nothing.
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      bar.upperBoundRule = { type: 'HighestValue' };
      bar.positiveFormat.fillColor = webColor(rule.color);
      bar.positiveFormat.gradientFill = false;
      return;
    }
    case 'equals': {
      const equals = formats.add('CellValue').cellValue;
      equals.format.font.color = webColor(rule.color);
      equals.format.fill.color = webColor(rule.fill);
      equals.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      return;
    }
    case 'when': {
      const { custom } = formats.add('Custom');
      custom.rule.formula = `=${rule.formula}`;
      custom.format.font.color = webColor(rule.color);
      if (rule.fill !== undefined) custom.format.fill.color = webColor(rule.fill);
      return;
    }
  }
}
