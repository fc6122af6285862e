// npm run build -- --url https://example.com/otokui
// Makes dist/addin, a folder any static host can serve at that address, with the manifest to hand out.
import { OfficeAddinManifest } from 'office-addin-manifest';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist', 'addin');
export const DEVELOPMENT = 'https://localhost:3000';

/** A sentence for whoever typed the command; everything else thrown here is our mistake. */
export class Refused extends Error {}

/** The address without a slash at its end. */
export function baseOf(typed) {
  if (typed === undefined || typed === '') throw new Refused('公開する場所を --url で指定してください。例: npm run build -- --url https://example.com/otokui\nSay where it will be served, with --url.');
  if (!URL.canParse(typed)) throw new Refused(`アドレスとして読めません: ${typed}\nThis is no address.`);
  const { protocol, search, hash, username } = new URL(typed);
  if (protocol !== 'https:') throw new Refused(`https:// で始まるアドレスにしてください。Excel は https だけを開きます: ${typed}\nExcel opens https only.`);
  if (search !== '' || hash !== '' || username !== '') throw new Refused(`フォルダーのアドレスだけにしてください（? や # や @ なし）: ${typed}\nOnly the folder's address: no ?, # or user name.`);
  return new URL(typed).href.replace(/\/+$/, '');
}

/** 0.1.0 → 0.1.0.0: Office compares four numbers and knows no -beta. */
export function fourParts(version) {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) throw new Refused(`package.json の版は 1.2.3 の形にしてください: ${version}\nThe manifest's version can only be made from one like 1.2.3.`);
  return `${version}.0`;
}

/** The development manifest with another address and version. */
export function stamped(manifest, base, version) {
  const escaped = base.replaceAll('&', '&amp;');
  return manifest
    .replace(/\n<!--.*?-->/s, '')
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${version}</Version>`)
    .replaceAll(`"${DEVELOPMENT}/`, () => `"${escaped}/`);
}

/** Reads the written manifest back as Office's own library sees it; returns every address in it. */
async function checked(file, base, version) {
  const info = await OfficeAddinManifest.readManifestFile(file);
  if (info.version !== version || info.defaultSettings?.sourceLocation !== `${base}/taskpane.html`) throw new Error(`manifest.xml was not stamped: ${info.version} ${info.defaultSettings?.sourceLocation}`);
  const addresses = [...readFileSync(file, 'utf8').matchAll(/Value="(https?:[^"]*)"/g)].map(([, address]) => address.replaceAll('&amp;', '&'));
  const astray = addresses.filter((address) => !address.startsWith(`${base}/`));
  if (astray.length > 0) throw new Error(`manifest.xml still names ${astray.join(', ')}`);
  return addresses;
}

/** Writes the manifest for this address. With an id, the add-in can stand beside another copy of itself. */
export async function writeManifest(file, base, id) {
  const version = fourParts(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  writeFileSync(file, stamped(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'), base, version));
  if (id !== undefined) await OfficeAddinManifest.modifyManifestFile(file, id);
  return checked(file, base, version);
}

/** webpack.config.js as an object, whichever of its three forms it has. */
export async function webpackConfig(mode) {
  const { default: config } = await import(pathToFileURL(join(ROOT, 'webpack.config.js')).href);
  return { ...(typeof config === 'function' ? await config({}, { mode }) : await config), mode };
}

async function bundle() {
  const { default: webpack } = await import('webpack');
  const config = await webpackConfig('production');
  const compiler = webpack({ ...config, output: { ...config.output, path: OUT } });
  const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result))));
  await new Promise((done, failed) => compiler.close((error) => (error ? failed(error) : done())));
  if (stats.hasErrors()) throw new Refused(stats.toString({ preset: 'errors-only' }));
}

async function main() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, id: { type: 'string' } } });
  const base = baseOf(values.url);
  if (values.id !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(values.id)) throw new Refused(`--id は GUID で指定してください: ${values.id}\n--id takes a GUID.`);
  rmSync(OUT, { recursive: true, force: true });
  await bundle();
  const drawn = join(ROOT, 'assets', 'icons');
  mkdirSync(join(OUT, 'assets', 'icons'), { recursive: true });
  for (const icon of readdirSync(drawn).filter((name) => name.endsWith('.png'))) cpSync(join(drawn, icon), join(OUT, 'assets', 'icons', icon));
  const addresses = await writeManifest(join(OUT, 'manifest.xml'), base, values.id);
  const absent = addresses.map((address) => address.slice(base.length + 1)).filter((path) => !existsSync(join(OUT, path)));
  if (absent.length > 0) throw new Error(`The manifest names what was not built: ${absent.join(', ')}`);
  console.log(`dist/addin ができました。
  1. dist/addin の中身を ${base}/ に置きます。（${base}/taskpane.html がブラウザーで開けば大丈夫です）
  2. dist/addin/manifest.xml を、使う方に渡すか、管理センターに登録します。手順は README の「Excel アドイン」にあります。

Built dist/addin.
  1. Put what is in it at ${base}/, so that ${base}/taskpane.html opens in a browser.
  2. Hand out dist/addin/manifest.xml, or register it centrally: see README, "The Excel add-in".`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(error instanceof Refused || error.code?.startsWith('ERR_PARSE_ARGS') ? error.message : error);
    process.exitCode = error instanceof Refused || error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
  });
}
