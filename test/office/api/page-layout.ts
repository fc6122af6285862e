import type { HostObject } from '../protocol/host-object.ts';
import { Anchor } from '../workbook/anchor.ts';
import type { PageSetup } from '../workbook/page-setup.ts';
import { isWholeColumns, isWholeRows } from '../workbook/rect.ts';
import { invalidArgument } from '../workbook/refusal.ts';
import type { Worksheet } from '../workbook/worksheet.ts';
import { areaArgument, rectOfArea } from './area.ts';
import { flag, number, oneOf, record, text, whole } from './arguments.ts';
import { hostObject, type Definition, type Scalar } from './definition.ts';
import { rangeObject } from './range.ts';
import { assertSheetAlive } from './worksheet.ts';

export function pageLayoutObject(sheet: Worksheet): HostObject {
  return hostObject(pageLayout, sheet);
}

const assertAlive = (sheet: Worksheet): void => { assertSheetAlive(sheet); };

function scalar<K extends keyof PageSetup>(key: K, read: (value: unknown) => PageSetup[K]): Scalar<Worksheet> {
  return {
    get: ({ page }) => page[key],
    set: (sheet, value) => {
      sheet.assertUnprotected();
      (sheet.page as { -readonly [P in K]: PageSetup[P] })[key] = read(value);
    },
  };
}

function margin(key: keyof PageSetup['margins']): Scalar<Worksheet> {
  return { get: ({ page }) => page.margins[key], set: ({ page }, value) => { page.margins[key] = number(value); } };
}

const pageLayout: Definition<Worksheet> = {
  type: 'PageLayout',
  assertAlive,
  scalars: {
    orientation: scalar('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    paperSize: scalar('paperSize', text),
    zoom: scalar('zoom', readZoom),
    centerHorizontally: scalar('centerHorizontally', flag),
    centerVertically: scalar('centerVertically', flag),
    printGridlines: scalar('printGridlines', flag),
    printHeadings: scalar('printHeadings', flag),
    blackAndWhite: scalar('blackAndWhite', flag),
    draftMode: scalar('draftMode', flag),
    printOrder: scalar('printOrder', (value) => oneOf(value, ['DownThenOver', 'OverThenDown'])),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigations: { headersFooters: (sheet) => hostObject(headerFooterGroup, sheet) },
  methods: {
    getPrintTitleRowsOrNullObject: ({ page }) => rangeOf(page.titleRows),
    getPrintTitleColumnsOrNullObject: ({ page }) => rangeOf(page.titleColumns),
    getPrintAreaOrNullObject: ({ page }) => page.printArea === null || page.printArea.rect === null ? null : hostObject(rangeAreas, page.printArea),
  },
  commands: {
    setPrintTitleRows: (sheet, args) => {
      const area = areaArgument(args.at(0), sheet);
      if (!isWholeRows(rectOfArea(area))) throw invalidArgument('Whole rows were expected.');
      sheet.page.titleRows = new Anchor(sheet, rectOfArea(area));
    },
    setPrintTitleColumns: (sheet, args) => {
      const area = areaArgument(args.at(0), sheet);
      if (!isWholeColumns(rectOfArea(area))) throw invalidArgument('Whole columns were expected.');
      sheet.page.titleColumns = new Anchor(sheet, rectOfArea(area));
    },
    setPrintArea: (sheet, args) => { sheet.page.printArea = new Anchor(sheet, rectOfArea(areaArgument(args.at(0), sheet))); },
  },
};

const rangeAreas: Definition<Anchor> = {
  type: 'RangeAreas',
  scalars: { address: { get: (area) => rangeObject(area).read('address') }, areaCount: { get: () => 1 } },
};

const rangeOf = (area: Anchor | null): HostObject | null => area === null || area.rect === null ? null : rangeObject(new Anchor(area.sheet, area.rect));

function readZoom(value: unknown): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  if (scale !== undefined && scale !== null && (whole(scale) < 10 || whole(scale) > 400)) throw invalidArgument('A scale of 10 to 400 per cent was expected.');
  return {
    ...scale === undefined || scale === null ? {} : { scale: whole(scale) },
    ...horizontalFitToPages === undefined || horizontalFitToPages === null ? {} : { horizontalFitToPages: whole(horizontalFitToPages) },
    ...verticalFitToPages === undefined || verticalFitToPages === null ? {} : { verticalFitToPages: whole(verticalFitToPages) },
  };
}

const headerFooterGroup: Definition<Worksheet> = {
  type: 'HeaderFooterGroup',
  assertAlive,
  navigations: { defaultForAllPages: (sheet) => hostObject(headerFooter, sheet) },
};

function headerText(key: keyof PageSetup['headersFooters']): Scalar<Worksheet> {
  return { get: ({ page }) => page.headersFooters[key], set: ({ page }, value) => { page.headersFooters[key] = text(value); } };
}

const headerFooter: Definition<Worksheet> = {
  type: 'HeaderFooter',
  assertAlive,
  scalars: {
    leftHeader: headerText('leftHeader'),
    centerHeader: headerText('centerHeader'),
    rightHeader: headerText('rightHeader'),
    leftFooter: headerText('leftFooter'),
    centerFooter: headerText('centerFooter'),
    rightFooter: headerText('rightFooter'),
  },
};
