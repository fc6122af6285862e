import { handlesOf, newSession, type ExcelOptions, type OpenExcel } from './open-excel.ts';
import { connectBrowser, type BrowserExcel, type PaneFiles } from './transports/wac.ts';

export interface ChromiumOptions extends ExcelOptions {
  readonly files: PaneFiles;
  /** The add-in's first page. Default: taskpane.html */
  readonly start?: string;
  /** Default: 350 × 600, a pane in Excel on the web. */
  readonly width?: number;
  readonly height?: number;
}

export interface ExcelInChromium extends Omit<OpenExcel, 'Excel' | 'Office' | 'CustomFunctions'>, BrowserExcel {}

/**
 * Opens the add-in's own page in Chromium, with Microsoft's genuine office.js in it and Excel on the web around it. The workbook
 * lies here, so a test plays the user and makes faults as with `openExcel()`.
 */
export async function openExcelInChromium({ files, start = 'taskpane.html', width = 350, height = 600, ...options }: ChromiumOptions): Promise<ExcelInChromium> {
  const session = newSession(options);
  const browser = await connectBrowser(session, files, start, {
    width, height, language: session.language, workbookUrl: `https://example.test/${session.workbook.options.name}`,
  });
  return { ...handlesOf(session), ...browser };
}
