/**
 * What the ribbon's buttons call: each is a `FunctionName` in manifest.xml and is given to `Office.actions.associate`
 * under the same name. 分析 is not among them, since Excel itself opens the pane for it.
 *
 * Excel ends a command after five minutes, so that a command hands its work to the pane and calls `event.completed()` at once.
 */
export const COMMAND_NAMES = ['refresh', 'undo', 'help'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
