import type { JSX } from 'react';
import type { PlotProps } from './columns.tsx';
import { CategoryAxis, plotBox, ValueAxis } from './frame.tsx';
import { niceScale, position } from './scale.ts';

/** Lines with a marker at each value. Where a value is missing, the line has a gap. */
export function Lines({ figures, outer, text, labelEvery }: PlotProps): JSX.Element {
  const { categories, series } = figures;
  const scale = niceScale(series.flatMap(({ values }) => values.filter((value) => value !== null)), Math.max(2, Math.floor((outer.bottom - outer.top) / 34)));
  const box = plotBox(outer, scale.ticks.map(text));
  const each = (box.right - box.left) / Math.max(1, categories.length);
  return (
    <g>
      <ValueAxis box={box} scale={scale} text={text} />
      {series.map(({ color, values }, index) => {
        const points = values.map((value, at) => value === null ? null : { x: box.left + each * (at + 0.5), y: position(scale, value, box.bottom, box.top) });
        const path = points.map((point, at) => point === null ? '' : `${at === 0 || points[at - 1] === null ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join('');
        return (
          <g key={index}>
            <path d={path} fill="none" stroke={color} strokeWidth={3} strokeLinejoin="round" />
            {points.map((point, at) => point !== null && <circle key={at} cx={point.x} cy={point.y} r={3.5} fill={color} />)}
          </g>
        );
      })}
      <CategoryAxis box={box} categories={categories} labelEvery={labelEvery} />
    </g>
  );
}
