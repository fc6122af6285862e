import { paneSpeaker } from '../text/pane-words.ts';
import { startEngine } from './engine/start-engine.ts';
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
  try {
    const { openExcelHost } = await import('../hosts/excel/excel-host.ts');
    await showPane(root, await openExcelHost(), startEngine, language);
  } catch (error) {
    root.textContent = paneSpeaker(language)('pane.unexpected', { message: error instanceof Error ? error.message : String(error) });
  }
}

const root = document.getElementById('pane');
if (root !== null) void start(root);
