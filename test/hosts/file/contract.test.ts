import { FileHost } from '../../../src/hosts/file/file-host.ts';
import { hostContract } from '../contract.ts';
import { editedFile, userFile } from './edited-file.ts';
import { bytesOf } from './grid.ts';

/** A workbook on disk: each run opens it anew. */
hostContract('a file', async (sheets) => {
  let current = new FileHost(await userFile(sheets));
  return {
    async host() {
      current = new FileHost(await current.bytes());
      return current;
    },
    ...editedFile(() => bytesOf(current), (bytes) => {
      current = new FileHost(bytes);
      return Promise.resolve();
    }),
  };
});
