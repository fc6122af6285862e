import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';

const CHROMIUM = '/usr/bin/chromium';
const CONFIG = new URL('../../../webpack.config.js', import.meta.url);
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Why pages cannot be looked at here; null: they can. */
export const noBrowser = existsSync(CHROMIUM) ? null : `these tests need Chromium at ${CHROMIUM}, and it is not there`;

export interface ServedPane {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the pane as it is shipped, with the test page beside it, and serves it on this machine. */
export async function servePane(): Promise<ServedPane> {
  const out = await mkdtemp(join(tmpdir(), 'otokui-pane-'));
  const { default: build } = (await import(fileURLToPath(CONFIG))) as { default: (env: Readonly<Record<string, unknown>>) => Configuration };
  await bundle(build({ test: true, out }));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://pane').pathname;
    readFile(join(out, path)).then(
      (content) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  const port = await listening(server);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return {
    address: `http://127.0.0.1:${String(port)}`,
    browser,
    async close() {
      await browser.close();
      server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
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

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
