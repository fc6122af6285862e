// Bundles the command, the demo and the benchmark. With --if-stale only when a source is newer than what was built.
import { build } from 'esbuild';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OUT = 'dist';
const entries = { otokui: 'src/cli/main.ts', demo: 'src/cli/demo.ts', templates: 'src/cli/templates.ts', bench: 'bench/main.ts', 'bench-functions': 'bench/functions/main.ts', 'bench-sheets': 'bench/sheets/main.ts', 'bench-excel': 'bench/excel/main.ts', 'bench-web': 'bench/web/main.ts' };

/** The benchmark uses the tests' Excel, whose files know their places. */
const ownPlaces = {
  name: 'own-places',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]test[\\/].*\.tsx?$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)).replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: path.endsWith('x') ? 'tsx' : 'ts',
  })),
};

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function isFresh() {
  const built = Object.keys(entries).map((name) => join(OUT, `${name}.js`));
  if (!built.every(existsSync)) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return oldest > Math.max(newest('src'), newest('bench'), newest('test/office'), newest('test/taskpane/page'), newest('test/web'), newest('scripts'), statSync('package.json').mtimeMs);
}

if (!process.argv.includes('--if-stale') || !isFresh()) {
  // Built beside and renamed, so that two commands started at once never run half a file.
  const beside = `${OUT}/.build-${process.pid}`;
  await build({
    entryPoints: entries,
    outdir: beside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [ownPlaces],
    logLevel: 'warning',
  });
  for (const name of Object.keys(entries)) renameSync(join(beside, `${name}.js`), join(OUT, `${name}.js`));
  rmSync(beside, { recursive: true, force: true });
}
