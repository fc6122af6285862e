import { describe, expect, it } from 'vitest';
import { campaignGaps, nextCampaignId, type CampaignDraft } from '../../../src/campaigns/plan/campaign.ts';

const whole: CampaignDraft = { name: '2回目のご案内', purpose: '2回目を買っていただく', stages: [2], audience: '2回目を待っている方', start: 46_000, days: 30, measure: 'secondPurchase', content: '', channel: 'mail', kpi: 'second', stop: 'optOut', stopAt: 0.02, holdout: 0.1, cost: 0 };

describe('a campaign', () => {
  it('that is whole may be saved', () => {
    expect(campaignGaps(whole)).toEqual([]);
  });

  it.each(['name', 'purpose', 'stages', 'audience', 'start', 'days', 'measure', 'channel', 'kpi', 'stop', 'holdout', 'cost'] as const)('cannot be saved without its %s', (field) => {
    expect(campaignGaps({ ...whole, [field]: null })).toContain(field);
    expect(campaignGaps(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)))).toContain(field);
  });

  it.each<[string, CampaignDraft]>([['purpose', { purpose: '　 ' }], ['stages', { stages: [] }], ['days', { days: 0 }], ['days', { days: 2.5 }], ['days', { days: 400 }], ['stopAt', { stopAt: null }], ['stopAt', { stopAt: 2 }], ['holdout', { holdout: 0.6 }], ['cost', { cost: -1 }], ['start', { start: NaN }]])('has no %s in %j', (gap, draft) => {
    expect(campaignGaps({ ...whole, ...draft })).toEqual([gap]);
  });

  it('stopped by a clear loss needs no share to stop at', () => {
    expect(campaignGaps({ ...whole, stop: 'worse', stopAt: null })).toEqual([]);
  });

  it('gets the next free number', () => {
    expect(nextCampaignId([])).toBe('K001');
    expect(nextCampaignId(['K001', 'K009', 'x', 'K1000'])).toBe('K1001');
  });
});
