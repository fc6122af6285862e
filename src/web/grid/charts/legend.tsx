import type { JSX } from 'react';
import { INK, type Series } from './figures.ts';
import { textWidth } from './text-width.ts';

interface LegendProps {
  readonly series: readonly Series[];
  readonly width: number;
  readonly y: number;
}

/** The series' names under the chart, each behind its colour. */
export function Legend({ series, width, y }: LegendProps): JSX.Element {
  const widths = series.map(({ name }) => textWidth(name) + 28);
  let x = (width - widths.reduce((sum, own) => sum + own, 0)) / 2;
  return (
    <g>
      {series.map(({ name, color }, index) => {
        const left = x;
        x += widths[index] ?? 0;
        return (
          <g key={index}>
            <rect x={left} y={y - 4} width={8} height={8} fill={color} />
            <text x={left + 12} y={y} dy="0.35em" fill={INK}>{name}</text>
          </g>
        );
      })}
    </g>
  );
}
