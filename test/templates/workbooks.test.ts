import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { templateBytes } from '../../src/cli/write-template.ts';
import { templateKinds, type TemplateKind } from '../../src/report/template-mark.ts';
import { lazily } from '../../src/shared/lazily.ts';
import { ownAddIn, type AddInReference } from '../../src/templates/add-in.ts';
import { templateKindSpecs } from '../../src/templates/kinds.ts';
import { noBrand } from '../../src/templates/template.ts';
import { speaker, type Language } from '../../src/text/say.ts';
import { openInExcelize } from '../hosts/file/excelize.ts';
import { unzip } from '../hosts/file/zip-parts.ts';

/** The templates as files, to readers that share no code with us. */

const ROWS = 120;
const has = (tool: string): boolean => spawnSync(tool, ['--help']).error === undefined;
const canRender = has('soffice') && has('pdftotext');

const made = (kind: TemplateKind, language: Language, addIn: AddInReference = ownAddIn): Promise<Uint8Array> =>
  templateBytes({ kind, language, settings: templateKindSpecs[kind].settings, brand: noBrand, logo: null, rows: ROWS }, addIn);
const all = templateKinds.flatMap((kind) => (['ja', 'en'] as const).map((language) => ({ kind, language, bytes: lazily(() => made(kind, language)) })));

describe.each(all)('the template $kind ($language)', ({ kind, language, bytes }) => {
  const say = speaker(language);

  it('opens in excelize: sheets in order, the guide first and shown, pictures, no sheet but ours hidden', async () => {
    const file = openInExcelize(await bytes());
    const names = file.GetSheetList().list;
    expect(names.slice(0, 2)).toEqual([say('sheet.guide'), say('sheet.input.orders')]);
    expect(names).toEqual(expect.arrayContaining([say('sheet.tally'), say('sheet.dashboard'), say('sheet.customers'), say('sheet.next'), say('sheet.settings')]));
    expect(file.GetActiveSheetIndex().index).toBe(0);
    expect(names.filter((name) => !file.GetSheetVisible(name).visible)).toEqual([say('sheet.workings'), say('sheet.book')]);
    expect(file.GetPictures(say('sheet.guide'), 'A6').pictures).toHaveLength(1);
    expect(file.GetCellFormula(say('sheet.tally'), 'A2').formula).toContain(`'${say('sheet.workings')}'!$B$`);
    // The last row of a column that is filled with one formula.
    expect(file.GetCellFormula(say('sheet.workings'), `D${String(5 + ROWS)}`).formula).toContain('ROW()-4');
  });

  it('opens in hucre with its validations, notes and grey examples', async () => {
    const book = await readXlsx(await bytes(), { readStyles: true });
    const orders = book.sheets.find(({ name }) => name === say('sheet.input.orders'));
    expect(String(orders?.rows[1]?.[0])).toMatch(/^(例-|EXAMPLE-)/);
    expect(orders?.conditionalRules).toHaveLength(1);
    expect(orders?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    if (kind !== 'amazon') expect(orders?.dataValidations?.length).toBeGreaterThan(3);
  });

  it('is whole as a package: every part typed, every relationship leading somewhere, every part well-formed XML', async () => {
    const parts = await unzip(await bytes());
    const types = parts.get('[Content_Types].xml') ?? '';
    const overrides = new Map([...types.matchAll(/<Override\s+PartName="\/([^"]+)"\s+ContentType="([^"]+)"/g)].map(([, part = '', type = '']) => [part, type]));
    const defaults = new Set([...types.matchAll(/<Default\s+Extension="([^"]+)"/g)].map(([, extension = '']) => extension));
    for (const part of overrides.keys()) expect(parts.has(part), part).toBe(true);
    for (const [part, text] of parts) {
      if (part !== '[Content_Types].xml') expect(overrides.has(part) || defaults.has(part.split('.').at(-1) ?? ''), `${part} has no type`).toBe(true);
      if (!/\.(xml|rels|vml)$/.test(part)) continue;
      // Excel shares no formula that speaks of another sheet.
      expect([part, /<f t="shared"[^>]*>[^<]*!/.test(text)]).toEqual([part, false]);
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${part}: ${error.message}`);
      });
      parser.write(text).close();
      if (!part.endsWith('.rels')) continue;
      const from = part.replace('_rels/', '').replace(/\.rels$/, '');
      for (const [relation] of text.matchAll(/<Relationship\s[^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
        const path = new URL(target, `file:///${from}`).pathname.slice(1);
        expect(parts.has(path), `${part} → ${target}`).toBe(true);
      }
    }
  });

  it('opens the pane where the add-in is installed, and names nobody but the add-in', async () => {
    const parts = await unzip(await bytes());
    expect(parts.get('_rels/.rels')).toContain('Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes"');
    expect(parts.get('xl/webextensions/taskpanes.xml')).toContain('visibility="0"');
    const extension = parts.get('xl/webextensions/webextension1.xml') ?? '';
    expect(extension).toContain(`<we:reference id="${ownAddIn.id}" version="${ownAddIn.version}" store="EXCatalog" storeType="EXCatalog"/>`);
    expect(extension).toContain(`<we:alternateReferences><we:reference id="${ownAddIn.id}" version="${ownAddIn.version}" store="developer" storeType="Registry"/></we:alternateReferences>`);
    expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
    const types = parts.get('[Content_Types].xml') ?? '';
    expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"');
    expect(types).toContain('PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
  });
});

/** Some of each: LibreOffice takes its time, and all are made of the same sheets. */
const looked = all.filter(({ kind, language }) => `${kind} ${language}` === 'amazon ja' || `${kind} ${language}` === 'shop en' || `${kind} ${language}` === 'subscription ja');

describe.skipIf(!canRender).each(looked)('the template $kind ($language), drawn by LibreOffice', ({ kind, language, bytes }) => {
  const say = speaker(language);

  it('shows no cell that is too narrow, no error and no blank where a word belongs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'otokui-template-'));
    try {
      writeFileSync(join(folder, 'template.xlsx'), await bytes());
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'template.xlsx')], { stdio: 'ignore' });
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'template.pdf'), '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
      expect(text).toContain(say(`guide.title.${kind}`));
      expect(text).toContain(say('tally.question'));
      expect(text.match(/#{3,}|#(REF|NAME|VALUE|DIV|N\/A)|Err:\d+|\{\w+\}|undefined|NaN/g)).toBeNull();
      if (language === 'ja') expect(text).toContain('【見本】');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

it('is the same file from the same source, and another for another add-in', async () => {
  const first = await all[0]?.bytes();
  expect(await made('amazon', 'ja')).toEqual(first);
  expect(await made('amazon', 'ja', { ...ownAddIn, version: '1.0.0.1' })).not.toEqual(first);
});

it('names the add-in as the manifest does', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(manifest).toContain(`<Id>${ownAddIn.id}</Id>`);
  expect(manifest).toContain(`<Version>${ownAddIn.version}</Version>`);
});
