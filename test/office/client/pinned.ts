import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const manifest = require.resolve('@microsoft/office-js/package.json');

/** Microsoft's package as it lies in node_modules: read from there, never copied. */
export const pinnedClient = {
  folder: join(dirname(manifest), 'dist'),
  /** Office and Excel in one readable file, as Excel on the web loads them. */
  excelFile: 'excel-web-16.00.debug.js',
  version: readVersion(),
};

export const readClientFile = (name: string): string => readFileSync(join(pinnedClient.folder, name), 'utf8');

function readVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && typeof parsed.version === 'string') return parsed.version;
  throw new Error('@microsoft/office-js has no version in its package.json: install the dependencies again.');
}
