import type { jaCampaigns } from '../ja/campaigns.ts';

/** CRM_施策 and CRM_配信先: whom, when, what, how, and how it went. In English. */
export const enCampaigns: Readonly<Record<keyof typeof jaCampaigns, string>> = {
};
