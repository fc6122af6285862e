import type { Area } from '../../../report/plan.ts';
import type { RuleView } from '../../page/sheet-view.ts';
import { childNamed, childrenNamed, type XmlElement } from '../xml/tree.ts';
import { colorOf, type Palette } from './color.ts';
import { ruleFillColor } from './look-pieces.ts';
import { areasOf } from './sheet-area.ts';
import type { StyleSheet } from './style-sheet.ts';
import { childAt, listed, numberOf } from './xml-values.ts';

/** The conditional formats of a sheet that a grid can show, the one that wins first. */
export function ruleViews(sheet: XmlElement, { root, palette }: StyleSheet): readonly RuleView[] {
  const formats = root === null ? [] : listed(root, 'dxfs', 'dxf');
  const found: { readonly priority: number; readonly view: RuleView }[] = [];
  for (const block of childrenNamed(sheet, 'conditionalFormatting')) {
    const areas = areasOf(block.attributes.get('sqref') ?? '');
    if (areas.length === 0) continue;
    for (const rule of childrenNamed(block, 'cfRule')) {
      const view = ruleView(rule, areas, formats, palette);
      if (view !== null) found.push({ priority: numberOf(rule.attributes.get('priority')) ?? Infinity, view });
    }
  }
  return found.sort((a, b) => a.priority === b.priority ? 0 : a.priority - b.priority).map(({ view }) => view);
}

function ruleView(rule: XmlElement, areas: readonly Area[], formats: readonly XmlElement[], palette: Palette): RuleView | null {
  switch (rule.attributes.get('type') ?? '') {
    case 'colorScale': return scale(rule, areas, palette);
    case 'dataBar': return bar(rule, areas, palette);
    case 'cellIs': return equals(rule, areas, formats, palette);
    default: return null;
  }
}

/** Where on the way from the smallest to the largest value a colour stands is not told: ends are ends, the third is halfway. */
function scale(rule: XmlElement, areas: readonly Area[], palette: Palette): RuleView | null {
  const colors = listed(rule, 'colorScale', 'color').map((color) => colorOf(color, palette));
  const [low = null, second = null, third = null] = colors;
  const high = colors.length === 2 ? second : third;
  const middle = colors.length === 3 ? second : null;
  if (low === null || high === null || colors.length > 3 || (colors.length === 3 && middle === null)) return null;
  return { kind: 'scale', areas, low, middle, high };
}

function bar(rule: XmlElement, areas: readonly Area[], palette: Palette): RuleView | null {
  const color = colorOf(childAt(rule, 'dataBar', 'color'), palette);
  return color === null ? null : { kind: 'bar', areas, color };
}

function equals(rule: XmlElement, areas: readonly Area[], formats: readonly XmlElement[], palette: Palette): RuleView | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(childNamed(rule, 'formula')?.text.trim() ?? '')?.[1]?.replaceAll('""', '"');
  const format = formats[numberOf(rule.attributes.get('dxfId')) ?? -1];
  if (rule.attributes.get('operator') !== 'equal' || text === undefined || format === undefined) return null;
  const fill = ruleFillColor(format, palette);
  const color = colorOf(childAt(format, 'font', 'color'), palette);
  return fill === null && color === null ? null : { kind: 'equals', areas, text, fill, color };
}
