import coreCss from '@univerjs/preset-sheets-core/lib/index.css';
import formatsCss from '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import drawingCss from '@univerjs/preset-sheets-drawing/lib/index.css';
import type { Grid } from '../../hosts/page/grid.ts';
import { addFunctions } from './add-functions.ts';
import { afterTyping } from './after-typing.ts';
import { createWorkbook, rearrange } from './arrange.ts';
import { type Charts, openCharts } from './charts/show-charts.ts';
import { openPictures, type Pictures } from './pictures/show-pictures.tsx';
import { createUniver } from './create-univer.ts';
import { fill } from './fill.ts';
import { watchEnter } from './enter-key.ts';
import { fillValuesOnly } from './fill-values-only.ts';
import { followLinks, followSelected } from './follow-links.ts';
import { goTo } from './go-to.ts';
import { FormulaIndex } from './formula-index.ts';
import ownCss from './grid.css';
import { GridCore } from './grid-core.ts';
import { type ControlNames, nameControls } from './name-controls.ts';
import type { GridFunction } from './grid-function.ts';
import { guard } from './guard.ts';
import { type OpenSheet, OpenSheets } from './open-sheets.ts';
import { paste } from './paste.ts';
import { sayCell } from './say-cell.ts';
import { settling } from './settle.ts';
import { showRules } from './show-rules.ts';
import { StyleBook } from './style-book.ts';
import { watchRows } from './watch-rows.ts';
import { watchTyping } from './watch-typing.ts';

export interface GridOptions {
  readonly language: 'ja' | 'en';
  readonly dark: boolean;
  readonly names: ControlNames;
  /** What formulas may call besides the usual functions. */
  readonly functions: readonly GridFunction[];
  /** The user wanted to do something that we would not keep. `locked`: to type into a sheet where nobody may. */
  readonly onRefused: (locked: boolean) => void;
}

/** A grid in a part of the page, which it fills. It shows nothing until sheets are arranged in it. */
export function openGrid(container: HTMLElement, options: GridOptions): Promise<Grid> {
  const style = document.createElement('style');
  style.textContent = [coreCss, formatsCss, drawingCss, ownCss].join('\n');
  document.head.append(style);
  const room = document.createElement('div');
  room.className = 'otokui-grid';
  container.append(room);

  // Before the library begins to listen to keys.
  const unwatchEnter = watchEnter(room, () => followSelected(core));
  const core = new GridCore(createUniver(room, options), new OpenSheets());
  const styles = new StyleBook();
  const closing: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  let charts: Charts | null = null;
  let pictures: Pictures | null = null;
  let formulas: FormulaIndex | null = null;
  const guarded = guard(core, { onRefused: options.onRefused, onPaste: (text) => paste(core, text) });
  const { settle, stop } = settling(core);
  closing.push(() => guarded.dispose(), stop, unwatchEnter, nameControls(room, options.names));

  return Promise.resolve({
    arrange(views, looks) {
      const added = styles.turnTo(looks);
      if (core.workbook === null) {
        createWorkbook(core, views, added);
        formulas = new FormulaIndex(core);
        addFunctions(core, options.functions);
        fillValuesOnly(core);
        charts = openCharts(core);
        pictures = openPictures(core);
        const typing = afterTyping(core);
        closing.push(() => typing.dispose(), followLinks(core, room), sayCell(core, container), charts.close, pictures.close, () => formulas?.close());
        for (const watch of watchers) watch();
        for (const sheet of core.sheets.all) show(sheet);
        return;
      }
      core.workbook.addStyles(added);
      for (const sheet of rearrange(core, views)) {
        core.redraw(sheet);
        show(sheet);
      }
      charts?.refresh();
    },
    async fill(name, rows) {
      const sheet = core.sheets.named(name);
      if (sheet === null || formulas === null || !(await fill(core, sheet, rows, styles.ids, formulas))) return;
      show(sheet);
      charts?.refresh();
    },
    select(sheet, area) {
      // Just after the first sheets have been arranged, nothing can scroll yet.
      void core.shown().then(() => goTo(core, sheet, area));
      // On a narrow page the pane lies below the grid.
      room.scrollIntoView({ block: 'nearest' });
    },
    watchSelection: (onRow) => whenOpen(() => watchRows(core, onRow)),
    watchTyping: (onTyped) => watchTyping(core, onTyped),
    settle,
    close() {
      for (const close of closing) close();
      core.univer.dispose();
      room.remove();
      style.remove();
    },
  });

  function show(sheet: OpenSheet): void {
    showRules(core, sheet, options.dark);
    charts?.show(sheet);
    pictures?.show(sheet);
  }

  /** What needs a workbook begins when there is one. */
  function whenOpen(watch: () => () => void): () => void {
    let stop: (() => void) | null = null;
    let wanted = true;
    const begin = (): void => {
      if (wanted) stop = watch();
    };
    if (core.workbook === null) watchers.push(begin);
    else begin();
    return () => {
      wanted = false;
      stop?.();
    };
  }
}
