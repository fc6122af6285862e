import { call } from '../functions/call.ts';
import { definitions } from '../functions/definitions.ts';
import type { Result } from '../functions/definition.ts';
import type { CellValue } from '../shared/cell.ts';
import { speaker, type Language } from '../text/say.ts';
import type { GridFunction } from './grid/grid-function.ts';

/** Our functions as the grid calls them. A function's error carries what its cell shows. */
export function gridFunctions(language: Language): readonly GridFunction[] {
  const say = speaker(language);
  return definitions.map((definition) => ({
    name: definition.name,
    description: say(`function.${definition.name}`),
    parameters: definition.parameters.map(({ name, optional }) => ({ name: say(`parameter.${name}`), help: say(`parameter.${name}.help`), optional })),
    example: definition.example.formula,
    call: (values) => spilled(call(definition, values, say)),
  }));
}

/** A blank cell that spills is an empty text: the grid makes a 0 of nothing. */
function spilled(result: Result): CellValue | CellValue[][] {
  return Array.isArray(result) ? (result as readonly (readonly CellValue[])[]).map((row) => row.map((cell) => cell ?? '')) : (result as CellValue);
}
