import { PageHost, type PageHostParts } from '../hosts/page/page-host.ts';
import { controlNames } from './control-names.ts';
import type * as OpenGrid from './grid/open-grid.ts';
import { gridFunctions } from './grid-functions.ts';
import { connected } from './connected.ts';
import { startEngine } from '../taskpane/engine/start-engine.ts';
import { preparePane } from '../taskpane/show-pane.tsx';
import type { Session } from '../taskpane/session/session.ts';
import type { PageSpeaker } from '../text/page-words.ts';
import { saveFile } from './files/save-file.ts';
import { addPaneStyle } from './pane-style.ts';
import { speakerBesideGrid } from './speaker-beside-grid.ts';
import { startWorkbook } from './workbook/start-workbook.ts';

/** About 220,000 order rows: what the grid holds without making the page slow. */
const CELLS_SHOWN = 2_500_000;

/** Where the grid and the pane go. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export interface OpeningParts extends Pick<PageHostParts, 'name' | 'onChanged' | 'onProblem' | 'onNotKept' | 'onCutOff' | 'onStill' | 'onLeftOut'> {
  /** Null: a new workbook. */
  readonly file: File | null;
  readonly say: PageSpeaker;
  readonly places: Places;
  readonly cancel: AbortSignal;
  /** Called when the file can be read: what was open makes room. */
  readonly closeFirst: () => void;
  /** The user tried what this page cannot keep. `locked`: nothing can be typed there at all. */
  readonly onRefused: (locked: boolean) => void;
}

/** A workbook on the page: its grid, its pane. */
export interface OpenBook {
  readonly host: PageHost;
  readonly session: Session;
  /** Looks at what is there; the grid may come a little later. */
  start(): Promise<void>;
  close(): void;
}

/** The largest part of the page, and not needed to read a file. */
export function loadGrid(): Promise<typeof OpenGrid> {
  return import('./grid/open-grid.ts');
}

/** Opens a file beside a pane. */
export async function openBook({ name, file, say, places, cancel, closeFirst, onChanged, onProblem, onNotKept, onCutOff, onStill, onLeftOut, onRefused }: OpeningParts): Promise<OpenBook> {
  const workbook = startWorkbook();
  cancel.addEventListener('abort', () => workbook.stop());
  try {
    await workbook.ask('open', file === null ? null : await file.arrayBuffer());
    cancel.throwIfAborted();
  } catch (error) {
    workbook.stop();
    throw error;
  }
  closeFirst();
  addPaneStyle();
  // The pane first; it answers while the grid is put together.
  const grid = turn().then(loadGrid).then(({ openGrid }) => openGrid(places.grid, { language: say.language, dark: matchMedia('(prefers-color-scheme: dark)').matches, names: controlNames(say), functions: gridFunctions(say.language), onRefused }));
  const host = new PageHost({ name, workbook, grid, cellsShown: CELLS_SHOWN, onChanged, onProblem, onNotKept, onCutOff, onStill, onLeftOut, handOver: (file, kind, make) => saveFile(file, null, make, kind) });
  const pane = preparePane(places.pane, host, () => connected(startEngine(), workbook), speakerBesideGrid(say));
  return {
    host,
    session: pane.session,
    async start() {
      host.show().catch(onProblem);
      await pane.open();
    },
    close() {
      pane.close();
      host.close();
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
