import { ComponentManager, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { ChartView } from '../../../hosts/page/sheet-view.ts';
import { Floats, type Float } from '../floats.ts';
import { selectCell } from '../go-to.ts';
import type { GridCore } from '../grid-core.ts';
import type { OpenSheet } from '../open-sheets.ts';
import { ChartStore } from './chart-store.ts';
import { floatingChart } from './floating-chart.tsx';

const COMPONENT = 'otokui-chart';

export interface Charts {
  /** Lays a sheet's charts over its cells anew. */
  readonly show: (sheet: OpenSheet) => void;
  /** Cells have changed. */
  readonly refresh: () => void;
  readonly close: () => void;
}

export function openCharts(core: GridCore): Charts {
  const store = new ChartStore(core);
  const floats = new Floats(core, COMPONENT);
  const component = core.injector.get(ComponentManager).register(COMPONENT, floatingChart(store, (id) => {
    // Or a key pressed next would hit a cell elsewhere that is still selected.
    const chart = store.chart(id);
    if (chart !== null) selectCell(core, chart.anchor);
  }));
  let frame = 0;
  const refresh = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      store.refresh();
    });
  };
  const listening = core.commands.onCommandExecuted(({ id }) => {
    if (id === SetRangeValuesMutation.id) refresh();
  });

  return {
    show(sheet) {
      for (const id of floats.on(sheet)) store.delete(id);
      floats.show(sheet, sheet.view.charts.map((chart, index) => {
        const id = `${sheet.id}-chart${index}`;
        store.set(id, chart);
        return over(chart, id);
      }));
    },
    refresh,
    close() {
      cancelAnimationFrame(frame);
      listening.dispose();
      component.dispose();
    },
  };
}

function over({ anchor }: ChartView, id: string): Float {
  return {
    id,
    position: {
      from: { row: anchor.row, rowOffset: 0, column: anchor.column, columnOffset: 0 },
      to: { row: anchor.lastRow + 1, rowOffset: 0, column: anchor.lastColumn + 1, columnOffset: 0 },
    },
  };
}
