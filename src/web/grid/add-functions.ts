import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { GridCore } from './grid-core.ts';
import { GridExecutor } from './grid-executor.ts';
import type { GridFunction } from './grid-function.ts';

/** Makes our functions known to formulas. Not by way of the library's façade, which would calculate the whole workbook anew. */
export function addFunctions(core: GridCore, functions: readonly GridFunction[]): void {
  core.injector.get(IFunctionService).registerExecutors(...functions.map((own) => new GridExecutor(own)));
  core.injector.get(IDescriptionService).registerDescriptions(functions.map(({ name, description, parameters, example }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name, detail: parameter.help, example, require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE, repeat: BooleanNumber.FALSE,
    })),
  })));
}
