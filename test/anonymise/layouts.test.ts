import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SourceTable } from '../../src/anonymise/source.ts';
import { lazily } from '../../src/shared/lazily.ts';
import { copyFile } from '../../src/hosts/file/copy/copy-file.ts';
import { decode, encodingOf } from '../../src/inputs/text/decode.ts';
import { delimiterOf } from '../../src/inputs/text/delimiter.ts';
import { recordsOf } from '../../src/inputs/text/records.ts';
import { copyOf, sourceIn, sourceTable } from './copies.ts';
import { leaksIn } from './raw-texts.ts';

/** Whoever orders in the fixtures, and who receives: read off the files by eye, as no column says it. */
const PEOPLE = [
  '髙橋 美咲', '高橋 美咲', '美咲 髙橋', '美咲 高橋', '斉藤 恵子', '恵子 斉藤', '齋藤 恵子', '佐藤 翔', '葵 佐藤', '渡邊 一郎', '渡辺一郎', '崎山 健太', '﨑山 健太', '健太 崎山', '田中 実', '田中実', '鈴木 さくら', 'タカハシ ミサキ', 'タカハシミサキ', 'サトウ ショウ',
  'misaki.takahashi@example.com', 'keiko-saito@example.net', 'kenta.sakiyama@example.jp', 'ichiro.w@example.com', 'minoru.t@example.com', 'sakura.suzuki@example.com', 'sho.sato@example.org',
  '090-0000-1001', '09000001001', '070-0000-3003', '080-0000-2002', '08000002002', '0300004004', '09000006006', '神宮前９丁目９９番１号', 'サンプルハイツ１０１', '見本ビル', '架空タワー',
];

const own = fileURLToPath(new URL('../fixtures/layouts', import.meta.url));

function tableOf(path: string): SourceTable {
  const bytes = readFileSync(path);
  const encoding = encodingOf(() => [bytes]);
  if (encoding === null) throw new Error(`${path} is not text`);
  const text = [...decode(() => [bytes], encoding)].join('');
  return sourceTable(path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, ''), [...recordsOf([text], delimiterOf(text))].flat());
}

function exports(folder: string): string[] {
  return readdirSync(folder).filter((file) => /\.(csv|tsv)$/.test(file) && !file.startsWith('TRUTH'));
}

/** Names that our list of functions has for an example stand in every copy. */
const inEveryCopy = lazily(async (): Promise<ReadonlySet<string>> => {
  const nobody = sourceTable('注文', [['注文番号', '注文日', 'メールアドレス', '金額'], ['1', '2026/10/01', 'a@example.com', 1000]]);
  return new Set(leaksIn(await copyFile(copyOf([nobody])), PEOPLE).map((leak) => leak.replace(/^.*: /, '')));
});

async function expectAnonymous(tables: readonly SourceTable[]): Promise<void> {
  const copy = copyOf(tables);
  const bytes = await copyFile(copy);
  const ours = await inEveryCopy();
  expect(ours.size).toBeLessThan(4);
  expect(leaksIn(bytes, PEOPLE).filter((leak) => !ours.has(leak.replace(/^.*: /, '')))).toEqual([]);
  expect([copy.changed, copy.leftOut]).toEqual([0, []]);
  const { tables: again, kept } = await sourceIn(bytes);
  const twice = copyOf(again, kept);
  expect(twice.people).toBe(copy.people);
  expect(twice.tables.map(({ rows }) => rows)).toEqual(copy.tables.map(({ rows }) => rows));
}

describe('a copy of the exports of every layout', () => {
  const files = exports(own);

  it.each(files)('holds nobody of %s and tells the same of its customers', async (file) => {
    await expectAnonymous([tableOf(join(own, file))]);
  });

  it('holds nobody of all of them together', async () => {
    await expectAnonymous(files.filter((file) => !file.includes('cp932')).map((file) => tableOf(join(own, file))));
  });
});
