/** Which requirement sets an Excel has, by name, up to which version. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What the pinned client's own table goes up to, and what surrounds it in Excel on the web. */
export const RECENT_EXCEL: RequirementSets = {
  ExcelApi: '1.15', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', DelayForCellEdit: '1.1', DialogApi: '1.2', SharedRuntime: '1.1', RibbonApi: '1.1',
  CustomFunctions: '1.7', CustomFunctionsRuntime: '1.4', Settings: '1.1', ExcelApiUndo: '1.1',
};

/** Office 2021 ends here. */
export const OFFICE_2021: RequirementSets = { ...RECENT_EXCEL, ExcelApi: '1.14' };

/** The least the manifest asks for. */
export const OLDEST_EXCEL: RequirementSets = { ...RECENT_EXCEL, ExcelApi: '1.9' };

/**
 * As Office.context.requirements answers: names without case, versions part by part.
 *
 * @example isSetSupported({ ExcelApi: '1.14' }, 'excelapi', '1.9') // true
 */
export function isSetSupported(sets: RequirementSets, name: string, version = '1.1'): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
