// npm run start:excel: serves the pane over https and tells Excel on this machine about it. With --remove Excel forgets it again.
import { OfficeAddinManifest } from 'office-addin-manifest';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEVELOPMENT, webpackConfig } from './build-addin.mjs';

const ROOT = join(import.meta.dirname, '..');
const MANIFEST = join(ROOT, 'manifest.xml');
const PAGE = `${DEVELOPMENT}/taskpane.html`;
const PORT = Number(new URL(DEVELOPMENT).port);

/** How Excel on this kind of machine learns of a manifest in development; `by hand` where it cannot be told. */
export function sideloading(platform, home, id, manifest) {
  if (platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer';
    return { by: 'registry', add: ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'], remove: ['delete', key, '/v', id, '/f'] };
  }
  if (platform === 'darwin') {
    const excel = join(home, 'Library', 'Containers', 'com.microsoft.Excel');
    return { by: 'folder', excel, file: join(excel, 'Data', 'Documents', 'wef', `${id}.manifest.xml`) };
  }
  return { by: 'hand' };
}

/** The certificate that office-addin-dev-certs has made and this machine trusts; undefined: there is none. */
export function trustedCertificate(home) {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(home, '.office-addin-dev-certs', name));
  return existsSync(key) && existsSync(cert) ? { key, cert } : undefined;
}

const ON_THE_WEB = `Excel on the web で試すには:
  1. 先にブラウザーで ${PAGE} を開き、証明書の警告が出たら「続行」を選びます。
  2. 同じブラウザーで excel.cloud.microsoft を開き、ブックを開きます。
  3. ［ホーム］→［アドイン］→［その他の設定］→［マイ アドインのアップロード］で、このフォルダーの manifest.xml を選びます。
In Excel on the web: open ${PAGE} once and accept the certificate, then Home > Add-ins > More Settings > Upload My Add-in, and choose manifest.xml here.`;

function tellExcel(way) {
  if (way.by === 'registry') {
    if (spawnSync('reg', way.add, { stdio: 'ignore' }).status !== 0) return 'レジストリーに登録できませんでした。\nThe registry took no entry.';
    return 'Excel を開き直し、［ホーム］→［アドイン］から「お得意さま帳」を選んでください。\nRestart Excel, then Home > Add-ins.';
  }
  if (way.by === 'folder') {
    if (!existsSync(way.excel)) return 'この Mac には Excel が見つかりません。\nNo Excel was found on this Mac.';
    mkdirSync(dirname(way.file), { recursive: true });
    copyFileSync(MANIFEST, way.file);
    return 'Excel を開き直し、［ホーム］→［アドイン］から「お得意さま帳」を選んでください。\nRestart Excel, then Home > Add-ins.';
  }
  return 'このパソコンには、アドインを登録できる Excel がありません。\nThere is no Excel here that could be told.';
}

function forget(way) {
  if (way.by === 'registry') spawnSync('reg', way.remove, { stdio: 'ignore' });
  if (way.by === 'folder') rmSync(way.file, { force: true });
}

/** Asked first, since the development server ends the process where its port is taken. */
function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, 'localhost', () => probe.close(() => answer(true)));
  });
}

async function serve(certificate) {
  const [{ default: webpack }, { default: DevServer }] = await Promise.all([import('webpack'), import('webpack-dev-server')]);
  const config = await webpackConfig('development');
  // The page's own rules (CSP) allow neither eval nor a socket, so that what is tried here is what will run: no hot reload.
  const compiler = webpack({ devtool: 'source-map', ...config, devServer: undefined });
  const server = new DevServer({
    host: 'localhost', port: PORT,
    server: { type: 'https', options: certificate ?? {} },
    static: { directory: join(ROOT, 'assets'), publicPath: '/assets', watch: false },
    // Excel on the web reads functions.json from its own page.
    headers: { 'access-control-allow-origin': '*' },
    client: false, webSocketServer: false, hot: false, liveReload: false,
  }, compiler);
  await server.start();
  return server;
}

async function main() {
  const { id } = await OfficeAddinManifest.readManifestFile(MANIFEST);
  const way = sideloading(process.platform, homedir(), id, MANIFEST);
  if (process.argv.includes('--remove')) {
    forget(way);
    return;
  }
  if (!await isFree(PORT)) {
    console.error(`${PORT} 番ポートは、ほかのプログラムが使っています。それを終えてから、もう一度お試しください。\nAnother program uses port ${PORT}.`);
    process.exitCode = 1;
    return;
  }
  const certificate = trustedCertificate(homedir());
  await serve(certificate);
  console.log(`\n${PAGE}\n\n${tellExcel(way)}\n\n${ON_THE_WEB}`);
  if (certificate === undefined) {
    console.log(`
証明書はその場で作ったものです。Windows と Mac の Excel は、信頼された証明書のページしか開きません。一度だけ、次を実行してください:
The certificate is self-signed. Excel for Windows and Mac opens only pages it trusts. Once: npx office-addin-dev-certs install`);
  }
  console.log('\n終えるには Ctrl+C。登録を消すには npm run start:excel -- --remove。\nCtrl+C ends it.');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
