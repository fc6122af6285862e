import { describe, expect, it } from 'vitest';
import { resultLines } from '../../src/cli/tell-result.ts';
import { speaker } from '../../src/text/say.ts';
import { allOrders } from '../report/amazon-files.ts';
import { analysisOf } from '../report/a-report.ts';

describe('what the command says of orders without customers', () => {
  const analysis = analysisOf([allOrders([{ order: '1', day: '2026-10-30' }, { order: '2', day: '2026-10-31' }])]);

  it('begins with that, with what can be seen and with what to add, and counts nobody', () => {
    expect(resultLines(analysis, speaker('ja'))).toEqual([
      '2件の注文を読みました。 お客様を見分ける列がありません。今は「CRM_商品」「CRM_地域」「CRM_LTV」で、売上をご覧いただけます。足すとよいレポートと手順は「CRM_Amazon」にあります。',
      '基準日は 2026/10/31 です。',
      '金額の内訳：読んだ金額 2,000円を、すべて使いました。',
    ]);
    expect(resultLines(analysis, speaker('en')).join('\n')).toMatch(/^2 orders read\. No column tells customers apart\..*"CRM_Products", "CRM_Areas", "CRM_LTV"/);
  });
});
