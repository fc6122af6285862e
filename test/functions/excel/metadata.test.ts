import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/functions/definitions.ts';
import { functionsMetadata } from '../../../src/functions/excel/metadata.ts';
import { functionNames } from '../../../src/functions/function-names.ts';
import { speaker } from '../../../src/text/say.ts';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(['ja', 'en'] as const)('what Excel reads of our functions (%s)', (language) => {
  const { functions } = functionsMetadata(speaker(language));

  it('names each one, under the name a cell calls', () => {
    expect(functions.map(({ id }) => id)).toEqual(functionNames);
    expect(functions.map(({ name }) => name)).toEqual(functionNames);
  });

  it('has ids that Excel takes: three letters or more, no dot, like no cell', () => {
    for (const { id } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
    }
  });

  it('says what each does and takes, in its language, within Excel’s lengths', () => {
    for (const { description, parameters } of functions) {
      for (const { name, description: help } of parameters) {
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(64);
        expect(help.length).toBeLessThanOrEqual(255);
        expect(japanese.test(help)).toBe(language === 'ja');
      }
      expect(japanese.test(description)).toBe(language === 'ja');
      expect(description.length).toBeLessThanOrEqual(255);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it('takes ranges whole and everything else as one value, any type, what may be left out last', () => {
    functions.forEach(({ parameters }, at) => {
      const defined = definitions[at]?.parameters ?? [];
      expect(parameters.map(({ dimensionality }) => dimensionality)).toEqual(defined.map(({ kind }) => (kind === 'range' ? 'matrix' : 'scalar')));
      expect(parameters.map(({ optional }) => optional)).toEqual(defined.map(({ optional }) => optional));
      expect(new Set(parameters.map(({ type }) => type)).size).toBeLessThanOrEqual(1);
    });
  });

  it('says of tables that they are tables', () => {
    functions.forEach(({ result }, at) => expect(result.dimensionality).toBe(Array.isArray(definitions[at]?.example.result) ? 'matrix' : 'scalar'));
  });
});

it('never changes what stands in workbooks: ids, and the order of parameters (“:” a range, “?” may be left out)', () => {
  expect(Object.fromEntries(definitions.map(({ name, parameters }) => [name, parameters.map((each) => `${each.name}${each.kind === 'range' ? ':' : ''}${each.optional ? '?' : ''}`).join(' ')]))).toMatchInlineSnapshot(`
    {
      "BASKET": "orders: products: min_count?",
      "BUY_AGAIN": "customers: dates: days? as_of?",
      "CAC": "spend new_customers",
      "CAMPAIGN_LIFT": "sent buyers holdout holdout_buyers",
      "CHURN": "customers_at_start customers_lost",
      "COST_RATIO": "acquisition_spend new retention_spend returning",
      "EXPECTATION": "expected experienced tolerance?",
      "LIST_RANK": "r f m",
      "LTV": "customers: amounts: dates:? days? margin?",
      "LTV_CHECK": "customers: dates: amounts: holdout_share?",
      "LTV_CURVE": "customers: dates: amounts: months? margin?",
      "LTV_FORMULA": "order_value orders_per_year years margin? cac?",
      "LTV_PREDICT": "customers: dates: amounts: months? margin? as_of?",
      "LTV_RETENTION": "value_per_period retention margin? discount? cac?",
      "LTV_YEAR": "customers: dates: amounts: as_of?",
      "MAIL_KEY": "text",
      "NAME_KEY": "text",
      "NPS": "scores: groups:? group?",
      "NPS_COMPARE": "scores_a: scores_b:",
      "NPS_TABLE": "scores: groups:?",
      "PAYBACK": "cac gross_profit_by_month:",
      "PHONE_KEY": "text",
      "REFERRAL_K": "referred_new active",
      "REPEAT_GAP": "customers: dates: n?",
      "REPEAT_RATE": "customers: dates: n? days?",
      "RETENTION": "customers: dates: months?",
      "RETENTION_FORECAST": "survivors: periods?",
      "RETENTION_GAIN": "retention points? profit_share? discount?",
      "RFM": "customers: dates: amounts: method? as_of?",
      "RFM_SEGMENT": "r f m method?",
      "SAMPLE_NEED": "base target power?",
      "STAGE": "customers: dates: groups: shop_groups:? as_of?",
      "SURVIVAL": "deliveries: ended:",
      "TIMING": "action purchases first_delivery last_delivery subscription_start? deliveries? nps? open_complaint? as_of?",
    }
  `);
});
