import { UnusableWorkbook } from '../../unusable-workbook.ts';

/** For what a sheet can be shown without: null when the part it is written in cannot be read. */
export async function understood<Read>(read: () => Promise<Read>): Promise<Read | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnusableWorkbook) return null;
    throw error;
  }
}
