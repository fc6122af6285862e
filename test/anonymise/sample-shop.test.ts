import { beforeAll, describe, expect, it } from 'vitest';
import type { AnonymousCopy } from '../../src/anonymise/anonymise.ts';
import { analyze } from '../../src/analyze.ts';
import { copyFile } from '../../src/hosts/file/copy/copy-file.ts';
import { Intake } from '../../src/inputs/intake.ts';
import { peopleSummaries } from '../../src/report/summary.ts';
import { speaker } from '../../src/text/say.ts';
import type { SourceTable } from '../../src/anonymise/source.ts';
import type { Kept } from '../../src/report/kept.ts';
import { copyOf, NOTHING_KEPT, sampleTables, sourceIn } from './copies.ts';
import { leaksIn } from './raw-texts.ts';

/** Columns of the sample shop's files that say who somebody is, read off the files by eye. */
const TELLING = /姓|名$|氏名|メール|Mail|電話|Phone|郵便|Zip|住所|Address|City|カナ|Kana|Name$|備考|内容|コメント|自由/;
const HARMLESS = /商品名|都道府県|Prefecture|支払|方法|PayMethod/;

function personal(tables: readonly SourceTable[]): Set<string> {
  const texts = new Set<string>();
  for (const { rows: [header, ...rows] } of tables) {
    header?.cells.forEach((name, column) => {
      if (!TELLING.test(String(name)) || HARMLESS.test(String(name))) return;
      for (const { cells } of rows) {
        const text = String(cells[column] ?? '');
        // A part of a name or a phone is a part of other things too, and so are a postal code's seven digits.
        if (text.length >= 5 && !/^\d{1,7}$|^0+$|^\d{3}-\d{4}$/.test(text)) texts.add(text);
      }
    });
    // 姓 and 名 stand in two columns.
    const [family, given] = [/姓$|LastName$/, /[^姓氏]名$|FirstName$/].map((word) => header?.cells.findIndex((name) => word.test(String(name))) ?? -1);
    if (family !== undefined && given !== undefined && family >= 0 && given >= 0) for (const { cells } of rows) texts.add(`${String(cells[family])}${String(cells[given])}`);
  }
  return texts;
}

function people(tables: readonly SourceTable[], kept: Kept) {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, options, rows } of tables) {
    const table = intake.table(name, options);
    for (const row of rows) table.row(row);
    table.end();
  }
  return [...peopleSummaries(analyze(intake.finish(), kept.settings, kept.decisions, kept.book), speaker('ja'))];
}

describe('a copy of the sample shop', () => {
  const tables = sampleTables();
  let copy: AnonymousCopy;
  let bytes: Uint8Array;

  beforeAll(async () => {
    copy = copyOf(tables);
    bytes = await copyFile(copy);
  });

  it('holds nobody in any part', () => {
    const texts = personal(tables);
    expect(texts.size).toBeGreaterThan(2_000);
    expect(leaksIn(bytes, texts)).toEqual([]);
  });

  it('is analysed to the same customers, figures and stages under the same IDs', async () => {
    const again = await sourceIn(bytes);
    const [before, after] = [people(tables, NOTHING_KEPT), people(again.tables, again.kept)];
    expect(copy.changed).toBe(0);
    expect(copy.people).toBe(before.length);
    // By which way somebody can be reached is the one thing that a copy does not know.
    const figures = (each: (typeof before)[number]): unknown => ({ ...each, next: { action: each.next.action, verdict: each.next.verdict, from: each.next.from } });
    expect(after.map(figures)).toEqual(before.map(figures));
  });

  it('anonymised again gives the same again', async () => {
    const { tables: inputs, kept } = await sourceIn(bytes);
    const again = copyOf(inputs, kept);
    expect(again.tables.map(({ rows }) => rows)).toEqual(copy.tables.map(({ rows }) => rows));
    expect(again.changed).toBe(0);
    await copyFile(again);
  });

  it('leaves no sheet out', () => {
    expect(copy.leftOut).toEqual([]);
    expect(copy.fileName).toBe('お店_匿名.xlsx');
  });
});
