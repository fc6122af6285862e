import { fileURLToPath } from 'node:url';
import { init } from 'excelize-wasm';

/** A second opinion on what we write, by a reader that shares no code with us. */
const excelize = await init(fileURLToPath(new URL('../../../node_modules/excelize-wasm/excelize.wasm.gz', import.meta.url)));

export function openInExcelize(bytes: Uint8Array): ReturnType<typeof excelize.OpenReader> {
  const file = excelize.OpenReader(bytes);
  if (file.error !== undefined && file.error !== null) throw new Error(file.error);
  return file;
}
