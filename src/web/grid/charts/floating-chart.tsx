import { type JSX, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ChartFigure } from './ChartFigure.tsx';
import type { ChartStore } from './chart-store.ts';

export interface FloatingChartProps {
  readonly data?: { readonly id?: string };
}

/**
 * The component that the grid lays over the cells: it takes the size that it is given, and its figures from the store.
 *
 * @param onPress told of a press on a chart, by its name
 */
export function floatingChart(store: ChartStore, onPress: (id: string) => void): (props: FloatingChartProps) => JSX.Element {
  return function FloatingChart({ data }) {
    const id = data?.id ?? '';
    const figures = useSyncExternalStore(store.subscribe, () => store.figures(id));
    const frame = useRef<HTMLDivElement>(null);
    const [size, setSize] = useState({ width: 0, height: 0 });
    useLayoutEffect(() => {
      const element = frame.current;
      if (element === null) return undefined;
      const measure = (): void => {
        // Letters grow with the sheet: the picture is laid out for the sheet at 100 %, and the whole of it is scaled.
        const { zoom } = store;
        setSize({ width: element.clientWidth / zoom, height: element.clientHeight / zoom });
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      measure();
      return () => {
        observer.disconnect();
      };
    }, []);
    const chart = store.chart(id);
    return (
      <div ref={frame} className="otokui-chart" onPointerDown={() => onPress(id)} style={{ position: 'relative', width: '100%', height: '100%', overflow: 'hidden' }}>
        {chart !== null && figures !== null && size.width > 0 && size.height > 0 && <ChartFigure chart={chart} figures={figures} width={size.width} height={size.height} />}
      </div>
    );
  };
}
