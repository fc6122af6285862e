import { addressed, holdBacks, type Addressed, type HoldBack } from '../../campaigns/contact/hold-back.ts';
import { measureRules } from '../../campaigns/plan/measure-kinds.ts';
import type { Context } from '../../report/context.ts';
import { listFile, type ListFile } from '../../report/segments/list-file.ts';
import { audienceMembers } from '../../report/segments/listed-segments.ts';
import { segmentColumns } from '../../report/segments/segment-columns.ts';
import { exportOf } from '../../report/segments/segment-export.ts';
import type { Speaker } from '../../text/say.ts';
import type { BroughtSheet } from './brought-texts.ts';
import type { HeldBack, ListOrder, TriedList } from './playbook-calls.ts';

/** What holds back somebody of a campaign that has begun: the campaign itself has decided the rest. */
const SINCE_BEGUN: ReadonlySet<HoldBack> = new Set<HoldBack>(['optedOut', 'complaint']);

/** A list as it would be. */
export function triedList(context: Context, tell: Speaker, order: ListOrder): TriedList {
  const people = addressedBy(context, order);
  const { rows, asked, going } = exportOf(context, people, order.columns);
  return { name: listName(context, order), asked, going, held: heldBack(tell, people), missing: listFile(rows, order.encoding, decoder()).missing };
}

export function listFileOf(context: Context, order: ListOrder): ListFile {
  return listFile(listRows(context, order), order.encoding, decoder());
}

/** The list as a sheet: figures are numbers there, everything else is text. */
export function listSheetOf(context: Context, order: ListOrder): BroughtSheet {
  const [header = [], ...rows] = listRows(context, order);
  const figures = new Set(segmentColumns(context).filter(({ kind }) => kind === 'number').map(({ name }) => name));
  const numberColumns = [...header.keys()].filter((at) => figures.has(header[at] ?? ''));
  const cells = rows.map((row) => row.map((text, at) => (numberColumns.includes(at) && text !== '' ? Number(text) : text)));
  return { name: listName(context, order), table: { numberColumns, rows: [header, ...cells] } };
}

/** Why people are held back, in words, where some are. */
export function heldBack(tell: Speaker, { held }: Addressed): HeldBack[] {
  return holdBacks.map((reason, at) => ({ reason: tell(`holdback.${reason}`), people: held[at] ?? 0 })).filter(({ people }) => people > 0);
}

function listRows(context: Context, order: ListOrder): readonly (readonly string[])[] {
  return exportOf(context, addressedBy(context, order), order.columns).rows;
}

function listName({ say, playbook }: Context, { audience, campaign }: ListOrder): string {
  const begun = playbook.campaigns.find(({ id }) => id === campaign);
  return say('segments.file', { name: begun === undefined ? audience : `${begun.id} ${begun.name}` });
}

function decoder(): (code: Uint8Array) => string {
  const shiftJis = new TextDecoder('shift_jis');
  return (code) => shiftJis.decode(code);
}

function addressedBy(context: Context, { audience, campaign, measure, channel }: ListOrder): Addressed {
  const { analysis, reach } = context;
  const { action } = measureRules[measure];
  if (campaign === null) return addressed(audienceMembers(audience, context).members(), action, channel, analysis, reach());
  return asBegun(addressed(recipientsOf(context, campaign), action, channel, analysis, reach()));
}

/** Those a campaign goes to, as it was when it began. */
function recipientsOf({ playbook: { recipients }, analysis: { customers: { ids } } }: Context, campaign: string): Uint8Array {
  const going = new Set(recipients.filter((each) => each.campaign === campaign && !each.held).map(({ customer }) => customer));
  return Uint8Array.from(ids, (id) => (going.has(id) ? 1 : 0));
}

function asBegun({ fate, held }: Addressed): Addressed {
  const holds = (each: number): boolean => each >= 2 && SINCE_BEGUN.has(holdBacks[each - 2] as HoldBack);
  const now = fate.map((each) => (each === 0 || holds(each) ? each : 1));
  return { fate: now, going: now.reduce((sum, each) => sum + (each === 1 ? 1 : 0), 0), held: held.map((people, at) => (holds(at + 2) ? people : 0)) };
}
