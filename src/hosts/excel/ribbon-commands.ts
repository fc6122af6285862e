import { COMMAND_NAMES, type CommandName } from './command-names.ts';

/** Lets the ribbon's buttons act: the pane comes forward, and the button is done. */
export function associateCommands(commands: Readonly<Record<CommandName, () => void>>): void {
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().finally(() => {
        commands[name]();
        event.completed();
      });
    });
  }
}

const OPENS_WITH_WORKBOOK = 'Office.AutoShowTaskpaneWithDocument';

/** From now on the pane opens with this workbook, for whoever has the add-in. */
export function openWithWorkbook(): Promise<void> {
  const { settings } = Office.context.document;
  if (settings.get(OPENS_WITH_WORKBOOK) === true) return Promise.resolve();
  settings.set(OPENS_WITH_WORKBOOK, true);
  return new Promise((resolve) => settings.saveAsync(() => resolve()));
}
