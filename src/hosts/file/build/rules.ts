import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { RuleSpec, SheetSpec } from '../../../report/plan.ts';
import { rangeName } from '../../sheet/address.ts';
import { hex } from './looks.ts';
import { ruleRange } from '../../sheet/table-area.ts';

/** The sheet's conditional formats. */
export function conditionalRules(sheet: SheetSpec): ConditionalRule[] {
  return sheet.rules.flatMap((rule, index) => {
    const area = ruleRange(rule.area, sheet);
    return area === null ? [] : [{ ...ruleBody(rule), priority: index + 1, range: rangeName(area) }];
  });
}

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex(color) }, bgColor: { rgb: hex(color) } };
}

function ruleBody(rule: RuleSpec): Omit<ConditionalRule, 'priority' | 'range'> {
  switch (rule.kind) {
    case 'scale':
      return {
        type: 'colorScale',
        colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: [`FF${hex(rule.low)}`, `FF${hex(rule.high)}`] },
      };
    case 'bar':
      // From zero: a bar that began at the smallest value would make it look like nothing.
      return {
        type: 'dataBar',
        dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color: `FF${hex(rule.color)}` },
      };
    case 'equals':
      return {
        type: 'cellIs',
        operator: 'equal',
        formula: `"${rule.text.replaceAll('"', '""')}"`,
        style: {
          font: { color: { rgb: hex(rule.color) } },
          fill: solid(rule.fill),
        },
      };
    case 'when':
      return {
        type: 'expression',
        formula: rule.formula,
        style: { font: { color: { rgb: hex(rule.color) } }, ...(rule.fill === undefined ? {} : { fill: solid(rule.fill) }) },
      };
  }
}
