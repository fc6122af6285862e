import type { HostObject } from '../protocol/host-object.ts';
import type { Anchor } from '../workbook/anchor.ts';
import { rectOf, type Rect } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import type { Border, Style } from '../workbook/style.ts';
import { rectOfArea } from './area.ts';
import { color, oneOf, text } from './arguments.ts';
import { hostObject, type Definition } from './definition.ts';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type Side = typeof SIDES[number];
type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

interface SideOfArea {
  readonly area: Anchor;
  readonly side: Side;
}

export function bordersObject(area: Anchor): HostObject {
  return hostObject(borders, area);
}

const borders: Definition<Anchor> = {
  type: 'RangeBorderCollection',
  assertAlive: (area) => { rectOfArea(area); },
  scalars: { count: { get: () => SIDES.length } },
  items: (area) => SIDES.map((side) => hostObject(border, { area, side })),
  methods: {
    getItem: (area, args) => {
      const index = args.text(0);
      // The diagonals exist in Excel; nothing here draws them.
      return hostObject(border, { area, side: oneOf(index, SIDES) });
    },
    getItemAt: (area, args) => {
      const side = SIDES[args.whole(0)];
      if (side === undefined) throw invalidArgument('There is no such border.');
      return hostObject(border, { area, side });
    },
  },
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const border: Definition<SideOfArea> = {
  type: 'RangeBorder',
  assertAlive: ({ area }) => { rectOfArea(area); },
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: { get: (of) => common(of)?.style ?? null, set: (of, value) => { change(of, { style: oneOf(value, STYLES) }); } },
    weight: { get: (of) => common(of)?.weight ?? null, set: (of, value) => { change(of, { weight: oneOf(value, WEIGHTS) }); } },
    color: { get: (of) => common(of)?.color ?? null, set: (of, value) => { change(of, { color: color(text(value)) }); } },
  },
};

/** Which cells draw this side of the range, and where on them. */
function cellsOf({ area, side }: SideOfArea): readonly (readonly [Rect, BorderKey])[] {
  const rect = rectOfArea(area);
  const { row, column, rows, columns } = rect;
  switch (side) {
    case 'EdgeTop': return [[rectOf(row, column, 1, columns), 'borderTop']];
    case 'EdgeBottom': return [[rectOf(row + rows - 1, column, 1, columns), 'borderBottom']];
    case 'EdgeLeft': return [[rectOf(row, column, rows, 1), 'borderLeft']];
    case 'EdgeRight': return [[rectOf(row, column + columns - 1, rows, 1), 'borderRight']];
    case 'InsideHorizontal': return rows < 2 ? [] : [[rectOf(row, column, rows - 1, columns), 'borderBottom']];
    case 'InsideVertical': return columns < 2 ? [] : [[rectOf(row, column, rows, columns - 1), 'borderRight']];
  }
}

function common(of: SideOfArea): Border | null {
  const [first] = cellsOf(of);
  return first === undefined ? null : of.area.sheet.cells.commonStyle(first[0], first[1])?.value ?? null;
}

/** A colour or weight on a side without a line draws one, as in Excel. */
function change(of: SideOfArea, part: Partial<Border>): void {
  for (const [rect, key] of cellsOf(of)) {
    const before: Style[BorderKey] = of.area.sheet.cells.commonStyle(rect, key)?.value ?? of.area.sheet.cells.style(rect.row, rect.column)[key];
    const style = part.style ?? (before.style === 'None' ? 'Continuous' : before.style);
    of.area.sheet.cells.applyStyle(rect, key, { ...before, ...part, style });
  }
}
