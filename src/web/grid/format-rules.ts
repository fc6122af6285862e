import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from '@univerjs/preset-sheets-conditional-formatting';
import type { RuleView } from '../../hosts/page/sheet-view.ts';
import { rangeOf } from './worksheet-data.ts';

/**
 * A conditional format as the grid's library knows it.
 *
 * @param dark the sheet is dark: the library turns all colours round, light ones become dark ones
 */
export function formatRule(view: RuleView, id: string, dark: boolean): IConditionFormattingRule {
  return { cfId: id, ranges: view.areas.map(rangeOf), stopIfTrue: false, rule: ruleOf(view, dark) };
}

function ruleOf(view: RuleView, dark: boolean): IConditionFormattingRule['rule'] {
  switch (view.kind) {
    case 'scale': {
      const stops = [
        { color: view.low, value: { type: CFValueType.min } },
        ...(view.middle === null ? [] : [{ color: view.middle, value: { type: CFValueType.percentile, value: 50 } }]),
        { color: view.high, value: { type: CFValueType.max } },
      ];
      return { type: CFRuleType.colorScale, config: stops.map((stop, index) => ({ index, ...stop })) };
    }
    case 'bar': {
      const color = dark ? paler(view.color) : view.color;
      return {
        type: CFRuleType.dataBar, isShowValue: true,
        config: { min: { type: CFValueType.num, value: 0 }, max: { type: CFValueType.max }, isGradient: false, positiveColor: color, nativeColor: color },
      };
    }
    case 'equals':
      return {
        type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: view.text,
        style: { ...(view.fill === null ? {} : { bg: { rgb: view.fill } }), ...(view.color === null ? {} : { cl: { rgb: view.color } }) },
      };
  }
}

/** Turned round, it is so dark that light numbers can be read on it. */
function paler(color: string): string {
  return color.replace(/[0-9a-f]{2}/gi, (part) => Math.round((Number.parseInt(part, 16) + 255) / 2).toString(16).padStart(2, '0'));
}
