import { hostContract } from '../contract.ts';
import { editedFile, userFile } from '../file/edited-file.ts';
import { keyedRefresh } from '../keyed-refresh.ts';
import { openPage } from './opened-page.ts';

/** A workbook in the page: it stays open, and is opened anew when somebody else has changed its file. */
hostContract('a page', async (sheets) => {
  let page = await openPage(await userFile(sheets));
  return {
    host: () => Promise.resolve(page.host),
    ...editedFile(() => page.bytes(), async (bytes) => {
      page.host.close();
      page = await openPage(bytes);
    }),
  };
});

keyedRefresh('a page', async () => (await openPage(null)).host, 15);
