import { anonymise } from '../../../anonymise/anonymise.ts';
import type { MakeCopy } from '../../../anonymise/made-copy.ts';
import { copyFile } from './copy-file.ts';

/** The whole way in one: rows → a copy without people → a file in which nobody was found. */
export const makeCopy: MakeCopy = async (source, say) => {
  const copy = anonymise(source, say);
  return { bytes: await copyFile(copy), people: copy.people, changed: copy.changed };
};
