import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileHost } from '../../src/hosts/file/file-host.ts';
import { ownSheets } from '../../src/hosts/own-sheets.ts';
import { keptFrom } from '../../src/report/kept.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { speaker } from '../../src/text/say.ts';
import { openInExcelize } from '../hosts/file/excelize.ts';
import { unzip } from '../hosts/file/zip-parts.ts';
import { build, folder, otokui, resultOf } from './command.ts';

const place = folder();
const say = speaker('ja');
beforeAll(build, 60_000);
afterAll(place.remove);

/** A PNG of 40 × 12 pixels: only its first bytes matter to us. */
const LOGO = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 12, 8, 6, 0, 0, 0]);

const LAYOUTS = fileURLToPath(new URL('../fixtures/layouts', import.meta.url));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(place.file(name)));

describe('otokui template', () => {
  it('writes the general shop’s template under its own name, and never over a file', async () => {
    const ran = await otokui({ folder: place.path }, 'template');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const name = say('file.template', { name: say('template.kind.shop') });
    expect(ran.stdout).toBe(`${say('cli.template-written', { file: name })}\n`);
    expect(existsSync(place.file(name))).toBe(true);
    const again = await otokui({ folder: place.path }, 'template');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(say('cli.template-exists', { file: name }));
  });

  it('takes a consultant’s settings, name, colour, logo, words and add-in from one file', async () => {
    place.put('logo.png', LOGO);
    place.put('settings.json', `\uFEFF${JSON.stringify({
      kind: 'gift', rows: 300, brand: { name: '架空コンサルティング', color: '#7A3B2E', words: ['いつでもどうぞ。', '=1+1'], logo: 'logo.png' }, settings: { targets: { yearlyRepeat: 0.4 } },
      addIn: { id: '00000000-0000-4000-8000-000000000000', version: '2.0.0.0', storeType: 'FileSystem', store: '\\\\server\\addins' },
    })}`);
    const ran = await otokui({ folder: place.path }, 'template', '--from', 'settings.json', '--out', 'gift.xlsx');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const file = openInExcelize(bytesOf('gift.xlsx'));
    expect(file.GetCellValue(say('sheet.guide'), 'A1').value).toBe(say('guide.title-of', { name: '架空コンサルティング', title: say('guide.title.gift') }));
    expect(file.GetPictures(say('sheet.guide'), 'E1').pictures).toHaveLength(1);
    const host = new FileHost(bytesOf('gift.xlsx'));
    const kept = keptFrom('gift.xlsx', await ownSheets(host));
    expect(kept.template).toMatchObject({ kind: 'gift', rows: 300, brand: { name: '架空コンサルティング', color: '7A3B2E', words: ['いつでもどうぞ。', '=1+1'] } });
    expect(kept.settings.targets).toEqual({ ...defaultSettings.targets, yearlyRepeat: 0.4 });
    expect(kept.settings.dormancy.preset).toBe('gift');
    const parts = await unzip(bytesOf('gift.xlsx'));
    expect(parts.get('xl/webextensions/webextension1.xml')).toContain('id="00000000-0000-4000-8000-000000000000" version="2.0.0.0" store="\\\\server\\addins" storeType="FileSystem"');
    expect(parts.get('xl/styles.xml')).toContain('7A3B2E');
  });

  it('opens for analysis like any workbook, first with examples only, then with orders', async () => {
    place.put('small.json', '{"rows":100}');
    expect((await otokui({ folder: place.path }, 'template', '--from', 'small.json', '--kind', 'amazon', '--out', 'amazon.xlsx')).code).toBe(0);
    const empty = await otokui({ folder: place.path }, 'analyze', 'amazon.xlsx', '--out', 'amazon.xlsx');
    expect(empty.code).toBe(3);
    expect(empty.stderr).toContain('見本の行だけです');
    const header = 'amazon-order-id\tshipment-id\tshipment-item-id\tpurchase-date\tbuyer-email\tsku\tproduct-name\tquantity-shipped\titem-price';
    const row = (number: string, day: string, mail: string): string => `250-1234567-${number}\tD${number}\tS${number}\t${day}T10:00:00+09:00\t${mail}@marketplace.amazon.co.jp\tA\t茶\t1\t1200.00`;
    place.put('出荷_1月.txt', [header, row('0000001', '2026-01-05', 'ueh38x'), row('0000002', '2026-01-20', 'k29dwm')].join('\n'));
    place.put('出荷_2月.txt', [header, row('0000002', '2026-01-20', 'k29dwm'), row('0000003', '2026-02-20', 'ueh38x')].join('\n'));
    const ran = await otokui({ folder: place.path }, 'analyze', '出荷_1月.txt', '出荷_2月.txt', '--into', 'amazon.xlsx');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(say('cli.found', { orders: 3, customers: 2 }));
    const again = await otokui({ folder: place.path }, 'analyze', '出荷_1月.txt', '出荷_2月.txt', '--into', 'amazon.xlsx');
    expect(again.stdout).toContain(say('cli.unchanged', { file: 'amazon.xlsx' }));
    expect((await unzip(bytesOf('amazon.xlsx'))).has('xl/webextensions/taskpanes.xml')).toBe(true);
  });

  it.each([
    ['amazon', 'amazon_all_orders.tsv'], ['shop', 'rakuten_rms.csv'], ['subscription', 'eccube4_order.csv'], ['gift', 'colorme_sales_all.csv'],
  ] as const)('takes the template %s for the orders of %s, and leaves nothing of the sample', async (kind, fixture) => {
    const name = `${kind}-${fixture}.xlsx`;
    place.put('small.json', '{"rows":100}');
    await otokui({ folder: place.path }, 'template', '--from', 'small.json', '--kind', kind, '--out', name);
    const alone = resultOf(await otokui({ folder: place.path }, 'analyze', join(LAYOUTS, fixture), '--json'));
    const ran = await otokui({ folder: place.path }, 'analyze', join(LAYOUTS, fixture), '--into', name);
    expect(ran.code).toBe(0);
    const host = new FileHost(bytesOf(name));
    const ids: string[] = [];
    for (const sheet of await host.sheets()) {
      await host.read(sheet.name, ({ cells }) => {
        if (sheet.own === 'customers') ids.push(...cells.filter((cell): cell is string => typeof cell === 'string' && /^C\d{7}$/.test(cell)));
        if (sheet.own !== 'guide') expect(cells.some((cell) => typeof cell === 'string' && cell.includes('【見本】'))).toBe(false);
      });
    }
    expect(ids.length).toBe(alone.customers);
    expect(keptFrom(name, await ownSheets(host)).template).toMatchObject({ kind, sample: false });
  });

  it.each([
    ['an unknown kind', ['--kind', 'hotel'], say('cli.bad-kind', { kind: 'hotel', kinds: 'amazon, shop, subscription, gift' })],
    ['an unknown option', ['--colour', 'red'], say('cli.unknown-option', { option: '--colour' })],
    ['an unknown language', ['--lang', 'fr'], say('cli.bad-language')],
  ])('refuses %s with a sentence', async (_, line, sentence) => {
    const ran = await otokui({ folder: place.path }, 'template', ...line);
    expect([ran.code, ran.stderr.includes(sentence), ran.stdout]).toEqual([2, true, '']);
  });

  it.each([
    ['is not there', null, 'missing.json'],
    ['is no JSON', 'kind: amazon', 'wrong-0.json'],
    ['says what nobody knows', '{"kind":"shop","colour":"red"}', 'colour'],
    ['names a colour that is none', '{"brand":{"color":"indigo"}}', 'brand.color'],
    ['asks for too many rows', '{"rows":1000000}', 'rows'],
    ['has a setting that cannot be', '{"settings":{"targets":{"yearlyRepeat":7}}}', 'settings.targets.yearlyRepeat'],
    ['names a logo that is no PNG', '{"brand":{"logo":"settings.json"}}', 'settings.json'],
  ])('makes nothing when its file %s, and names the place', async (what, contents, place_) => {
    const name = contents === null ? 'missing.json' : `wrong-${what.length.toString()}.json`;
    if (contents !== null) place.put(name, contents);
    const ran = await otokui({ folder: place.path }, 'template', '--from', name, '--out', 'never.xlsx');
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain(contents === 'kind: amazon' ? name : place_);
    expect(existsSync(place.file('never.xlsx'))).toBe(false);
  });
});
