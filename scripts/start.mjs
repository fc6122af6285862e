// npm start: builds the page when something has changed, serves it to this machine, and opens it in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { serveFolder } from './serve-folder.mjs';

const PORT = 3030;
const OPENERS = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'], linux: ['xdg-open'] };

console.log('画面を作っています（初めは30秒ほど、次からは数秒です）…\nBuilding the page…');
await buildWeb();
// Another copy may run already: any free port will do.
const { address } = await serveFolder(join(import.meta.dirname, '..', 'dist', 'web'), PORT).catch(() => serveFolder(join(import.meta.dirname, '..', 'dist', 'web')));
console.log(`\nお得意さま帳: ${address}\n終えるには Ctrl+C。 Ctrl+C ends it.`);
const [command, ...words] = OPENERS[process.platform] ?? [];
if (command !== undefined && !process.argv.includes('--quiet')) {
  // No browser to open is no reason to stop: the address stands above.
  spawn(command, [...words, address], { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
