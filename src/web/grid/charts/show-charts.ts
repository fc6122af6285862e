import { DrawingTypeEnum } from '@univerjs/core';
import { ComponentManager, IRenderManagerService, SetRangeValuesMutation, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { DrawingApplyType, drawingPositionToTransform, type ISheetDrawingPosition, type ISheetFloatDom, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/preset-sheets-drawing';
import type { ChartView } from '../../../hosts/page/sheet-view.ts';
import { selectCell } from '../go-to.ts';
import { type GridCore, UNIT } from '../grid-core.ts';
import type { OpenSheet } from '../open-sheets.ts';
import { ChartStore } from './chart-store.ts';
import { floatingChart } from './floating-chart.tsx';

const COMPONENT = 'otokui-chart';

export interface Charts {
  /** Lays a sheet's charts over its cells anew. */
  readonly show: (sheet: OpenSheet) => void;
  /** Cells have changed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Charts float over the cells; they cannot be moved, changed or deleted, and undoing does not touch them. */
export function openCharts(core: GridCore): Charts {
  const store = new ChartStore(core);
  const standing = new Map<string, string[]>();
  const component = core.injector.get(ComponentManager).register(COMPONENT, floatingChart(store, (id) => {
    // Or a key pressed next would hit a cell elsewhere that is still selected.
    const chart = store.chart(id);
    if (chart !== null) selectCell(core, chart.anchor);
  }));
  let frame = 0;
  const refresh = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      store.refresh();
    });
  };
  const listening = core.commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) refresh();
  });
  const drawings = core.injector.get(ISheetDrawingService);

  const remove = (sheet: OpenSheet): void => {
    const ids = standing.get(sheet.id) ?? [];
    standing.delete(sheet.id);
    const old = ids.filter((drawingId) => drawings.getDrawingByParam({ unitId: UNIT, subUnitId: sheet.id, drawingId }) != null).map((drawingId) => ({ unitId: UNIT, subUnitId: sheet.id, drawingId }));
    for (const id of ids) store.delete(id);
    if (old.length === 0) return;
    const { redo, objects } = operationOf(drawings.getBatchRemoveOp(old));
    core.execute(SetDrawingApplyMutation.id, { subUnitId: sheet.id, op: redo, objects, type: DrawingApplyType.REMOVE });
  };

  return {
    show(sheet) {
      remove(sheet);
      const { charts } = sheet.view;
      if (charts.length === 0) return;
      const added = charts.map((chart, index) => {
        const id = `${sheet.id}-chart${index}`;
        store.set(id, chart);
        return floating(core, sheet, chart, id);
      });
      standing.set(sheet.id, added.map(({ drawingId }) => drawingId));
      const { redo, objects } = operationOf(drawings.getBatchAddOp(added));
      core.execute(SetDrawingApplyMutation.id, { subUnitId: sheet.id, op: redo, objects, type: DrawingApplyType.INSERT });
    },
    refresh,
    close() {
      cancelAnimationFrame(frame);
      listening.dispose();
      component.dispose();
    },
  };
}

/** The library does not say what it returns. */
function operationOf(batch: unknown): { readonly redo: unknown; readonly objects: unknown } {
  return batch as { redo: unknown; objects: unknown };
}

function floating(core: GridCore, sheet: OpenSheet, { anchor }: ChartView, drawingId: string): ISheetFloatDom {
  const position: ISheetDrawingPosition = {
    from: { row: anchor.row, rowOffset: 0, column: anchor.column, columnOffset: 0 },
    to: { row: anchor.lastRow + 1, rowOffset: 0, column: anchor.lastColumn + 1, columnOffset: 0 },
  };
  const skeletons = core.injector.get(IRenderManagerService).getRenderById(UNIT)?.with(SheetSkeletonManagerService);
  // A sheet that has not been in front yet gets its places when it is.
  const skeleton = skeletons?.getSkeletonParam(sheet.id);
  const transform = skeleton == null ? undefined : drawingPositionToTransform(position, skeleton);
  return {
    unitId: UNIT, subUnitId: sheet.id, drawingId, drawingType: DrawingTypeEnum.DRAWING_DOM, componentKey: COMPONENT, data: { chart: drawingId }, allowTransform: false,
    sheetTransform: position, axisAlignSheetTransform: position, ...(transform === undefined ? {} : { transform }),
  };
}
