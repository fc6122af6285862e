import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import { openInExcelize } from '../excelize.ts';
import { bytesOf } from '../grid.ts';
import { samplePlan } from '../sample-plan.ts';
import { userWorkbook, type Variant } from '../user-workbook.ts';
import { compressedParts, editPart, editParts, unzip } from '../zip-parts.ts';

const VARIANTS: readonly Variant[] = [{}, { prefix: 'x' }, { folder: 'office/deep/' }, { strict: true }];

describe('texts of the pane', () => {
  it.each(VARIANTS)('are kept in the file, which else stays as it was (%j)', async (variant) => {
    const before = await userWorkbook(variant);
    const host = new FileHost(before);
    expect(await host.recall('choices')).toBeNull();
    await host.remember('choices', '{"a":"<値>"}');
    await host.remember('other', '');
    await host.remember('choices', '{"a":1}');
    for (const opened of [host, new FileHost(await bytesOf(host))]) {
      expect([await opened.recall('choices'), await opened.recall('other'), await opened.recall('x')]).toEqual(['{"a":1}', '', null]);
    }
    const after = await compressedParts(await bytesOf(host));
    expect([...after.keys()].filter((path) => path.startsWith('customXml/'))).toEqual(['customXml/item1.xml']);
    for (const [path, raw] of await compressedParts(before)) {
      if (!/workbook\.xml\.rels$/.test(path)) expect(after.get(path), path).toBe(raw);
    }
  });

  it('wait for the workbook while there is none', async () => {
    const host = new FileHost(null);
    await host.remember('choices', '1');
    expect([await host.recall('choices'), await host.bytes()]).toEqual(['1', null]);
    await host.apply(samplePlan());
    await host.remember('later', '2');
    const file = new FileHost(await bytesOf(host));
    expect([await file.recall('choices'), await file.recall('later')]).toEqual(['1', '2']);
    expect((await file.apply(samplePlan())).cells).toBe(0);
    expect(openInExcelize(await bytesOf(host)).GetSheetList().list).toHaveLength(3);
  });

  it('change nothing when they are the same', async () => {
    const host = new FileHost(await userWorkbook());
    await host.remember('a', 'b');
    const bytes = await host.bytes();
    await host.remember('a', 'b');
    expect(await host.bytes()).toBe(bytes);
  });

  it('are found beside the custom parts of others, wherever they went', async () => {
    const host = new FileHost(await userWorkbook());
    await host.remember('a', 'b');
    const moved = await editParts(await bytesOf(host), (parts) => {
      parts.set('customXml/item9.xml', parts.get('customXml/item1.xml') ?? '');
      parts.set('customXml/item1.xml', '<b:Sources xmlns:b="urn:others" note="urn:otokui:kept"/>');
      editPart(parts, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace(/(<Relationship Id=")[^"]*("[^>]*)item1\.xml"\/>/, '$1o1$2item1.xml"/>$1o2$2item9.xml"/>'));
    });
    const opened = new FileHost(moved);
    expect(await opened.recall('a')).toBe('b');
    await opened.remember('a', 'c');
    const parts = await unzip(await bytesOf(opened));
    expect(parts.get('customXml/item9.xml')).toContain('<text>c</text>');
    expect(parts.get('customXml/item1.xml')).toContain('urn:others');
  });

  it('come back as they were given', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (name, text) => {
      const host = new FileHost(await userWorkbook());
      await host.remember(name, text);
      expect(await new FileHost(await bytesOf(host)).recall(name)).toBe(text);
    }), { numRuns: 40 });
  });
});
