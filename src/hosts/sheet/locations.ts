import type { ChartData, Place, SheetId, SheetSpec } from '../../report/plan.ts';
import { absoluteName, cellName, quoteSheet, type CellAddress } from './address.ts';
import { freeSheetName } from './free-names.ts';

/** Where each sheet of ours will be: its name in this workbook and the cell its own cells count from. */
export type Locations = ReadonlyMap<SheetId, Location>;

export interface Location {
  readonly name: string;
  readonly origin: CellAddress;
}

/** Where sheets will be that a workbook has or gets: those it has where they are, new ones under a name that is free. */
export function plannedLocations(specs: readonly SheetSpec[], known: ReadonlyMap<SheetId, Location>, sheetNames: readonly string[]): ReadonlyMap<SheetId, Location> {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  const locations = new Map(known);
  for (const { id, name } of specs) {
    if (locations.has(id)) continue;
    const free = freeSheetName(name, taken);
    taken.add(free.toLowerCase());
    locations.set(id, { name: free, origin: { row: 0, column: 0 } });
  }
  return locations;
}

/** The target of a click; null when the workbook has no such sheet. */
export function linkTarget(place: Place, locations: Locations): string | null {
  const location = locations.get(place.sheet);
  if (location === undefined) return null;
  return `${quoteSheet(location.name)}!${cellName(location.origin.row + place.row, location.origin.column + place.column)}`;
}

/** The cells a chart draws, as a formula. */
export function chartReference({ sheet, area }: ChartData, locations: Locations): string {
  const location = locations.get(sheet);
  if (location === undefined) throw new Error(`a chart draws from the sheet '${sheet}', which the workbook does not have`);
  const { row, column } = location.origin;
  const from = absoluteName(row + area.row, column + area.column);
  const to = absoluteName(row + area.lastRow, column + area.lastColumn);
  return `${quoteSheet(location.name)}!${from}:${to}`;
}
