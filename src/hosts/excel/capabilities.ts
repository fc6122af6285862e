/** What newer Excels can do beyond the manifest's ExcelApi 1.9: asked for here and nowhere else. */
export interface Capabilities {
  /** `Table.resize`, ExcelApi 1.13; without it rows are added to a table one block at a time. */
  readonly resizesTables: boolean;
  /** Formulas that fill several cells, ExcelApi 1.12. */
  readonly spills: boolean;
}

export function capabilitiesOf(requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>): Capabilities {
  return { resizesTables: requirements.isSetSupported('ExcelApi', '1.13'), spills: requirements.isSetSupported('ExcelApi', '1.12') };
}
