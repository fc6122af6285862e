import { describe, expect, it } from 'vitest';
import type { Campaign } from '../../../src/campaigns/plan/campaign.ts';
import { campaignNumbers, emptyPlaybook } from '../../../src/campaigns/playbook.ts';
import { beginPlan } from '../../../src/report/campaigns/begin-plan.ts';
import { campaignFields } from '../../../src/report/campaigns/campaign-fields.ts';
import { contextOf } from '../../../src/report/context.ts';
import { keptFrom } from '../../../src/report/kept.ts';
import type { OwnSheet } from '../../../src/report/kept-sheets.ts';
import type { Plan, SheetId } from '../../../src/report/plan.ts';
import { segmentPlan } from '../../../src/report/segments/segment-plan.ts';
import { coverageSheet } from '../../../src/report/sheets/coverage.ts';
import { speaker } from '../../../src/text/say.ts';
import { asRead } from '../as-read.ts';
import { sampleAnalysis, tinyAnalysis } from '../a-report.ts';

const analysis = sampleAnalysis();
const read = ({ sheets }: Pick<Plan, 'sheets'>): ReadonlyMap<SheetId, OwnSheet> => new Map(sheets.map((sheet) => [sheet.id, asRead(sheet)]));
const campaign = (audience: string): Campaign => ({
  id: 'K001', name: '=1+1 秋のお便り', purpose: '2回目を買っていただく', stages: [2, 3], audience, start: analysis.customers.asOf + 1, days: 45, measure: 'secondPurchase', content: '淹れ方のしおり', channel: 'dm', kpi: 'second',
  stop: 'optOut', stopAt: 0.02, holdout: 0.25, cost: 12_000, state: 'running',
});

describe.each(['ja', 'en'] as const)('the playbook of a workbook (%s)', (language) => {
  const say = speaker(language);
  const context = contextOf(analysis, say);
  const rule = `${say('column.rank')} = A、B`;

  it('holds a campaign that began, with everybody it goes to, just as it was', () => {
    const { plan, playbook } = beginPlan(context, campaign(say('segments.ready.secondWaiting')));
    expect(playbook.recipients.filter(({ held }) => held).length).toBeGreaterThan(0);
    expect(keptFrom('w.xlsx', read(plan)).playbook).toEqual(playbook);
    expect(keptFrom('w.xlsx', read(plan)).problems).toEqual([]);
  });

  it('holds segments of the shop, and not the ready-made ones', () => {
    const { plan, playbook } = segmentPlan(context, { name: '㈱のお客様 <b>', rule });
    expect(keptFrom('w.xlsx', read(plan)).playbook).toEqual({ ...emptyPlaybook, segments: [{ name: '㈱のお客様 <b>', rule }] });
    // Again under the same name: the later conditions count.
    expect(segmentPlan({ ...context, playbook }, { name: '㈱のお客様 <b>', rule: `${rule}、C` }).playbook.segments).toEqual([{ name: '㈱のお客様 <b>', rule: `${rule}、C` }]);
  });

  it('holds what the shop says it keeps up', () => {
    const sheet = coverageSheet(context);
    const cell = sheet.cells.find(({ column, value }) => column === 0 && value === say('measure.startBook'));
    const typed = asRead(sheet, [[cell?.row ?? 0, 1, '２、3']]);
    expect(keptFrom('w.xlsx', new Map([['coverage', typed]])).playbook.practices.startBook).toEqual([2, 3]);
    expect(keptFrom('w.xlsx', new Map([['coverage', typed]])).playbook.practices.voices).toEqual([]);
  });

  it.each(campaignFields.filter(({ id }) => !['content', 'state', 'stopAt', 'cost'].includes(id)).map(({ id }) => id))('says of a campaign without its %s that it is not whole, and does not work it out', (field) => {
    const { plan } = beginPlan(context, campaign(rule));
    const emptied = { ...plan, sheets: plan.sheets.map((sheet) => (sheet.id === 'campaigns' ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map((column) => (column.id === field ? { ...column, values: [null] } : column)) })) } : sheet)) };
    const kept = keptFrom('w.xlsx', read(emptied));
    expect(kept.playbook.campaigns).toEqual([]);
    expect(kept.problems.map(({ code }) => code)).toEqual(['campaign-wrong']);
    // Its number stays its own.
    expect(campaignNumbers(kept.playbook)).toEqual(new Set(['K001']));
  });

  it('of a sample that came with a template is empty', () => {
    const { plan } = beginPlan(context, campaign(rule));
    expect(contextOf(tinyAnalysis(), say).playbook).toEqual(emptyPlaybook);
    expect(plan.sheets.map(({ id }) => id)).toEqual(['campaigns', 'recipients']);
  });
});
