import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack, { type Configuration } from 'webpack';

const CONFIG = new URL('../../../webpack.config.js', import.meta.url);

/** Builds the pane as it is shipped, with the test page beside it, into a new folder. */
export async function buildPane(): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'otokui-pane-'));
  const { default: build } = (await import(fileURLToPath(CONFIG))) as { default: (env: Readonly<Record<string, unknown>>) => Configuration };
  await bundle(build({ test: true, out }));
  return out;
}

function bundle(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      const problems = stats?.toString({ all: false, errors: true, warnings: true }) ?? '';
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true || stats?.hasWarnings() === true) reject(new Error(problems));
      else resolve();
    });
  });
}
