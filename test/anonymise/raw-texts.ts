import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Reads a workbook with nothing of ours: the system's unzip, and every part as one text with its entities resolved. */
export function rawParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'otokui-raw-'));
  try {
    writeFileSync(join(folder, 'book.zip'), bytes);
    execFileSync('python3', ['-c', 'import zipfile,sys; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', join(folder, 'book.zip'), join(folder, 'parts')]);
    const root = join(folder, 'parts');
    return new Map((readdirSync(root, { recursive: true, encoding: 'utf8' })).filter((path) => statSync(join(root, path)).isFile()).map((path) => [relative('.', path), decoded(readFileSync(join(root, path), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(xml: string): string {
  return xml
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex?: string, number?: string, name?: string) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : (ENTITIES[name ?? ''] ?? '')))
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Where any of the texts stands, as written or folded, with or without blanks; tags do not hide it. */
export function leaksIn(bytes: Uint8Array, texts: Iterable<string>): string[] {
  const leaks: string[] = [];
  const wanted = [...new Set([...texts].flatMap((text) => [text.normalize('NFKC').toLowerCase(), text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')]))].filter((text) => text.length >= 2);
  for (const [path, xml] of rawParts(bytes)) {
    const folded = xml.normalize('NFKC').toLowerCase();
    const bodies = [folded, folded.replace(/ /g, ''), path];
    for (const text of wanted) if (bodies.some((body) => body.includes(text))) leaks.push(`${path}: ${text}`);
  }
  return leaks;
}
