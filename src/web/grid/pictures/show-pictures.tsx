import { ComponentManager } from '@univerjs/preset-sheets-core';
import type { JSX } from 'react';
import type { PicturePlace, PictureView } from '../../../hosts/page/sheet-view.ts';
import { Floats } from '../floats.ts';
import type { GridCore } from '../grid-core.ts';
import type { OpenSheet } from '../open-sheets.ts';

const COMPONENT = 'otokui-picture';

export interface Pictures {
  /** Lays a sheet's pictures over its cells anew. */
  readonly show: (sheet: OpenSheet) => void;
  readonly close: () => void;
}

interface FloatingPictureProps {
  readonly data?: { readonly id?: string };
}

/** The pictures of the file, as they stand in it: they are looked at and nothing else. */
export function openPictures(core: GridCore): Pictures {
  const known = new Map<string, PictureView>();
  const floats = new Floats(core, COMPONENT);
  function FloatingPicture({ data }: FloatingPictureProps): JSX.Element {
    const picture = known.get(data?.id ?? '');
    return <img src={picture?.source} alt={picture?.description ?? ''} style={{ display: 'block', width: '100%', height: '100%', pointerEvents: 'none' }} />;
  }
  const component = core.injector.get(ComponentManager).register(COMPONENT, FloatingPicture);
  return {
    show(sheet) {
      for (const id of floats.on(sheet)) known.delete(id);
      floats.show(sheet, (sheet.view.pictures ?? []).map((picture, index) => {
        const id = `${sheet.id}-picture${index}`;
        known.set(id, picture);
        return { id, position: { from: corner(picture.from), to: corner(picture.to) } };
      }));
    },
    close: () => component.dispose(),
  };
}

function corner({ row, column, x, y }: PicturePlace): { row: number; rowOffset: number; column: number; columnOffset: number } {
  return { row, rowOffset: y, column, columnOffset: x };
}
