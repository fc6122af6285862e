import type { ChartView } from '../../page/sheet-view.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree.ts';
import { referenceOf, seriesView, textOf, type ChartContext } from './chart-series.ts';
import { childAt, numberOf, valOf } from './xml-values.ts';

/** A chart part as a grid draws it; null: it is of a kind, or about something, that a grid cannot draw. */
export function chartView(root: XmlElement, place: Pick<ChartView, 'description' | 'anchor'>, context: ChartContext): ChartView | null {
  const plot = childAt(root, 'chart', 'plotArea');
  if (plot === undefined) return null;
  const [body, ...others] = plot.children.filter(({ local }) => local.endsWith('Chart'));
  const kind = body === undefined ? null : chartKind(body);
  if (body === undefined || kind === null || others.length > 0) return null;
  const written = childrenNamed(body, 'ser');
  const series = written.map((element) => seriesView(element, kind === 'line', context)).filter((view) => view !== null);
  const labels = written.map((element) => childNamed(element, 'cat')).find((element) => element !== undefined);
  const categories = referenceOf(labels, context);
  if (series.length === 0 || series.length < written.length || (labels !== undefined && categories === null)) return null;
  const values = childNamed(plot, 'valAx');
  return {
    ...place, kind, series, categories,
    title: titleOf(root, series.map(({ name }) => name)),
    format: (values && childNamed(values, 'numFmt')?.attributes.get('formatCode')) || 'General',
    labelEvery: labelEvery(plot),
  };
}

/** Stacked lines, stacked bars and shares of a whole would show other figures than they mean: they are none of ours. */
function chartKind(body: XmlElement): ChartView['kind'] | null {
  const grouping = valOf(body, 'grouping');
  if (body.local === 'lineChart') return (grouping ?? 'standard') === 'standard' ? 'line' : null;
  if (body.local !== 'barChart') return null;
  const upright = (valOf(body, 'barDir') ?? 'col') === 'col';
  if (grouping === 'stacked') return upright ? 'stacked' : null;
  if (grouping === 'percentStacked') return null;
  return upright ? 'columns' : 'bars';
}

/** A title without a text of its own is the name of the only series. */
function titleOf(root: XmlElement, names: readonly string[]): string | null {
  const title = childAt(root, 'chart', 'title');
  if (title === undefined) return null;
  const text = childNamed(title, 'tx');
  const [name = '', ...others] = names;
  return (text === undefined ? (others.length === 0 ? name : '') : textOf(text)) || null;
}

function labelEvery(plot: XmlElement): number {
  const axis = childNamed(plot, 'catAx') ?? childNamed(plot, 'dateAx');
  return Math.max(1, Math.trunc((axis === undefined ? null : numberOf(valOf(axis, 'tickLblSkip'))) ?? 1));
}
