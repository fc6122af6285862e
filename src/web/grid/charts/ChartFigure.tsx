import type { JSX } from 'react';
import type { ChartView } from '../../../hosts/page/sheet-view.ts';
import { BODY_FONT } from '../cell-styles.ts';
import { Bars } from './bars.tsx';
import { Columns, type PlotProps } from './columns.tsx';
import { type Figures, INK, LINE, numberText } from './figures.ts';
import { FiguresTable } from './figures-table.tsx';
import { Legend } from './legend.tsx';
import { Lines } from './lines.tsx';
import { TEXT_SIZE } from './text-width.ts';

const PADDING = 12;

interface ChartFigureProps {
  readonly chart: ChartView;
  readonly figures: Figures;
  /** In pixels, before the sheet is zoomed. */
  readonly width: number;
  readonly height: number;
}

/** A chart as quiet as our native ones: flat, white, a title only where it has one, a legend only to tell series apart. */
export function ChartFigure({ chart, figures, width, height }: ChartFigureProps): JSX.Element {
  const text = (value: number): string => numberText(value, chart.format);
  const several = figures.series.length > 1;
  const top = PADDING + (chart.title === null ? 0 : TEXT_SIZE + 12);
  const outer = { left: PADDING, top, right: width - PADDING, bottom: height - PADDING - (several ? TEXT_SIZE + 8 : 0) };
  return (
    <>
      <svg role="img" aria-label={chart.description} viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" fontFamily={BODY_FONT.family} fontSize={TEXT_SIZE} style={{ display: 'block' }}>
        <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke={LINE} />
        {chart.title !== null && <text x={width / 2} y={PADDING + TEXT_SIZE} textAnchor="middle" fill={INK} fontSize={TEXT_SIZE + 2} fontWeight={600}>{chart.title}</text>}
        <Plot kind={chart.kind} figures={figures} outer={outer} text={text} labelEvery={chart.labelEvery} />
        {several && <Legend series={figures.series} width={width} y={height - PADDING - 4} />}
      </svg>
      <FiguresTable figures={figures} caption={chart.title ?? chart.description} text={text} />
    </>
  );
}

function Plot({ kind, ...plot }: PlotProps & { readonly kind: ChartView['kind'] }): JSX.Element {
  switch (kind) {
    case 'columns':
      return <Columns {...plot} stacked={false} />;
    case 'stacked':
      return <Columns {...plot} stacked />;
    case 'bars':
      return <Bars {...plot} />;
    case 'line':
      return <Lines {...plot} />;
  }
}
