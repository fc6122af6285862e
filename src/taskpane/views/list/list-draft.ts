import type { CampaignForm, ListOrder } from '../../engine/playbook-calls.ts';
import type { ListDraft } from '../../state/playbook-state.ts';

/** A list with the columns that its way usually has, in the encoding that Japanese mail tools read. */
export function listDraft(step: ListDraft['step'], title: string, order: Pick<ListOrder, 'audience' | 'campaign' | 'measure' | 'channel'>, form: CampaignForm): ListDraft {
  return { step, title, order: { ...order, columns: usualColumns(form, order.channel), encoding: 'cp932' } };
}

/** The same list by another way: columns that nobody has chosen otherwise change with it. */
export function byChannel(order: ListOrder, channel: ListOrder['channel'], form: CampaignForm): ListOrder {
  const asUsual = order.columns.join('\n') === usualColumns(form, order.channel).join('\n');
  return { ...order, channel, columns: asUsual ? usualColumns(form, channel) : order.columns };
}

function usualColumns({ channels }: CampaignForm, channel: ListOrder['channel']): readonly string[] {
  return channels.find(({ id }) => id === channel)?.columns ?? [];
}
