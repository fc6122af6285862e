import { startEngine } from '../../../src/taskpane/engine/start-engine.ts';
import { showPane, type ShownPane } from '../../../src/taskpane/show-pane.tsx';
import { paneSpeaker } from '../../../src/text/pane-words.ts';
import { FileLiveHost } from '../file-live-host.ts';
import { LongSheetHost } from './long-sheet-host.ts';

declare global {
  interface Window {
    /** The workbook beside the pane, for tests to look into. */
    workbook: FileLiveHost;
    pane: Promise<ShownPane> | undefined;
  }
}

/** The pane beside a workbook in memory: `?lang=en`, `?lines=100000` for one long sheet, `?theme=dark` as Excel would tell it. */
const asked = new URLSearchParams(location.search);
const lines = Number(asked.get('lines') ?? 0);
const workbook = lines > 0 ? new LongSheetHost('お店.xlsx', lines) : new FileLiveHost('お店.xlsx');
window.workbook = workbook;
const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const root = document.getElementById('pane');
if (root !== null) window.pane = showPane(root, workbook, startEngine, paneSpeaker(asked.get('lang') === 'en' ? 'en' : 'ja'));
