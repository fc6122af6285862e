import type { CellValue } from '../../shared/cell.ts';
import { dayOf } from '../day-text.ts';
import { fold } from '../fold.ts';
import { textOf } from '../orders/pick.ts';
import type { RecordKindName } from './kinds.ts';
import type { InputRecord, RecordTable } from './record-reader.ts';

export interface RecordFact {
  readonly identity: number;
  /** Serial day with the time as its fraction. */
  readonly day: number;
}

export interface SubscriptionFact extends RecordFact {
  readonly end: number | null;
  readonly cycle: number | null;
}

export interface ComplaintFact extends RecordFact {
  readonly closed: number | null;
}

export interface SurveyFact extends RecordFact {
  readonly nps: number;
  readonly gap: number;
}

export interface ProductFact {
  readonly name: string;
  readonly group: string;
  readonly trial: boolean;
  readonly unitDays: number | null;
}

/** What the inputs beside the orders tell, typed. Whatever is absent is an empty list. */
export interface RecordFacts {
  readonly requests: readonly RecordFact[];
  /** On the customer list, whatever else they did. */
  readonly members: readonly RecordFact[];
  readonly optIns: readonly RecordFact[];
  readonly optOuts: readonly RecordFact[];
  readonly subscriptions: readonly SubscriptionFact[];
  readonly complaints: readonly ComplaintFact[];
  readonly surveys: readonly SurveyFact[];
  readonly messages: readonly RecordFact[];
  readonly products: readonly ProductFact[];
  /** Rows without a readable day, by table: file, sheet, row. */
  readonly unreadable: readonly { readonly table: RecordTable; readonly row: number }[];
}

const COMPLAINT = /苦情|クレーム|不良|不満|complaint|claim|破損/i;
const TRIAL = /お試し|おためし|トライアル|サンプル|trial|sample/i;
const ACCEPTS = /^(希望|はい|する|購読|登録|受け取る|受信|配信|許可|subscribed|yes|true|on$|1|[○◯〇])/i;
const REFUSES = /しない|不要|なし|無し|停止|解除|拒否|いいえ|unsubscribed|^no$|^false$|^off$|^0$|[×✕]/i;

/** The facts of all record tables up to and including a day. */
export function factsOf(tables: readonly RecordTable[], asOf: number): RecordFacts {
  const unreadable: { table: RecordTable; row: number }[] = [];
  const dated = (kind: RecordKindName): (RecordFact & { readonly record: InputRecord })[] =>
    tables.filter((table) => table.kind.name === kind).flatMap((table) =>
      table.records.flatMap((record) => {
        const moment = momentOf(record.value('day'));
        if (moment === null) unreadable.push({ table, row: record.row });
        return moment === null || Math.floor(moment) > asOf ? [] : [{ identity: record.identity, day: moment, record }];
      }),
    );
  const upTo = (value: CellValue): number | null => {
    const moment = momentOf(value);
    return moment === null || moment >= asOf + 1 ? null : Math.floor(moment);
  };
  const members = dated('members');
  const inquiries = dated('inquiries');
  return {
    requests: dated('requests'),
    members,
    optIns: members.filter(({ record }) => {
      const answer = fold(textOf(record.value('newsletter')));
      return ACCEPTS.test(answer) && !REFUSES.test(answer);
    }),
    optOuts: members.flatMap(({ identity, day, record }) => {
      const stopped = upTo(record.value('optOut'));
      const refused = REFUSES.test(fold(textOf(record.value('newsletter'))));
      return stopped === null && !refused ? [] : [{ identity, day: stopped ?? day }];
    }),
    subscriptions: dated('subscriptions').map(({ identity, day, record }) => ({ identity, day: Math.floor(day), end: upTo(record.value('end')), cycle: daysIn(record.value('cycle')) })),
    complaints: inquiries
      .filter(({ record }) => isComplaint(record.value('type'), record.value('text')))
      .map(({ identity, day, record }) => ({ identity, day: Math.floor(day), closed: upTo(record.value('end')) })),
    surveys: dated('surveys').map(({ identity, day, record }) => ({
      identity,
      day: Math.floor(day),
      nps: scoreOf(record.value('nps')),
      gap: scoreOf(record.value('after')) - scoreOf(record.value('before')),
    })),
    messages: dated('messages'),
    products: tables.filter(({ kind }) => kind.name === 'products').flatMap(({ records }) =>
      records.map(({ value }) => {
        const days = daysIn(value('unitDays'));
        return { name: fold(textOf(value('productName'))), group: fold(textOf(value('group'))), trial: TRIAL.test(textOf(value('role'))), unitDays: days !== null && days > 0 ? days : null };
      }),
    ),
    unreadable,
  };
}

/** Told by its kind; where that is blank, by its words. */
export function isComplaint(type: CellValue, text: CellValue): boolean {
  return COMPLAINT.test(textOf(type) || textOf(text));
}

function momentOf(value: CellValue): number | null {
  const day = dayOf(value);
  return day.kind === 'day' ? day.day + day.time : null;
}

/** A stretch of time in days: 30, 60日ごと, 4週間, 2か月; null: none. */
function daysIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const [, count, unit = '日'] = /^毎?(\d+)\s*(日|週|[かヶケカヵ箇]月)?/.exec(fold(textOf(value))) ?? [];
  return count === undefined ? null : Number(count) * (unit === '日' ? 1 : unit === '週' ? 7 : 30);
}

/** 「10点」 and full-width digits are read; anything else is no answer. */
function scoreOf(value: CellValue): number {
  const digits = typeof value === 'number' ? value : /^(\d+)/.exec(fold(textOf(value)))?.[1];
  return digits === undefined ? NaN : Number(digits);
}
