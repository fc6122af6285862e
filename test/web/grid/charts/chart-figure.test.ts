import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ChartView } from '../../../../src/hosts/page/sheet-view.ts';
import { ChartFigure } from '../../../../src/web/grid/charts/ChartFigure.tsx';
import type { Figures } from '../../../../src/web/grid/charts/figures.ts';

const CHART: ChartView = { kind: 'columns', description: '月ごとの売上', title: null, anchor: { row: 0, column: 0, lastRow: 9, lastColumn: 5 }, categories: null, series: [], format: '#,##0', labelEvery: 1 };
const ONE: Figures = { categories: ['1月', '2月', '3月'], series: [{ name: '売上', color: '#2F5D8A', values: [1000, null, 3000] }] };
const TWO: Figures = { ...ONE, series: [...ONE.series, { name: '前年', color: '#C9962B', values: [500, 700, 900] }] };

const markup = (chart: Partial<ChartView>, figures = ONE): string => renderToStaticMarkup(createElement(ChartFigure, { chart: { ...CHART, ...chart }, figures, width: 400, height: 250 }));
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

test('a chart is described, and its figures can be read aloud', () => {
  const html = markup({});
  expect(html).toContain('role="img" aria-label="月ごとの売上"');
  expect(html).toContain('<caption>月ごとの売上</caption>');
  expect(html).toContain('<th scope="row">2月</th><td>–</td>');
  expect(html).toContain('<td>3,000</td>');
});

test('there is a column for each value that is there, one on top of the other where they are stacked', () => {
  expect(count(markup({}, TWO), /<rect[^>]*fill="#(2F5D8A|C9962B)"/g)).toBe(5 + 2);
  const heights = [...markup({ kind: 'stacked' }, TWO).matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)" fill="#(2F5D8A|C9962B)"/g)];
  const [below, above] = heights;
  expect(Number(above?.[1]) + Number(above?.[2])).toBeCloseTo(Number(below?.[1]));
});

test('only several series have a legend', () => {
  expect(markup({}).split('</svg>')[0]).not.toContain('売上</text>');
  expect(markup({}, TWO).split('</svg>')[0]).toContain('前年</text>');
});

test('bars carry their values', () => {
  expect(markup({ kind: 'bars' })).toContain('3,000</text>');
});

test('a line has a gap where a value is missing', () => {
  const html = markup({ kind: 'line' });
  expect(/<path d="([^"]*)"/.exec(html)?.[1]).toMatch(/^M[\d. ]+M[\d. ]+$/);
  expect(count(html, /<circle/g)).toBe(2);
});

test('labels are left out where they would touch', () => {
  const many: Figures = { categories: Array.from({ length: 60 }, (_, index) => `${2020 + index}年度`), series: [{ name: '', color: '#2F5D8A', values: Array<number>(60).fill(1) }] };
  expect(count(markup({}, many).split('</svg>')[0] ?? '', /年度<\/text>/g)).toBeLessThan(9);
});
