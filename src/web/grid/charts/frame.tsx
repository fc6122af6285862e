import type { JSX } from 'react';
import { INK, LINE } from './figures.ts';
import { position, type Scale } from './scale.ts';
import { TEXT_SIZE, textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The plot's place when the values' labels stand on its left and the categories' below. */
export function plotBox(outer: Box, labels: readonly string[]): Box {
  const widest = Math.max(0, ...labels.map(textWidth));
  return { left: outer.left + widest + 8, top: outer.top + TEXT_SIZE / 2, right: outer.right - 4, bottom: outer.bottom - TEXT_SIZE - 10 };
}

interface ValueAxisProps {
  readonly box: Box;
  readonly scale: Scale;
  readonly text: (value: number) => string;
}

/** Grid lines with their values on the left. */
export function ValueAxis({ box, scale, text }: ValueAxisProps): JSX.Element {
  return (
    <g>
      {scale.ticks.map((tick) => {
        const y = position(scale, tick, box.bottom, box.top);
        return (
          <g key={tick}>
            <line x1={box.left} x2={box.right} y1={y} y2={y} stroke={LINE} strokeWidth={tick === 0 ? 1.5 : 0.75} />
            <text x={box.left - 6} y={y} dy="0.35em" textAnchor="end" fill={INK}>{text(tick)}</text>
          </g>
        );
      })}
    </g>
  );
}

interface CategoryAxisProps {
  readonly box: Box;
  readonly categories: readonly string[];
  readonly labelEvery: number;
}

/** The categories' names below the plot; more of them are left out where they would touch. */
export function CategoryAxis({ box, categories, labelEvery }: CategoryAxisProps): JSX.Element {
  const each = (box.right - box.left) / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map(textWidth));
  const every = Math.max(1, labelEvery, Math.ceil((widest + 6) / each));
  return (
    <g>
      {categories.map((category, index) => index % every === 0 && (
        <text key={index} x={box.left + each * (index + 0.5)} y={box.bottom + TEXT_SIZE + 5} textAnchor="middle" fill={INK}>{category}</text>
      ))}
    </g>
  );
}
