import type { ExampleRows } from '../inputs/example-row.ts';
import { look } from './look.ts';
import type { InputSheetId, SheetSpec } from './plan.ts';
import { Sheet } from './sheet.ts';

/** The example rows of a template's sheets as empty cells: they have shown what they were for. Rows of the user's own sheets are not ours to clear. */
export function* clearedExamples(examples: readonly ExampleRows[], inputs: ReadonlyMap<string, InputSheetId>): Generator<SheetSpec> {
  for (const { sheet: name, rows, width } of examples) {
    const id = name === null ? undefined : inputs.get(name);
    if (name === null || id === undefined) continue;
    const sheet = new Sheet(id, name);
    for (const row of rows) for (let column = 0; column < width; column++) sheet.cell(row - 1, column, null, look.text);
    yield sheet.spec();
  }
}
