import type { Inputs } from '../inputs/intake.ts';
import type { Speaker } from '../text/say.ts';
import type { InputSheetId, SheetId } from './plan.ts';
import { AMAZON } from '../campaigns/reach/reach.ts';
import { columnsTold, type ColumnTold } from './unlocks/columns-told.ts';
import { everyResult, fedSheets } from './unlocks/fed-sheets.ts';
import { unlockMap, type UnlockInput, type UnlockSpec } from './unlocks/unlock-map.ts';

/** What an input is good for, and how much of it is there (このデータがあると何がわかるか). */
export interface Unlock {
  readonly input: UnlockInput;
  /** What people call it: アンケート, 注文の商品名. */
  readonly title: string;
  /** `there`: with all its columns; `partly`: some say nothing, or some files lack them; `missing`: not at all. */
  readonly state: 'there' | 'partly' | 'missing';
  /** The columns that are not there, or say nothing in any row, by the names on our sheets to fill. All of them where the input is missing. */
  readonly missing: readonly string[];
  readonly unlocks: readonly UnlockedResult[];
  /** The sheet to fill that has these columns (`inputSheet` makes it); null: there is none, the export of the shop or the mall has them. */
  readonly inputSheet: InputSheetId | null;
  /** Every sheet that may say something else with it, these results among them. */
  readonly feeds: readonly SheetId[];
}

export interface UnlockedResult {
  readonly sheet: SheetId;
  /** What can be seen there, in one sentence. */
  readonly sentence: string;
  /** Whether all it needs of this input is there already. */
  readonly ready: boolean;
}

/**
 * For each input whether it is there, what is missing of it, and which result it would unlock on which sheet. Reports of
 * returns are Amazon's: they are named where the shop sells there.
 */
export function unlocksOf(inputs: Pick<Inputs, 'orders' | 'records'>, say: Speaker): readonly Unlock[] {
  const sells = inputs.orders.sources.some(({ shop }) => shop === AMAZON) || inputs.records.some(({ kind }) => kind.name === 'returns');
  return unlockMap.filter(({ input }) => input !== 'returns' || sells).map((spec) => unlockOf(spec, columnsTold(spec, inputs), say));
}

function unlockOf({ input, title, columns, results, inputSheet }: UnlockSpec, told: readonly ColumnTold[], say: Speaker): Unlock {
  const whole = told.every(({ told: how }) => how === 'told');
  const nothing = told.every(({ told: how }) => how === 'untold');
  const missing = told.flatMap(({ told: how, lacking }, at): string[] => {
    const column = columns[at];
    if (column === undefined || how === 'told') return [];
    const name = say(column.name);
    const [file, ...others] = lacking;
    if (how === 'untold' || file === undefined) return [name];
    return [others.length === 0 ? say('unlock.column-of', { column: name, file }) : say('unlock.column-of-more', { column: name, file, count: others.length })];
  });
  const ready = (needs: readonly string[]): boolean => needs.every((id) => columns.some((column, at) => column.id === id && told[at]?.told !== 'untold'));
  return {
    input,
    title: say(title),
    state: whole ? 'there' : nothing ? 'missing' : 'partly',
    missing,
    unlocks: results.map(({ sheet, sentence, needs }) => ({ sheet, sentence: say(sentence), ready: ready(needs) })),
    inputSheet,
    feeds: isRecord(input) ? fedSheets[input] : everyResult,
  };
}

function isRecord(input: UnlockInput): input is keyof typeof fedSheets {
  return input in fedSheets;
}
