import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM } from '../office/transports/wac.ts';

export interface ServedPage {
  readonly address: string;
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

const script = async (name: string): Promise<unknown> => import(fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url)));

/** Builds the page as it is shipped, and serves it on this machine. */
export async function servePage(): Promise<ServedPage> {
  const out = await mkdtemp(join(tmpdir(), 'otokui-web-'));
  const { buildWeb } = (await script('build-web.mjs')) as { buildWeb: (env: { out: string }) => Promise<unknown> };
  const { serveFolder } = (await script('serve-folder.mjs')) as { serveFolder: (folder: string) => Promise<{ address: string; close: () => void }> };
  await buildWeb({ out });
  const served = await serveFolder(out);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return {
    address: served.address,
    folder: out,
    browser,
    async close() {
      await browser.close();
      served.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}
