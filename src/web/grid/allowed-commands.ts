import { CommandType } from '@univerjs/core';

/** Commands of the user that only look at the workbook. */
const LOOKING = [
  'sheet.command.set-worksheet-activate', 'sheet.command.scroll-view', 'sheet.command.scroll-view-reset', 'sheet.command.set-scroll-relative', 'sheet.command.scroll-to-cell',
  'sheet.command.move-selection', 'sheet.command.move-selection-enter-tab', 'sheet.command.expand-selection', 'sheet.command.select-all', 'sheet.command.select-range',
  'sheet.command.change-zoom-ratio', 'sheet.command.set-zoom-ratio', 'univer.command.copy', 'sheet.command.copy',
  'sheet.command.delta-column-width', 'sheet.command.set-worksheet-col-width', 'sheet.command.set-col-auto-width', 'sheet.command.set-col-is-auto-width',
  'sheet.command.delta-row-height', 'sheet.command.set-row-height', 'sheet.command.set-row-is-auto-height', 'ui-sheet.command.show-menu-list',
];

/** Commands that change what cells hold; refused on locked sheets. Pasting is ours (paste.ts). */
const TYPING = [
  'sheet.command.set-range-values', 'sheet.command.clear-selection-content', 'sheet.command.auto-fill', 'sheet.command.auto-clear-content', 'sheet.command.refill',
  'sheet.command.copy-down', 'sheet.command.copy-right', 'formula.command.insert-function', 'sheets-formula.command.quick-sum',
];

const UNDOING = ['univer.command.undo', 'univer.command.redo'];

/** What the permitted commands may do to the workbook. */
const MUTATIONS = new Set([
  'sheet.mutation.set-range-values', 'sheet.mutation.set-worksheet-col-width', 'sheet.mutation.set-worksheet-row-height', 'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height', 'sheet.operation.clear-drawing-transformer', 'sheet.mutation.set-drawing-apply', 'sheet.mutation.empty',
]);

/** Doors to things that we do not offer. */
const CLOSED_OPERATIONS = /rename-sheet|panel|dialog|drawing-group|drawing-arrange|drawing-align|format-painter|defined-name|sidebar/;

const LOOKING_SET = new Set(LOOKING);
const TYPING_SET = new Set(TYPING);
const UNDOING_SET = new Set(UNDOING);

export type Kind = 'looking' | 'typing' | 'refused';

/**
 * What a command is to us. We keep values and formulas only, so whatever changes something else is refused.
 *
 * @example kindOf('sheet.command.set-bold', 0) // 'refused'
 */
export function kindOf(id: string, type: CommandType): Kind {
  switch (type) {
    case CommandType.OPERATION:
      return CLOSED_OPERATIONS.test(id) ? 'refused' : 'looking';
    case CommandType.COMMAND:
      // The text in the cell's editor is a document of its own.
      if (id.startsWith('doc.') || LOOKING_SET.has(id)) return 'looking';
      return TYPING_SET.has(id) || UNDOING_SET.has(id) ? 'typing' : 'refused';
    case CommandType.MUTATION:
      return MUTATIONS.has(id) || id.startsWith('doc.') || (id.startsWith('formula.') && !id.includes('defined-name') && !id.includes('table')) ? 'looking' : 'refused';
  }
}

/** Whether it changes cells of the sheet in front; undoing may concern any sheet. */
export function typesIntoActive(id: string): boolean {
  return TYPING_SET.has(id);
}
