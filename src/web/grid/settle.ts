import { DeviceInputEventType, FormulaCalculationSessionService, IEditorBridgeService, SetCellEditVisibleOperation, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { type GridCore, UNIT } from './grid-core.ts';

/** In milliseconds: the library begins to calculate a little after the last change. */
const BEGIN = 250;
const LONGEST = 15_000;

/** Lets what is being typed come to its end. Returns how to do that, and how to stop watching. */
export function settling(core: GridCore): { readonly settle: () => Promise<void>; readonly stop: () => void } {
  let calculating = false;
  const changes = core.commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id && !core.ours) calculating = true;
  });
  return {
    async settle() {
      const editor = core.injector.get(IEditorBridgeService);
      if (editor.isVisible().visible) {
        await core.commands.executeCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.PointerDown, unitId: UNIT });
        // The library takes the text over in turns of its own.
        for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setTimeout(resolve));
      }
      if (!calculating) return;
      calculating = false;
      // What cannot be worked out in time is told as it stands.
      await core.injector.get(FormulaCalculationSessionService).waitForLatestApplied(LONGEST, BEGIN).catch(() => undefined);
    },
    stop: () => changes.dispose(),
  };
}
