import { DrawingTypeEnum } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import { DrawingApplyType, drawingPositionToTransform, type ISheetDrawingPosition, type ISheetFloatDom, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/preset-sheets-drawing';
import { type GridCore, UNIT } from './grid-core.ts';
import type { OpenSheet } from './open-sheets.ts';

/** Something that lies over the cells. */
export interface Float {
  readonly id: string;
  readonly position: ISheetDrawingPosition;
}

/** Lays elements of one kind over the cells of sheets; they cannot be moved, changed or deleted, and undoing does not touch them. */
export class Floats {
  readonly #core: GridCore;
  readonly #component: string;
  readonly #standing = new Map<string, readonly string[]>();

  /** @param component the name under which the grid knows what draws them; it is given the float's id */
  constructor(core: GridCore, component: string) {
    this.#core = core;
    this.#component = component;
  }

  /** These and no others, from now on. */
  show(sheet: OpenSheet, floats: readonly Float[]): void {
    this.#remove(sheet);
    if (floats.length === 0) return;
    this.#standing.set(sheet.id, floats.map(({ id }) => id));
    const { redo, objects } = operationOf(this.#drawings.getBatchAddOp(floats.map((float) => this.#floating(sheet, float))));
    this.#core.execute(SetDrawingApplyMutation.id, { subUnitId: sheet.id, op: redo, objects, type: DrawingApplyType.INSERT });
  }

  /** What lies on a sheet. */
  on(sheet: OpenSheet): readonly string[] {
    return this.#standing.get(sheet.id) ?? [];
  }

  get #drawings(): ISheetDrawingService {
    return this.#core.injector.get(ISheetDrawingService);
  }

  #remove(sheet: OpenSheet): void {
    const place = (drawingId: string): { unitId: string; subUnitId: string; drawingId: string } => ({ unitId: UNIT, subUnitId: sheet.id, drawingId });
    const old = this.on(sheet).map(place).filter((each) => this.#drawings.getDrawingByParam(each) != null);
    this.#standing.delete(sheet.id);
    if (old.length === 0) return;
    const { redo, objects } = operationOf(this.#drawings.getBatchRemoveOp(old));
    this.#core.execute(SetDrawingApplyMutation.id, { subUnitId: sheet.id, op: redo, objects, type: DrawingApplyType.REMOVE });
  }

  #floating(sheet: OpenSheet, { id, position }: Float): ISheetFloatDom {
    const skeletons = this.#core.injector.get(IRenderManagerService).getRenderById(UNIT)?.with(SheetSkeletonManagerService);
    // A sheet that has not been in front yet gets its places when it is.
    const skeleton = skeletons?.getSkeletonParam(sheet.id);
    const transform = skeleton == null ? undefined : drawingPositionToTransform(position, skeleton);
    return {
      unitId: UNIT, subUnitId: sheet.id, drawingId: id, drawingType: DrawingTypeEnum.DRAWING_DOM, componentKey: this.#component, data: { id }, allowTransform: false,
      sheetTransform: position, axisAlignSheetTransform: position, ...(transform === undefined ? {} : { transform }),
    };
  }
}

/** The library does not say what it returns. */
function operationOf(batch: unknown): { readonly redo: unknown; readonly objects: unknown } {
  return batch as { redo: unknown; objects: unknown };
}
