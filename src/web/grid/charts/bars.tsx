import type { JSX } from 'react';
import type { PlotProps } from './columns.tsx';
import { INK, LINE } from './figures.ts';
import { textWidth } from './text-width.ts';

const GAP = 0.6;

/** Bars from the top down with their values beside them, and no axis. */
export function Bars({ figures, outer, text }: PlotProps): JSX.Element {
  const { categories, series } = figures;
  const left = outer.left + Math.max(0, ...categories.map(textWidth)) + 8;
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  const most = Math.max(...values, 0) || 1;
  const room = outer.right - left - Math.max(0, ...values.map((value) => textWidth(text(value)))) - 8;
  const each = (outer.bottom - outer.top) / Math.max(1, categories.length);
  const height = each / (Math.max(1, series.length) + GAP);
  return (
    <g>
      <line x1={left} x2={left} y1={outer.top} y2={outer.bottom} stroke={LINE} strokeWidth={1.5} />
      {categories.map((category, at) => {
        const top = outer.top + each * at;
        return (
          <g key={at}>
            <text x={left - 6} y={top + each / 2} dy="0.35em" textAnchor="end" fill={INK}>{category}</text>
            {series.map(({ color, values: own }, index) => {
              const value = own[at] ?? null;
              if (value === null) return null;
              const y = top + (height * GAP) / 2 + index * height;
              const width = (Math.max(0, value) / most) * room;
              return (
                <g key={index}>
                  <rect x={left} y={y} width={width} height={height} fill={color} />
                  <text x={left + width + 4} y={y + height / 2} dy="0.35em" fill={INK}>{text(value)}</text>
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}
