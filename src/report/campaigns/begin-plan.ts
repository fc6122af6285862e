import { campaignsOf } from '../../campaigns/campaigns.ts';
import { planCampaign, type CampaignPlan } from '../../campaigns/plan/campaign-plan.ts';
import type { Campaign } from '../../campaigns/plan/campaign.ts';
import type { Playbook } from '../../campaigns/playbook.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';
import { audienceMembers } from '../segments/listed-segments.ts';
import { campaignsSheet } from '../sheets/campaigns.ts';
import { recipientsSheet } from '../sheets/recipients.ts';

/** A campaign as it would begin today. */
export function plannedCampaign(context: Context, campaign: Campaign): CampaignPlan {
  return planCampaign(campaign, audienceMembers(campaign.audience, context).members(), context.analysis, context.reach());
}

/** Writes a campaign that begins onto CRM_施策, and whom it goes to onto CRM_配信先; what stands there of others stays. */
export function beginPlan(context: Context, campaign: Campaign): { readonly plan: Plan; readonly playbook: Playbook } {
  const planned = plannedCampaign(context, campaign);
  const { ids } = context.analysis.customers;
  const playbook: Playbook = {
    ...context.playbook,
    campaigns: [...context.playbook.campaigns, campaign],
    recipients: [...context.playbook.recipients, ...Array.from(planned.people, (person, at) => ({ campaign: campaign.id, customer: ids[person] ?? '', held: planned.held[at] === 1 }))],
  };
  const begun: Context = { ...context, playbook, campaigns: campaignsOf(context.analysis, playbook) };
  return { playbook, plan: { title: context.say('report.title'), sheets: [campaignsSheet(begun), recipientsSheet(begun, campaign, planned)] } };
}
