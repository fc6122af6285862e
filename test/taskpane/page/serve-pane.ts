import { createServer, type Server } from 'node:http';
import { readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM } from '../../office/transports/wac.ts';
import { buildPane } from './build-pane.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

export interface ServedPane {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the pane as it is shipped, with the test page beside it, and serves it on this machine. */
export async function servePane(): Promise<ServedPane> {
  const out = await buildPane();
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

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
