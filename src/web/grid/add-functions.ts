import { IRegisterFunctionService } from '@univerjs/preset-sheets-core';
import type { CellValue } from '../../shared/cell.ts';
import type { GridCore } from './grid-core.ts';
import type { GridFunction } from './grid-function.ts';

type Result = ReturnType<GridFunction['call']>;
type CustomFunction = Parameters<IRegisterFunctionService['registerFunction']>[0]['func'];

/** Makes our functions known to formulas. Not by way of the library's façade, which would calculate the whole workbook anew. */
export function addFunctions(core: GridCore, functions: readonly GridFunction[]): void {
  const service = core.injector.get(IRegisterFunctionService);
  for (const own of functions) {
    const func = (...args: Parameters<CustomFunction>): Result => {
      try {
        return own.call(args as (CellValue | CellValue[][])[]);
      } catch (error) {
        if (error instanceof Error && /^#[A-Z0-9/]+[!?]?$/.test(error.message)) return error.message;
        return '#VALUE!';
      }
    };
    service.registerFunction({ name: own.name, func, description: own.description });
  }
}
