import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { pinnedClient } from '../client/pinned.ts';
import type { EventMessage } from '../protocol/messages.ts';
import type { Session } from '../session.ts';
import { INTERNAL_ERROR, OFFICE_ERRORS, type WacReply, type WacSetup } from './wac-messages.ts';

export const CHROMIUM = '/usr/bin/chromium';

/** Why a test in the browser cannot run here; null: it can. */
export const noBrowser = existsSync(CHROMIUM) ? null : `There is no Chromium at ${CHROMIUM}: what runs in the browser was not tested.`;

/** The add-in's own files, by path from its folder; null: there is no such file. */
export type PaneFiles = (path: string) => string | Buffer | null;

/** Both lie on one host, as an add-in's frame must; no server stands there, the browser is given every file by hand. */
const ORIGIN = 'https://localhost';
const PANE = '/pane/';
/** Where production pages load office.js from: here they get the package's own copy. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

export interface BrowserExcel {
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: Frame;
  /** Addresses outside the machine that the page asked for and did not get. */
  readonly blocked: readonly string[];
  readonly invokeCommand: (name: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens the add-in's page in a frame, with Excel on the web around it and this session behind it. */
export async function connectBrowser(session: Session, files: PaneFiles, start: string, setup: Omit<WacSetup, 'paneUrl' | 'sets'>): Promise<BrowserExcel> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const blocked: string[] = [];
  const context = await browser.newContext();
  await serve(context, files, blocked);
  const page = await context.newPage();
  await page.exposeFunction('askExcel', async (body: string, flags: number): Promise<WacReply> => {
    const reply = await session.answer(body, flags);
    // After the reply, as in Excel.
    setTimeout(() => { session.sendEvents(); }, 0);
    if (reply.kind === 'silence') return null;
    return reply.kind === 'body' ? { text: reply.text } : { error: OFFICE_ERRORS[reply.code] ?? INTERNAL_ERROR };
  });
  await page.goto(`${ORIGIN}/`);
  session.onEvents = (events) => { void page.evaluate((data) => { window.excelOnTheWeb.fire('richApiMessage', data); }, { ArrayData: events.map(entry) }); };
  await page.evaluate((given) => { window.excelOnTheWeb.open(given); }, { ...setup, paneUrl: `${PANE}${start}`, sets: session.sets });
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (pane === null) throw new Error('The frame of the add-in did not open.');
  return {
    page, pane, blocked,
    invokeCommand: (name) => page.evaluate((command) => window.excelOnTheWeb.invokeCommand(command), name),
    close: async () => {
      session.onEvents = null;
      await browser.close();
    },
  };
}

async function serve(context: BrowserContext, files: PaneFiles, blocked: string[]): Promise<void> {
  const hostScript = bundleHost();
  await context.route('**/*', async (route) => {
    const url = route.request().url().split(/[?#]/)[0] ?? '';
    const found = url === `${ORIGIN}/` ? `<!doctype html><meta charset="utf-8"><title>Excel</title><body style="margin:0"><script>${hostScript}</script>`
      : url.startsWith(`${ORIGIN}${PANE}`) ? files(decodeURIComponent(url.slice(ORIGIN.length + PANE.length)))
        : url.startsWith(CDN) ? microsoftFile(url.slice(CDN.length))
          : undefined;
    if (found === undefined) {
      blocked.push(url);
      await route.abort();
    } else if (found === null) {
      await route.fulfill({ status: 404, body: '' });
    } else {
      await route.fulfill({ body: found, contentType: TYPES[extname(url)] ?? 'text/html; charset=utf-8', headers: { 'access-control-allow-origin': '*' } });
    }
  });
}

function microsoftFile(path: string): Buffer | null {
  const file = join(pinnedClient.folder, path);
  return file.startsWith(pinnedClient.folder) && existsSync(file) ? readFileSync(file) : null;
}

function bundleHost(): string {
  const { outputFiles } = buildSync({ entryPoints: [join(import.meta.dirname, 'wac-page.ts')], bundle: true, format: 'iife', write: false, target: 'es2022' });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

const entry = ({ category, type, target, arguments: args }: EventMessage): readonly unknown[] => [category, type, target, JSON.stringify(args), 0, false];
