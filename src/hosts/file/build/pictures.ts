import type { WriteSheet } from 'hucre/xlsx';
import type { PictureSpec } from '../../../report/plan.ts';

/** A picture at a cell, in its own size. */
export function sheetImage({ png, description, row, column, width, height }: PictureSpec): NonNullable<WriteSheet['images']>[number] {
  return { data: png, type: 'png', anchor: { from: { row, col: column } }, width, height, altText: description };
}

const PICTURE_ANCHOR = /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?<a:ext (cx="\d+" cy="\d+")\/>.*?<\/xdr:pic><xdr:clientData\/>)<\/xdr:twoCellAnchor>/g;

/** The library spans a picture over cells, whatever its size; anchored at one cell it keeps it. */
export function withOwnSizes(drawing: string): string {
  return drawing.replace(PICTURE_ANCHOR, (_, from: string, picture: string, size: string) => `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${picture}</xdr:oneCellAnchor>`);
}
