import { registerFunctions } from '../functions/excel/register.ts';
import { paneSpeaker } from '../text/pane-words.ts';
import { startEngine } from './engine/start-engine.ts';
import { ribbonOf } from './ribbon.ts';
import { showPane } from './show-pane.tsx';

/** The only place of the pane that names Office: whether there is an Excel, and which language it speaks. */
async function start(root: HTMLElement): Promise<void> {
  // Without its library the page stands alone in a browser.
  const inExcel = 'Office' in globalThis && (await Office.onReady()).host === Office.HostType.Excel;
  const language = inExcel && !Office.context.displayLanguage.startsWith('ja') ? 'en' : 'ja';
  if (!inExcel) {
    root.textContent = paneSpeaker(language)('pane.outside');
    return;
  }
  followTheme();
  try {
    const [{ openExcelHost }, { associateCommands, openWithWorkbook }] = await Promise.all([import('../hosts/excel/excel-host.ts'), import('../hosts/excel/ribbon-commands.ts')]);
    const { session, store } = await showPane(root, await openExcelHost(), startEngine, paneSpeaker(language));
    associateCommands(ribbonOf(session, store));
    // Who has used it in a workbook wants it there again.
    const stop = store.subscribe(() => {
      if (store.state().result === null) return;
      stop();
      void openWithWorkbook();
    });
  } catch (error) {
    root.textContent = paneSpeaker(language)('pane.unexpected', { message: error instanceof Error ? error.message : String(error) });
  }
}

/** Excel on the web tells no theme: there the system's counts. */
function followTheme(): void {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) document.documentElement.dataset['theme'] = theme.isDarkTheme ? 'dark' : 'light';
}

// A cell may ask before the pane is there, and where nobody opens it.
registerFunctions(() => import('../functions/excel/answers.ts'), () => Office.onReady());
const root = document.getElementById('pane');
if (root !== null) void start(root);
