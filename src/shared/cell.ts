/** What a cell can hold on the way in and on the way out. Days are serial numbers. */
export type CellValue = string | number | boolean | null;
