import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { afterAll, describe, expect, it } from 'vitest';
import { functionNames } from '../src/functions/function-names.ts';
import { manifestProblems } from './manifest-rules.ts';
import { pngSize } from './manifest-png.ts';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'otokui-addin-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Build {
  readonly baseOf: (typed: string | undefined) => string;
  readonly fourParts: (version: string) => string;
  readonly writeManifest: (file: string, base: string, id?: string) => Promise<readonly string[]>;
}
interface Start {
  readonly sideloading: (platform: string, home: string, id: string, manifest: string) => { readonly by: string; readonly add?: readonly string[]; readonly remove?: readonly string[]; readonly file?: string };
  readonly trustedCertificate: (home: string) => { readonly key: string; readonly cert: string } | undefined;
}
const build: Build = await import(pathToFileURL(join(ROOT, 'scripts', 'build-addin.mjs')).href);
const start: Start = await import(pathToFileURL(join(ROOT, 'scripts', 'start-excel.mjs')).href);
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const problems = (file: string): readonly unknown[] => manifestProblems(readFileSync(file, 'utf8'), {
  version: `${version}.0`,
  commands: ['refresh', 'undo', 'help'],
  functionIds: () => functionNames,
  functions: functionNames,
  iconSize: (path) => (existsSync(join(ROOT, path)) ? pngSize(readFileSync(join(ROOT, path))) : null),
});

describe('npm run build', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/otokui//', 'https://example.com/otokui'],
    ['https://example.com/お得意/', 'https://example.com/%E3%81%8A%E5%BE%97%E6%84%8F'],
  ])('takes %s', (typed, base) => {
    expect(build.baseOf(typed)).toBe(base);
  });

  it.each([undefined, '', 'example.com', 'http://example.com', 'file:///tmp', 'https://example.com/?a=b', 'https://example.com/#a', 'https://me@example.com/'])('refuses %s', (typed) => {
    expect(() => build.baseOf(typed)).toThrow(/[ぁ-ん].*\n[A-Z]/s);
  });

  it('says what is missing, and ends with 2 before anything is built', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build-addin.mjs')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^公開する場所を --url で指定してください。.*\nSay where/)]);
  });

  it('makes four numbers of the package’s version, and no guess at another form', () => {
    expect(build.fourParts('1.20.3')).toBe('1.20.3.0');
    expect(() => build.fourParts('1.2.3-beta.1')).toThrow(/1\.2\.3/);
  });

  it.each(['https://example.com', 'https://example.com/a&b/$1'])('stamps a manifest for %s that keeps every rule', async (base) => {
    const file = join(folder, 'manifest.xml');
    await build.writeManifest(file, base);
    expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({ version: `${version}.0`, defaultSettings: { sourceLocation: `${base}/taskpane.html` } });
    expect(problems(file)).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(/localhost|<!--/);
  });

  it('gives another id where asked, and the rules still hold', async () => {
    const file = join(folder, 'manifest.xml');
    const id = '11111111-2222-4333-8444-555555555555';
    await build.writeManifest(file, 'https://example.com/otokui', id);
    expect((await OfficeAddinManifest.readManifestFile(file)).id).toBe(id);
    expect(problems(file)).toEqual([]);
  });
});

describe('npm run start:excel', () => {
  it('registers the manifest under its id on Windows, and takes back that entry alone', () => {
    const way = start.sideloading('win32', 'C:\\Users\\a', 'ID', 'C:\\otokui\\manifest.xml');
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer';
    expect(way).toEqual({ by: 'registry', add: ['add', key, '/v', 'ID', '/t', 'REG_SZ', '/d', 'C:\\otokui\\manifest.xml', '/f'], remove: ['delete', key, '/v', 'ID', '/f'] });
  });

  it('copies it into Excel’s own folder on a Mac', () => {
    expect(start.sideloading('darwin', '/Users/a', 'ID', '/m.xml')).toMatchObject({ by: 'folder', file: join('/Users/a', 'Library/Containers/com.microsoft.Excel/Data/Documents/wef/ID.manifest.xml') });
  });

  it('leaves it to a person elsewhere', () => {
    expect(start.sideloading('linux', '/home/a', 'ID', '/m.xml')).toEqual({ by: 'hand' });
  });

  it('uses a trusted certificate only where key and certificate are both there', () => {
    const certificates = join(folder, '.office-addin-dev-certs');
    mkdirSync(certificates);
    writeFileSync(join(certificates, 'localhost.key'), '');
    expect(start.trustedCertificate(folder)).toBeUndefined();
    writeFileSync(join(certificates, 'localhost.crt'), '');
    expect(start.trustedCertificate(folder)).toEqual({ key: join(certificates, 'localhost.key'), cert: join(certificates, 'localhost.crt') });
  });
});
