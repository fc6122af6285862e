import type { IExecutionOptions, Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, LifecycleService, LifecycleStages, UniverInstanceType } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { OpenSheet, OpenSheets } from './open-sheets.ts';

export const UNIT = 'workbook';

/** What every part of the grid works with: the library's services, and whether we or the user are at work. */
export class GridCore {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly sheets: OpenSheets;
  #ours = 0;

  constructor(univer: Univer, sheets: OpenSheets) {
    this.univer = univer;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.sheets = sheets;
  }

  /** We are changing something ourselves: nobody is told, nothing is refused. */
  get ours(): boolean {
    return this.#ours > 0;
  }

  /** Runs a change of our own. It must not wait for anything, or the user's changes would pass for ours. */
  quietly<T>(change: () => T): T {
    this.#ours++;
    try {
      return change();
    } finally {
      this.#ours--;
    }
  }

  /** Executes a command of the library as our own change. */
  execute(id: string, params: object, options?: IExecutionOptions): void {
    this.quietly(() => this.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, options));
  }

  /** Done when the workbook has been drawn once. */
  shown(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  get workbook(): Workbook | null {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  worksheet(sheet: OpenSheet): Worksheet | null {
    return this.workbook?.getSheetBySheetId(sheet.id) ?? null;
  }

  get active(): OpenSheet | null {
    return this.sheets.withId(this.workbook?.getActiveSheet(true)?.getSheetId() ?? '');
  }

  /** The sheet's picture is drawn anew, from the cells and sizes that it has now. */
  redraw(sheet: OpenSheet): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(UNIT);
    const skeletons = render?.with(SheetSkeletonManagerService);
    if (render == null || skeletons === undefined) return;
    skeletons.makeDirty({ sheetId: sheet.id });
    if (this.active !== sheet) return;
    skeletons.setCurrent({ sheetId: sheet.id });
    for (const component of render.components.values()) component.makeForceDirty(true);
  }
}
