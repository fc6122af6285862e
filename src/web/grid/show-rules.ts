import { AddConditionalRuleMutation, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import { formatRule } from './format-rules.ts';
import { type GridCore, UNIT } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';

/** Sets a sheet's conditional formats anew, so that they are worked out from the cells it has now. */
export function showRules(core: GridCore, sheet: OpenSheet, dark: boolean): void {
  const subUnitId = sheet.id;
  const standing = core.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, subUnitId) ?? [];
  for (const { cfId } of [...standing]) core.execute(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
  // The last one added is applied first.
  sheet.view.rules.toReversed().forEach((rule, index) => core.execute(AddConditionalRuleMutation.id, { subUnitId, rule: formatRule(rule, `${subUnitId}-rule${index}`, dark) }));
}
