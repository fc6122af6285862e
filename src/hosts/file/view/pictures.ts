import type { PicturePlace, PictureView } from '../../page/sheet-view.ts';
import type { Package } from '../package/open-package.ts';
import { childNamed, descendants, isTrue, parseXml, type XmlElement } from '../xml/tree.ts';
import { relatedPart } from './related-part.ts';
import { understood } from './understood.ts';
import { childAt, numberOf, relationshipIdOf } from './xml-values.ts';

/** Office measures pictures in EMU: so many make a pixel of 1/96 inch. */
const EMU_IN_PIXEL = 9_525;
/** A larger picture would keep the page waiting. */
const LARGEST = 2_000_000;
/** How files begin that every browser shows. */
const KINDS: readonly (readonly [type: string, start: readonly number[]])[] = [['image/png', [0x89, 0x50, 0x4e, 0x47]], ['image/jpeg', [0xff, 0xd8, 0xff]], ['image/gif', [0x47, 0x49, 0x46, 0x38]]];

/** The pictures that stand on a sheet; what cannot be understood is left out. */
export async function pictureViews(base: Package, sheetPart: string, sheet: XmlElement): Promise<readonly PictureView[]> {
  const drawing = childNamed(sheet, 'drawing');
  if (drawing === undefined) return [];
  const pictures = await understood(async () => {
    const part = await relatedPart(base, sheetPart, relationshipIdOf(drawing));
    if (part === null) return [];
    const anchors = parseXml(await base.text(part), part).children.filter(({ local }) => local === 'oneCellAnchor' || local === 'twoCellAnchor');
    return Promise.all(anchors.map((anchor) => understood(() => anchoredPicture(base, part, anchor))));
  });
  return (pictures ?? []).filter((picture) => picture !== null);
}

async function anchoredPicture(base: Package, drawingPart: string, anchor: XmlElement): Promise<PictureView | null> {
  const picture = childNamed(anchor, 'pic');
  const blip = picture === undefined ? undefined : [...descendants(picture)].find(({ local }) => local === 'blip');
  const named = picture === undefined ? undefined : childAt(picture, 'nvPicPr', 'cNvPr')?.attributes;
  const embedded = blip === undefined ? null : [...blip.attributes].find(([name]) => name.endsWith(':embed'))?.[1] ?? null;
  const part = await relatedPart(base, drawingPart, embedded);
  const [from, to] = placesOf(anchor);
  if (part === null || from === null || to === null || isTrue(named?.get('hidden'))) return null;
  const source = sourceOf(await base.bytes(part));
  return source === null ? null : { description: named?.get('descr') || named?.get('name') || '', source, from, to };
}

function placesOf(anchor: XmlElement): readonly [PicturePlace | null, PicturePlace | null] {
  const from = placeOf(childNamed(anchor, 'from'));
  if (anchor.local === 'twoCellAnchor' || from === null) return [from, placeOf(childNamed(anchor, 'to'))];
  const size = childNamed(anchor, 'ext')?.attributes;
  const [width, height] = [numberOf(size?.get('cx')), numberOf(size?.get('cy'))];
  return [from, width === null || height === null ? null : { ...from, x: from.x + width / EMU_IN_PIXEL, y: from.y + height / EMU_IN_PIXEL }];
}

function placeOf(element: XmlElement | undefined): PicturePlace | null {
  const number = (name: string): number | null => (element === undefined ? null : numberOf(childNamed(element, name)?.text));
  const [row, column] = [number('row'), number('col')];
  return row === null || column === null ? null : { row, column, x: (number('colOff') ?? 0) / EMU_IN_PIXEL, y: (number('rowOff') ?? 0) / EMU_IN_PIXEL };
}

function sourceOf(bytes: Uint8Array): string | null {
  const kind = KINDS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (kind === undefined || bytes.length > LARGEST) return null;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:${kind[0]};base64,${btoa(text)}`;
}
