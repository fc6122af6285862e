import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counted } from '../../counted.ts';
import { takenInFiles } from '../../taken-in.ts';
import { fixture } from '../layouts/fixture.ts';

const UTF8 = fixture('amazon_all_orders.tsv');
const CP932 = fixture('amazon_all_orders_cp932_until_2021-10.tsv');

describe('an Amazon report', () => {
  let folder = '';
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'otokui-amazon-'))));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  it('reads the same however it is written down: byte order mark, CRLF, CP932, .txt', () => {
    const text = readFileSync(UTF8, 'utf8').replace(/\r\n/g, '\n');
    const crlf = text.replace(/\n/g, '\r\n');
    const cp932 = readFileSync(CP932);
    const expected = counted(takenInFiles([UTF8]));
    for (const path of [written('a.txt', `\ufeff${text}`), written('b.txt', `\ufeff${crlf}`), written('c.txt', crlf), written('d.txt', cp932), CP932]) expect(counted(takenInFiles([path]))).toEqual(expected);
  });

  it('in both encodings together is the same orders once', () => {
    const [once, both] = [counted(takenInFiles([UTF8])), counted(takenInFiles([CP932, UTF8]))];
    expect(both.orders).toEqual(once.orders);
    expect(both.leftOut.duplicate?.[0]).toBe(once.rowsRead);
  });
});
