import { describe, expect, it } from 'vitest';
import { sheetView } from '../../../../src/hosts/file/view/sheet-view.ts';
import type { ChartView } from '../../../../src/hosts/page/sheet-view.ts';
import { dashboardSheet, plan, samplePlan } from '../sample-plan.ts';
import { openHandmade, openPlan, relationships, RELATIONS, type Handmade } from './opened.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const PLACE = '<from><col>1</col><colOff>9</colOff><row>2</row><rowOff>9</rowOff></from><to><col>5</col><colOff>9525</colOff><row>12</row><rowOff>0</rowOff></to>';
const frame = (id: string, named = 'name="グラフ 1"'): string => `<graphicFrame><nvGraphicFramePr><cNvPr id="2" ${named}/></nvGraphicFramePr><a:graphic><a:graphicData><c:chart rr:id="${id}"/></a:graphicData></a:graphic></graphicFrame>`;
const series = (values = '売上!$B$2:$B$9', more = ''): string => `<c:ser>${more}<c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser>`;
const chartPart = (plot: string, more = ''): string => `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>${more}<c:plotArea>${plot}</c:plotArea></c:chart></c:chartSpace>`;
const bars = (inner: string, direction = 'col', grouping = 'clustered'): string => `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${inner}</c:barChart>`;

function drawn(chart: string, anchors = `<twoCellAnchor>${PLACE}${frame('rId1')}</twoCellAnchor>`): Handmade {
  return {
    after: '<drawing r:id="rId4"/>',
    parts: [
      ['xl/worksheets/_rels/sheet1.xml.rels', relationships(['rId4', 'drawing', '../drawings/drawing3.xml'])],
      ['xl/drawings/drawing3.xml', `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING}" xmlns:c="${CHART}" xmlns:rr="${RELATIONS}">${anchors}</wsDr>`],
      ['xl/drawings/_rels/drawing3.xml.rels', relationships(['rId1', 'chart', '../charts/chart4.xml'], ['rId2', 'chart', '../charts/gone.xml'], ['rId3', 'chart', '../charts/broken.xml'])],
      ['xl/charts/chart4.xml', chart],
      ['xl/charts/broken.xml', '<c:chartSpace'],
    ],
  };
}

async function charts(handmade: Handmade): Promise<readonly ChartView[]> {
  return (await sheetView(await openHandmade(handmade), '売上')).charts;
}

describe('the charts of a sheet of ours', () => {
  it('are those of the plan', async () => {
    const spec = dashboardSheet();
    const place = ({ area }: { readonly area: unknown }) => ({ sheet: spec.name, area });
    expect((await sheetView(await openPlan(samplePlan()), spec.name)).charts).toEqual(spec.charts.map((chart) => ({
      ...chart, title: null, categories: place(chart.categories), series: chart.series.map((one) => ({ ...one, values: place(one.values) })),
    })));
  });

  it('label as many categories as the plan says', async () => {
    const spec = dashboardSheet();
    const workbook = await openPlan(plan({ ...spec, charts: spec.charts.map((chart) => ({ ...chart, labelEvery: 3 })) }));
    expect((await sheetView(workbook, spec.name)).charts.map(({ labelEvery }) => labelEvery)).toEqual([3, 3, 3, 3]);
  });
});

describe('the charts of a user’s sheet', () => {
  it('have a title, names from cells, and colours of the theme', async () => {
    const name = '<c:tx><c:strRef><c:f>売上!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>金額</c:v></c:pt></c:strCache></c:strRef></c:tx>';
    const look = '<c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></c:spPr>';
    const title = '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>月ごとの</a:t></a:r><a:r><a:t>売上</a:t></a:r></a:p><a:p><a:r><a:t>2025年</a:t></a:r></a:p></c:rich></c:tx></c:title>';
    const labels = "<c:cat><c:multiLvlStrRef><c:f>'Notes &amp; more'!$A$2:$B$9</c:f></c:multiLvlStrRef></c:cat>";
    expect(await charts(drawn(chartPart(bars(series(undefined, name + look + labels)), title)))).toEqual([{
      kind: 'columns', description: 'グラフ 1', title: '月ごとの売上\n2025年', anchor: { row: 2, column: 1, lastRow: 11, lastColumn: 5 }, format: 'General', labelEvery: 1,
      categories: { sheet: 'Notes & more', area: { row: 1, column: 0, lastRow: 8, lastColumn: 1 } },
      series: [{ name: '金額', color: '#ED7D31', values: { sheet: '売上', area: { row: 1, column: 1, lastRow: 8, lastColumn: 1 } } }],
    }]);
  });

  it('are called after their only series when the title has no text', async () => {
    const named = (name: string): string => series(undefined, `<c:tx><c:v>${name}</c:v></c:tx>`);
    const title = async (inner: string): Promise<string | null | undefined> => (await charts(drawn(chartPart(bars(inner), '<c:title><c:overlay val="0"/></c:title>'))))[0]?.title;
    expect(await title(named('金額'))).toBe('金額');
    expect(await title(named('金額') + named('数'))).toBeNull();
    expect(await title(series())).toBeNull();
  });

  it('have the colour of the line when they are lines', async () => {
    const look = '<c:spPr><a:solidFill><a:srgbClr val="111111"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="22aa33"/></a:solidFill></a:ln></c:spPr>';
    const color = async (plot: string): Promise<string | null | undefined> => (await charts(drawn(chartPart(plot))))[0]?.series[0]?.color;
    expect(await color(`<c:lineChart>${series(undefined, look)}</c:lineChart>`)).toBe('#22AA33');
    expect(await color(bars(series(undefined, look)))).toBe('#111111');
    expect(await color(bars(series(undefined, '<c:spPr><a:solidFill><a:schemeClr val="accent1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill></c:spPr>')))).toBeNull();
  });

  it.each([
    ['columns', bars(series())], ['stacked', bars(series(), 'col', 'stacked')], ['bars', bars(series(), 'bar')], ['line', `<c:lineChart><c:grouping val="standard"/>${series()}</c:lineChart>`],
  ])('are %s', async (kind, plot) => {
    expect((await charts(drawn(chartPart(plot)))).map((chart) => chart.kind)).toEqual([kind]);
  });

  it.each([
    ['shares of a whole', bars(series(), 'col', 'percentStacked')], ['stacked bars', bars(series(), 'bar', 'stacked')],
    ['stacked lines', `<c:lineChart><c:grouping val="stacked"/>${series()}</c:lineChart>`], ['pies', `<c:pieChart>${series()}</c:pieChart>`],
    ['two kinds at once', `${bars(series())}<c:lineChart>${series()}</c:lineChart>`], ['nothing at all', bars('')],
    ['figures of another workbook', bars(series('[1]売上!$B$2:$B$9'))], ['figures under a name', bars(series('売上!月々'))], ['figures that are gone', bars(series() + series('#REF!'))],
    ['figures of their own', bars('<c:ser><c:val><c:numLit><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val></c:ser>')],
    ['categories of their own', bars(series(undefined, '<c:cat><c:strLit><c:pt idx="0"><c:v>x</c:v></c:pt></c:strLit></c:cat>'))],
  ])('are left out when they show %s', async (_, plot) => {
    expect(await charts(drawn(chartPart(plot)))).toEqual([]);
  });

  it('are left out one by one when they cannot be read', async () => {
    const anchors = [frame('rId2'), frame('rId3'), frame('rId9'), frame('rId1', 'hidden="1"'), '<pic/>', frame('rId1', 'name="x" descr="読める"')]
      .map((inner) => `<twoCellAnchor>${PLACE}${inner}</twoCellAnchor>`).join('') + `<twoCellAnchor>${frame('rId1')}</twoCellAnchor>`;
    expect((await charts(drawn(chartPart(bars(series())), anchors))).map(({ description }) => description)).toEqual(['読める']);
  });

  it('are none when the drawing is missing or broken', async () => {
    const whole = drawn(chartPart(bars(series())));
    const without = (path: string, text: string): Handmade => ({ ...whole, parts: [...(whole.parts ?? []), [path, text]] });
    expect(await charts(without('xl/drawings/drawing3.xml', '<wsDr'))).toEqual([]);
    expect(await charts(without('xl/worksheets/_rels/sheet1.xml.rels', relationships()))).toEqual([]);
    expect(await charts(without('xl/worksheets/_rels/sheet1.xml.rels', relationships(['rId4', 'drawing', '../nowhere.xml'])))).toEqual([]);
    expect(await charts(without('xl/drawings/_rels/drawing3.xml.rels', '<x'))).toEqual([]);
  });
});
