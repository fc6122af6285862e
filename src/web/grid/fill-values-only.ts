import type { IMutationInfo } from '@univerjs/core';
import { IAutoFillService, type ISheetAutoFillHook, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { GridCore } from './grid-core.ts';

/** Dragging a cell's corner fills values and formulas; merged cells, rules and pictures are not drawn along. */
export function fillValuesOnly(core: GridCore): void {
  const service = core.injector.get(IAutoFillService);
  const activeHooks = service.getActiveHooks.bind(service);
  service.getActiveHooks = () => activeHooks().map(valuesOnly);
}

function valuesOnly(hook: ISheetAutoFillHook): ISheetAutoFillHook {
  const fill = hook.onFillData?.bind(hook);
  if (fill === undefined) return hook;
  return {
    ...hook,
    onFillData(...filled) {
      const { undos, redos } = fill(...filled);
      return { undos: undos.filter(setsValues), redos: redos.filter(setsValues) };
    },
  };
}

function setsValues({ id }: IMutationInfo): boolean {
  return id === SetRangeValuesMutation.id;
}
