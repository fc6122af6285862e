import type { CellValue } from '../../shared/cell.ts';
import { speaker, type Language } from '../../text/say.ts';
import { call } from '../call.ts';
import type { Result } from '../definition.ts';
import { definitionOf } from '../definitions.ts';
import { errorText } from '../error-text.ts';
import { FunctionError, type ErrorCode } from '../function-error.ts';
import type { FunctionName } from '../function-names.ts';
import { argumentsFromExcel } from './arguments-from-excel.ts';

/** What a cell shows, in the form that Excel's own types have. */
export type Shown = NonNullable<CellValue> | NonNullable<CellValue>[][];

/** What a call comes to; a code: there is no answer, and why. */
export type Answer = { readonly shown: Shown } | { readonly code: ErrorCode; readonly reason: string };

export type Answers = (name: FunctionName, given: readonly unknown[]) => Answer;

/** Our functions as Excel calls them. Everything that they need comes with this file, so that who only registers them loads none of it. */
export function answersIn(language: Language): Answers {
  const say = speaker(language);
  return (name, given) => {
    const definition = definitionOf(name);
    try {
      return { shown: shown(call(definition, argumentsFromExcel(definition, given), say)) };
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      return { code: error.code, reason: errorText(say, error) };
    }
  };
}

/** Excel shows null as 0. */
function shown(result: Result): Shown {
  return Array.isArray(result) ? (result as readonly (readonly CellValue[])[]).map((row) => row.map((cell) => cell ?? '')) : ((result as CellValue) ?? '');
}
