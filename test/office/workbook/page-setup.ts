import type { Anchor } from './anchor.ts';

/** How a sheet is printed. */
export class PageSetup {
  orientation = 'Portrait';
  paperSize: string | null = 'A4';
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  blackAndWhite = false;
  draftMode = false;
  printOrder = 'DownThenOver';
  zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number } = { scale: 100 };
  readonly margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
  printArea: Anchor | null = null;
  titleRows: Anchor | null = null;
  titleColumns: Anchor | null = null;
  readonly headersFooters = { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' };
}
