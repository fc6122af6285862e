import type { CellValue } from '../../shared/cell.ts';
import { fold } from '../fold.ts';
import { textOf } from '../orders/pick.ts';
import type { RecordKindName } from './kinds.ts';
import { momentOf } from './moment.ts';
import { recordAccount, type RecordAccount } from './record-account.ts';
import type { InputRecord, RecordTable } from './record-reader.ts';
import { spendFact, type SpendFact } from './spend.ts';

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

/** What somebody wrote to the shop. */
export interface InquiryFact extends RecordFact {
  readonly text: string;
  readonly complaint: boolean;
}

export interface SurveyFact extends RecordFact {
  readonly nps: number;
  readonly gap: number;
  /** Free words; '': none. */
  readonly text: string;
  /** Which product the answer is about; '': not told. */
  readonly product: string;
  /** The shop's own questions that were answered with a number: the column's header and the number. */
  readonly items: readonly (readonly [item: string, score: number])[];
}

export interface MessageFact extends RecordFact {
  readonly subject: string;
  /** What kind of message it was, in the shop's words. */
  readonly type: string;
  readonly channel: string;
  /** The campaign it belongs to; '': none. */
  readonly campaign: string;
}

/** Somebody took part in something: an event, a trial of what the shop is planning. */
export interface ActivityFact extends RecordFact {
  readonly name: string;
  /** Making things together with the shop (共創), or living through something (体験). */
  readonly kind: 'cocreation' | 'experience';
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
  readonly messages: readonly MessageFact[];
  /** Everything that was written, complaints among it. */
  readonly inquiries: readonly InquiryFact[];
  readonly activities: readonly ActivityFact[];
  readonly spend: readonly SpendFact[];
  readonly products: readonly ProductFact[];
  /** What became of every row: the reconciliation of the inputs beside the orders. */
  readonly accounts: readonly RecordAccount[];
}

const COMPLAINT = /苦情|クレーム|不良|不満|complaint|claim|破損/i;
const TRIAL = /お試し|おためし|トライアル|サンプル|trial|sample/i;
const COCREATION = /共創|共同|企画|開発|試作|モニター|アンバサダー|座談会|co-?creat|panel|ambassador/i;
const EXPERIENCE = /^(体験|experience)/i;
const ACCEPTS = /^(希望|はい|する|購読|登録|受け取る|受信|配信|許可|subscribed|yes|true|on$|1|[○◯〇])/i;
const REFUSES = /しない|不要|なし|無し|停止|解除|拒否|いいえ|unsubscribed|^no$|^false$|^off$|^0$|[×✕]/i;

/** The facts of all record tables up to and including a day. */
export function factsOf(tables: readonly RecordTable[], asOf: number): RecordFacts {
  const accounts = tables.map((table) => recordAccount(table, asOf));
  const dated = (kind: RecordKindName): (RecordFact & { readonly record: InputRecord })[] =>
    accounts.filter(({ table }) => table.kind.name === kind).flatMap(({ table, outcome }) =>
      table.records.flatMap((record, at) => (outcome[at] === 'used' ? [{ identity: record.identity, day: momentOf(record.value('day')) ?? 0, record }] : [])),
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
      text: textOf(record.value('text')),
      product: fold(textOf(record.value('productName'))),
      items: record.others.flatMap(([item, answer]) => {
        const score = scoreOf(answer);
        return Number.isNaN(score) ? [] : [[item, score] as const];
      }),
    })),
    messages: dated('messages').map(({ identity, day, record }) => ({
      identity, day, subject: textOf(record.value('text')), type: textOf(record.value('type')), channel: textOf(record.value('channel')), campaign: textOf(record.value('campaign')),
    })),
    inquiries: inquiries.map(({ identity, day, record }) => ({ identity, day: Math.floor(day), text: textOf(record.value('text')), complaint: isComplaint(record.value('type'), record.value('text')) })),
    activities: dated('activities').map(({ identity, day, record }) => {
      const [name, type] = [textOf(record.value('activity')), textOf(record.value('type'))];
      return { identity, day: Math.floor(day), name, kind: isCocreation(type, name) ? ('cocreation' as const) : ('experience' as const) };
    }),
    spend: dated('spend').map(({ day, record }) => spendFact(day, record)),
    products: tables.filter(({ kind }) => kind.name === 'products').flatMap(({ records }) =>
      records.map(({ value }) => {
        const days = daysIn(value('unitDays'));
        return { name: fold(textOf(value('productName'))), group: fold(textOf(value('group'))), trial: TRIAL.test(textOf(value('role'))), unitDays: days !== null && days > 0 ? days : null };
      }),
    ),
    accounts,
  };
}

/** Told by its kind; where that is blank, by its words. */
export function isComplaint(type: CellValue, text: CellValue): boolean {
  return COMPLAINT.test(textOf(type) || textOf(text));
}

/** Told by its kind, where 「体験」 means what it says though it be 「体験企画」; where that is blank, by its name. */
function isCocreation(type: string, name: string): boolean {
  return !EXPERIENCE.test(fold(type)) && COCREATION.test(type || name);
}

/** A stretch of time in days: 30, 60日ごと, 4週間, 2か月; null: none. */
function daysIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const [, count, unit = '日'] = /^毎?(\d+)\s*(日|週|[かヶケカヵ箇]月)?/.exec(fold(textOf(value))) ?? [];
  return count === undefined ? null : Number(count) * (unit === '日' ? 1 : unit === '週' ? 7 : 30);
}

/** 「10点」, 「5：とても満足」, full-width digits and decimals are read; 「3回目です」 and anything else is no answer. */
const SCORE = /^(\d+(?:\.\d+)?)(?:点|[^\p{L}\d]|$)/u;

function scoreOf(value: CellValue): number {
  const digits = typeof value === 'number' ? value : SCORE.exec(fold(textOf(value)))?.[1];
  return digits === undefined ? NaN : Number(digits);
}
