import { dayOf } from '../../inputs/day-text.ts';
import { look } from '../../report/look.ts';
import type { Allowed, InputSheetId, Look } from '../../report/plan.ts';
import type { CellValue } from '../../shared/cell.ts';
import type { Speaker, TextKey } from '../../text/say.ts';

/** A column that a sheet gives to fill. */
export interface InputColumn {
  readonly header: string;
  /** What to enter; null: the header is a platform's own. */
  readonly note: string | null;
  readonly look: Look;
  readonly allowed: Allowed | null;
  /** An example's text as the cell's value. */
  readonly value: (text: string) => CellValue;
}

type FieldKey = Extract<TextKey, `note.field.${string}`> extends `note.field.${infer Name}` ? Name : never;
type Kind = 'text' | 'day' | 'month' | 'number' | 'nps' | 'scale' | readonly Extract<TextKey, `choice.${string}`>[];

const FIELDS: Readonly<Record<InputSheetId, readonly (readonly [FieldKey, Kind])[]>> = {
  'input.orders': [
    ['order', 'text'], ['day', 'day'], ['member', 'text'], ['name', 'text'], ['email', 'text'], ['phone', 'text'], ['product', 'text'], ['category', 'text'], ['quantity', 'number'], ['line-total', 'number'],
    ['status', ['choice.done', 'choice.to-ship', 'choice.unpaid', 'choice.cancelled', 'choice.returned']],
  ],
  'input.members': [['member', 'text'], ['name', 'text'], ['email', 'text'], ['phone', 'text'], ['registered', 'day'], ['newsletter', ['choice.wants', 'choice.wants-not']], ['opt-out', 'day']],
  'input.requests': [['name', 'text'], ['email', 'text'], ['phone', 'text'], ['requested', 'day']],
  'input.subscriptions': [['member', 'text'], ['name', 'text'], ['email', 'text'], ['started', 'day'], ['ended', 'day'], ['cycle', 'number']],
  'input.inquiries': [['member', 'text'], ['email', 'text'], ['received', 'day'], ['kind', ['choice.inquiry', 'choice.complaint']], ['content', 'text'], ['closed', 'day']],
  'input.surveys': [['member', 'text'], ['email', 'text'], ['answered', 'day'], ['nps', 'nps'], ['before', 'scale'], ['after', 'scale'], ['product', 'text'], ['comment', 'text']],
  'input.messages': [['member', 'text'], ['email', 'text'], ['sent', 'day'], ['subject', 'text'], ['message-kind', 'text'], ['channel', ['choice.mail', 'choice.dm', 'choice.enclosure', 'choice.phone']]],
  'input.spend': [['month', 'month'], ['spend', 'number'], ['medium', 'text'], ['purpose', ['choice.new', 'choice.existing']]],
  'input.activities': [['member', 'text'], ['email', 'text'], ['attended', 'day'], ['activity', 'text'], ['activity-kind', ['choice.experience', 'choice.cocreation']]],
  'input.products': [['product', 'text'], ['group', 'text'], ['role', ['choice.trial']], ['unit-days', 'number']],
};

/** Which delivery of a subscription: asked for where there are subscriptions. */
const DELIVERY: readonly [FieldKey, Kind] = ['delivery', 'number'];

/** @param delivers whether the shop's orders may be deliveries of a subscription */
export function inputColumns(id: InputSheetId, delivers: boolean, say: Speaker): readonly InputColumn[] {
  const fields = id === 'input.orders' && delivers ? [...FIELDS[id], DELIVERY] : FIELDS[id];
  return fields.map(([field, kind]) => ({ header: say(`field.${field}`), note: say(`note.field.${field}`), ...ofKind(kind, say) }));
}

/** The columns of Amazon's shipments report that matter here, under Amazon's own names. */
const AMAZON: readonly (readonly [string, Kind])[] = [
  ['amazon-order-id', 'text'], ['shipment-id', 'text'], ['shipment-item-id', 'text'], ['amazon-order-item-id', 'text'], ['purchase-date', 'text'], ['shipment-date', 'text'], ['buyer-email', 'text'],
  ['sku', 'text'], ['product-name', 'text'], ['quantity-shipped', 'number'], ['item-price', 'number'], ['item-promotion-discount', 'number'], ['shipping-price', 'number'], ['ship-state', 'text'],
];

export function amazonColumns(say: Speaker): readonly InputColumn[] {
  return AMAZON.map(([header, kind], at) => ({ header, note: at === 0 ? say('input.amazon') : null, ...ofKind(kind, say), allowed: null }));
}

function ofKind(kind: Kind, say: Speaker): Pick<InputColumn, 'look' | 'allowed' | 'value'> {
  const plain = (text: string): CellValue => (text === '' ? null : text);
  const figure = (text: string): CellValue => (text === '' ? null : Number(text));
  const between = (min: number, max: number, whole: boolean, message: string): Allowed => ({ kind: 'number', min, max, whole, message });
  switch (kind) {
    case 'text': return { look: look.text, allowed: null, value: plain };
    case 'day': return { look: look.day, allowed: { kind: 'day', message: say('input.day') }, value: dayValue };
    // A month may be written in many ways: none of them is refused.
    case 'month': return { look: look.text, allowed: null, value: plain };
    case 'number': return { look: look.count, allowed: between(-100_000_000, 100_000_000, false, say('input.number')), value: figure };
    case 'nps': return { look: look.count, allowed: between(0, 10, true, say('input.nps')), value: figure };
    case 'scale': return { look: look.count, allowed: between(1, 5, false, say('input.scale')), value: figure };
    default: return { look: look.text, allowed: { kind: 'list', values: kind.map((choice) => say(choice)), message: say('input.choose') }, value: plain };
  }
}

function dayValue(text: string): CellValue {
  const day = dayOf(text);
  return day.kind === 'day' ? day.day : null;
}
