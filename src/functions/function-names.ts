/** Every function of ours that a cell may call. The list alone: who only looks for names in formulas needs no more. */
export const functionNames = [
  'LTV', 'LTV_YEAR', 'LTV_FORMULA', 'LTV_RETENTION', 'LTV_CURVE', 'LTV_PREDICT', 'LTV_CHECK', 'BUY_AGAIN',
  'NPS', 'NPS_TABLE', 'NPS_COMPARE', 'EXPECTATION', 'RFM', 'RFM_SEGMENT', 'LIST_RANK', 'STAGE', 'TIMING',
  'REPEAT_RATE', 'REPEAT_GAP', 'RETENTION', 'CHURN', 'SURVIVAL', 'RETENTION_FORECAST', 'CAC', 'COST_RATIO', 'RETENTION_GAIN',
  'PAYBACK', 'CAMPAIGN_LIFT', 'SAMPLE_NEED', 'BASKET', 'REFERRAL_K', 'NAME_KEY', 'PHONE_KEY', 'MAIL_KEY',
] as const;

export type FunctionName = (typeof functionNames)[number];
