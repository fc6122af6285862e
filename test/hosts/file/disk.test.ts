import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBytes, replaceFile } from '../../../src/hosts/file/disk.ts';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'otokui-')); });
afterEach(async () => { await rm(folder, { recursive: true }); });

describe('replacing a file', () => {
  it('puts the new bytes in place and leaves nothing beside', async () => {
    const path = join(folder, '売上.xlsx');
    await writeFile(path, 'old');
    await replaceFile(path, new TextEncoder().encode('new'));
    expect(new TextDecoder().decode(await readBytes(path))).toBe('new');
    expect(await readdir(folder)).toEqual(['売上.xlsx']);
  });

  it('keeps the old file and leaves nothing beside when it is interrupted', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, 'old');
    const controller = new AbortController();
    const writing = replaceFile(path, new Uint8Array(200_000_000), controller.signal);
    setTimeout(() => { controller.abort(); }, 5);
    await expect(writing).rejects.toThrow();
    expect(new TextDecoder().decode(await readBytes(path))).toBe('old');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('leaves nothing beside when the place cannot be written', async () => {
    await expect(replaceFile(folder, new Uint8Array(3))).rejects.toThrow();
    await expect(replaceFile(join(folder, 'no', 'a.xlsx'), new Uint8Array(3))).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});
