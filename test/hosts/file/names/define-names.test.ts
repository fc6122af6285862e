import { describe, expect, it } from 'vitest';
import { lambdas } from '../../../../src/functions/lambdas.ts';
import { FileHost } from '../../../../src/hosts/file/file-host.ts';
import { openInExcelize } from '../excelize.ts';
import { samplePlan } from '../sample-plan.ts';
import { unzip } from '../zip-parts.ts';

async function withNames(times: number): Promise<{ readonly bytes: Uint8Array; readonly names: readonly string[] }> {
  const host = new FileHost(null);
  await host.apply(samplePlan());
  for (let time = 0; time < times; time++) await host.define(lambdas);
  const bytes = (await host.bytes()) ?? new Uint8Array();
  const book = (await unzip(bytes)).get('xl/workbook.xml') ?? '';
  return { bytes, names: [...book.matchAll(/<definedName name="([^"]+)">_xlfn\.LAMBDA/g)].map(([, name = '']) => name) };
}

describe('names that stand for formulas', () => {
  it('are added once, and an independent reader reads them', async () => {
    const { bytes, names } = await withNames(2);
    expect(names).toEqual(['LTV_FORMULA', 'NPS']);
    const read = openInExcelize(bytes).GetDefinedName().definedNames as readonly { readonly Name: string; readonly RefersTo: string }[];
    expect(read.find(({ Name }) => Name === 'NPS')?.RefersTo).toBe('_xlfn.LAMBDA(_xlpm.scores,100*(COUNTIF(_xlpm.scores,">=9")-COUNTIF(_xlpm.scores,"<=6"))/COUNT(_xlpm.scores))');
  });

  it('are not there unless asked for', async () => {
    expect((await withNames(0)).names).toEqual([]);
  });

  it('leave a name of the user’s as it is', async () => {
    const host = new FileHost(null);
    await host.apply(samplePlan());
    await host.define([{ name: 'nps', formula: '42' }]);
    await host.define(lambdas);
    const book = (await unzip((await host.bytes()) ?? new Uint8Array())).get('xl/workbook.xml');
    expect(book).toContain('<definedName name="nps">42</definedName>');
    expect(book).not.toContain('name="NPS"');
  });
});
