/** How we believe real Excel answers. Nobody here has one: a person who does can tick these off, one by one. */
export interface Assumption {
  readonly id: string;
  readonly sentence: string;
  /** Where this host acts on it. */
  readonly where: string;
}

const assume = (id: string, where: string, sentence: string): Assumption => ({ id, where, sentence });

export const ASSUMPTIONS: readonly Assumption[] = [
  // The protocol
  assume('null-object', 'protocol/interpreter.ts', 'Reading from or calling a method of a null object gives null objects and does nothing; it is no error.'),
  assume('partial-batch', 'protocol/interpreter.ts', 'When an action of a batch fails, the ones before it stay done and the ones after it are not tried.'),
  assume('references-follow', 'workbook/anchor.ts', 'A range object kept between syncs follows its cells when others are inserted or deleted; one whose cells are gone is InvalidReference.'),
  assume('payload-whole', 'session.ts', 'A request over the limit does nothing; a response over the limit comes after everything was done.'),
  assume('edit-mode-delay', 'session.ts', 'While a cell is edited every request is refused with InvalidOperationInCellEditMode, and those made with delayForCellEdit wait until editing ends.'),
  assume('load-all', 'protocol/query.ts', 'load() without names loads those plain properties which the Excel has; naming a newer one is ApiNotFound.'),

  assume('browser-lost', 'transports/wac-messages.ts', 'In Excel on the web a broken connection reaches the add-in as GeneralException.'),
  assume('frame', 'transports/wac-page.ts', 'Excel on the web talks to an add-in\'s frame by the messages answered here; Microsoft documents none of them.'),

  // Custom functions
  assume('function-no-namespace', 'function-cells.ts', 'Without a <Namespace> in the manifest a cell calls a custom function by its bare name: =LTV(…).'),
  assume('function-busy', 'function-cells.ts', 'A cell shows #BUSY! from when it asks until the add-in has answered; what it shows then spills like any other table.'),
  assume('function-recalculation', 'function-cells.ts', 'A cell asks when its formula is entered, and again when a cell in one of the ranges it names has changed, and only then.'),
  assume('function-left-out', 'function-cells.ts', 'Every parameter of the metadata arrives: what is left out, in the middle or at the end, as null, whether range or not.'),
  assume('function-blank', 'function-cells.ts', 'A blank cell arrives as null (Excel on the web). Excel for Windows has been seen to give 0 (office-js issues 4702 and 5262): then blank scores count as 0.'),
  assume('function-whole-column', 'function-cells.ts', 'A whole column arrives as all its 1,048,576 cells.'),
  assume('function-error-cells', 'function-cells.ts', 'With an error among the cells it reads a cell is #VALUE! without the add-in being asked.'),
  assume('function-scalar', 'function-cells.ts', 'One value is taken from one cell only; rows from a function whose metadata says "scalar" are #VALUE!.'),
  assume('function-null', 'function-cells.ts', 'Null as a result is shown as 0.'),
  assume('function-together', 'session.ts', 'Cells that are entered together are asked for in one message, of any size.'),
  assume('function-reasons', 'function-cells.ts', 'Excel shows the message of an error beside #VALUE! and #N/A only.'),

  // What is entered
  assume('entered-as-typed', 'workbook/entry.ts', 'A string written through the API is read as if it had been typed: numbers, percentages, amounts, days, times, TRUE and errors are recognised.'),
  assume('text-format-keeps', 'workbook/entry.ts', 'In a cell whose format is "@" whatever is written stays text, numbers and formulas too; an apostrophe in front is eaten nevertheless.'),
  assume('text-format-later', 'workbook/cells.ts', 'Setting "@" on a cell that holds a number leaves it a number.'),
  assume('sign-starts-formula', 'workbook/entry.ts', 'Text beginning with +, - or @ that is no number becomes a formula with "=" in front.'),
  assume('short-day', 'workbook/entry-date.ts', '"1-2" and "1/2" are 2 January of the current year in a Japanese Excel, shown as m"月"d"日".'),
  assume('wide-digits', 'workbook/entry.ts', 'A Japanese Excel reads full-width digits as a number.'),
  assume('fifteen-digits', 'workbook/entry.ts', 'A number typed as text keeps 15 digits.'),
  assume('too-long', 'workbook/entry.ts', 'More than 32,767 characters for a cell are InvalidArgument.'),
  assume('formula-too-long', 'workbook/entry.ts', 'A formula of more than 8,192 characters is FormulaLengthExceedsLimit.'),
  assume('null-leaves', 'workbook/cells.ts', 'null in a matrix of values, formulas or number formats leaves that cell as it is.'),
  assume('entry-format', 'workbook/entry.ts', 'Only a General cell takes on a number format from what is written into it.'),

  // Ranges
  assume('unbounded', 'workbook/cells.ts', 'Whole rows and columns give null for values, formulas, text and number formats, and refuse to have them set; looks can be set.'),
  assume('five-million', 'api/range.ts', 'More than 5,000,000 cells give null instead of values.'),
  assume('used-formats', 'workbook/cell-grid.ts', 'A formatted empty cell belongs to the used range unless only values are asked for; the format of a whole column does not.'),
  assume('mixed-looks', 'api/range-format.ts', 'A look on which the cells differ is null; a fill is "" then and #FFFFFF where there is none.'),
  assume('insert-inherits', 'workbook/run-list.ts', 'Inserted rows look like the row above, inserted columns like the column to the left.'),
  assume('pushed-off', 'workbook/shifting.ts', 'Inserting fails with NonBlankCellOffSheet when cells that are not empty would leave the sheet.'),
  assume('table-cut', 'workbook/shifting.ts', 'Moving cells through a part of a table, or deleting only its header row, is InsertDeleteConflict.'),
  assume('hyperlink-text', 'api/range.ts', 'Setting a hyperlink without a text leaves the cell\'s value, or shows the place itself in an empty cell, and makes it blue and underlined.'),
  assume('sort-takes-looks', 'workbook/table-order.ts', 'Sorting moves formats, links and validations with the cells; empty cells go last either way.'),

  assume('spill', 'workbook/cells.ts', 'A cell that another cell\'s formula has filled has a value and no formula of its own; getSpillingToRangeOrNullObject of the first cell gives them all.'),

  // Sheets and the workbook
  assume('sheet-name', 'workbook/workbook.ts', 'A sheet name that is too long, empty, "History" or holds \\ / ? * : [ ] is InvalidArgument; one that is taken, whatever the case, is ItemAlreadyExists.'),
  assume('structure', 'workbook/workbook.ts', 'Adding, deleting, renaming, moving or hiding sheets under structure protection is AccessDenied.'),
  assume('protected-sheet', 'workbook/cells.ts', 'Changing locked cells of a protected sheet is AccessDenied; unlocked ones can be written.'),
  assume('read-only', 'session.ts', 'Every change to a read-only workbook is AccessDenied.'),
  assume('last-visible', 'workbook/workbook.ts', 'Hiding or deleting the last visible sheet, deleting a very hidden one and activating a hidden one are InvalidOperation.'),
  assume('add-not-active', 'workbook/workbook.ts', 'A new sheet goes last and does not become the active one.'),
  assume('create-workbook', 'workbook/application.ts', 'createWorkbook opens the file as a new workbook beside this one, which stays as it is; what is no .xlsx in base64 is InvalidArgument.'),
  assume('suspend', 'workbook/application.ts', 'Both suspensions end with the sync they were asked in.'),

  // Tables
  assume('headers-text', 'workbook/table-headers.ts', 'Header cells become the text they show; empty ones are called 列1, 列2, …, and equal ones get a number, whatever the case.'),
  assume('table-empty', 'workbook/tables.ts', 'A table made of a header row only gets an empty row; one without headers gets a header row, and what stands below moves down.'),
  assume('table-names', 'workbook/workbook.ts', 'A table name that looks like a cell or holds other characters than a name is InvalidArgument; one that is taken by a table or a name is ItemAlreadyExists.'),
  assume('table-overlap', 'workbook/tables.ts', 'A table over another one is InvalidArgument.'),
  assume('table-resize', 'workbook/table.ts', 'A new size must keep the header row where it is, overlap the old one and leave one row: InvalidArgument otherwise.'),
  assume('table-delete', 'workbook/tables.ts', 'Deleting a table empties its cells and moves none.'),
  assume('no-autoexpand', 'workbook/typing.ts', 'Writing below a table through the API does not make it grow; typing there does.'),
  assume('hidden-rows-written', 'workbook/cells.ts', 'Writing to a range that is filtered writes the hidden rows, too.'),
  assume('resize-unhides', 'workbook/table-order.ts', 'Clearing the filters shows all rows of the table.'),

  // Names
  assume('names-follow', 'workbook/names.ts', 'A name follows its cells when rows and columns come and go and sheets are renamed; when they are gone it is #REF!, of the type Error, and getRangeOrNullObject is a null object.'),
  assume('name-taken', 'workbook/names.ts', 'Adding a name that exists is ItemAlreadyExists.'),
  assume('hidden-names', 'api/names.ts', 'A hidden name is found by getItemOrNullObject and listed among the items, with visible false.'),

  // Charts, rules, printing
  assume('chart-series', 'workbook/charts.ts', 'A first row of texts names the series, a first column of texts is the axis; each column is a series unless there are fewer rows than columns.'),
  assume('chart-placed', 'workbook/charts.ts', 'setPosition covers the cells from the first to the last, the last included.'),
  assume('newest-rule-first', 'workbook/conditional-formats.ts', 'A new conditional format goes before the others.'),
  assume('validation-limits', 'api/data-validation.ts', 'Titles have 32 characters, messages and lists 255: InvalidArgument otherwise.'),
  assume('print-titles', 'api/page-layout.ts', 'Print titles must be whole rows or columns: InvalidArgument otherwise.'),
  assume('events-after', 'session.ts', 'Events of what an add-in does arrive after the answer to the request that did it.'),
  assume('date-1904', 'workbook/entry-date.ts', 'functions.date(2000, 1, 1) is 36526, and 35064 in a workbook with the 1904 date system.'),
];
