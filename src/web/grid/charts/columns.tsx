import type { JSX } from 'react';
import type { Figures } from './figures.ts';
import { type Box, CategoryAxis, plotBox, ValueAxis } from './frame.tsx';
import { niceScale, position } from './scale.ts';

/** Between two columns lies 60 % of a column's width. */
const GAP = 0.6;

export interface PlotProps {
  readonly figures: Figures;
  readonly outer: Box;
  readonly text: (value: number) => string;
  readonly labelEvery: number;
}

/** Columns beside each other, or on top of each other. */
export function Columns({ figures, outer, text, labelEvery, stacked }: PlotProps & { readonly stacked: boolean }): JSX.Element {
  const { categories, series } = figures;
  const scale = niceScale(stacked ? categories.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)) : series.flatMap(({ values }) => values.map((value) => value ?? 0)), Math.max(2, Math.floor((outer.bottom - outer.top) / 34)));
  const box = plotBox(outer, scale.ticks.map(text));
  const each = (box.right - box.left) / Math.max(1, categories.length);
  const side = stacked ? 1 : Math.max(1, series.length);
  const width = each / (side + GAP);
  return (
    <g>
      <ValueAxis box={box} scale={scale} text={text} />
      {categories.map((_, at) => {
        let below = 0;
        return series.map(({ color, values }, index) => {
          const value = values[at] ?? 0;
          const from = stacked ? below : 0;
          if (stacked) below += value;
          if (value === 0) return null;
          const [start, end] = [position(scale, from, box.bottom, box.top), position(scale, from + value, box.bottom, box.top)];
          return <rect key={`${at}-${index}`} x={box.left + each * at + (width * GAP) / 2 + (stacked ? 0 : index * width)} y={Math.min(start, end)} width={width} height={Math.abs(end - start)} fill={color} />;
        });
      })}
      <CategoryAxis box={box} categories={categories} labelEvery={labelEvery} />
    </g>
  );
}
