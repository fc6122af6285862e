import { actions } from '../measures/journey/guard/action.ts';
import type { Speaker, TextKey } from '../text/say.ts';
import { flagNames } from './summary.ts';

const STAGES = ['stage.0', 'stage.1', 'stage.2', 'stage.3', 'stage.4', 'stage.5', 'stage.6', 'stage.7'] as const satisfies readonly TextKey[];
const GLOSSES = ['gloss.0', 'gloss.1', 'gloss.2', 'gloss.3', 'gloss.4', 'gloss.5', 'gloss.6', 'gloss.7'] as const satisfies readonly TextKey[];
const GRADES = ['grade.0', 'grade.1', 'grade.2', 'grade.3', 'grade.4'] as const satisfies readonly TextKey[];

/** @example stageText(speaker('ja'), 3) // '3 リピート' */
export function stageText(say: Speaker, stage: number): string {
  return `${stage} ${say(STAGES[stage] ?? 'stage.0')}`;
}

export function glossText(say: Speaker, stage: number): string {
  return say(GLOSSES[stage] ?? 'gloss.0');
}

export function gradeText(say: Speaker, grade: number): string {
  return say(GRADES[grade] ?? 'grade.4');
}

/** Every action's words, by its index. */
export function actionTexts(say: Speaker): string[] {
  return actions.map((action) => say(`action.${action}`));
}

/** The flags that stand, in words; null: none. */
export function flagsText(say: Speaker, flags: number): string | null {
  const names = flagNames(flags).map((flag) => say(`flag.${flag}`));
  return names.length === 0 ? null : names.join(say('list.joint'));
}
