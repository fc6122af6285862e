/** CRM_施策 and CRM_配信先: whom, when, what, how, and how it went. In Japanese. */
export const jaCampaigns = {
} as const;
