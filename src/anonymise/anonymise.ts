import { analyze, type Analysis } from '../analyze.ts';
import { noDecisions } from '../customers/decisions.ts';
import type { IdBook } from '../customers/id-book.ts';
import { Intake, type Inputs } from '../inputs/intake.ts';
import { UnusableInput } from '../inputs/unusable-input.ts';
import type { Kept } from '../report/kept.ts';
import type { Plan } from '../report/plan.ts';
import { reasonsForNothing } from '../report/reasons-for-nothing.ts';
import { planOf } from '../report/report.ts';
import { nothingStanding } from '../report/standing.ts';
import type { CustomerId } from '../shared/brand.ts';
import { keyHash } from '../shared/key-hash.ts';
import { fileProblem } from '../shared/problem.ts';
import type { Speaker } from '../text/say.ts';
import { anonymousTable, type AnonymousTable } from './anonymous-table.ts';
import { collectPersonal } from './collect.ts';
import { personalFinder, type FindPersonal } from './find-personal.ts';
import { ownWords } from './own-words.ts';
import { mailOfPseudonym } from './pseudonym.ts';
import { RowPeople } from './row-people.ts';
import { countChanged } from './same-figures.ts';
import { Scrubber } from './scrub.ts';
import { readSource, type SourceTable } from './source.ts';

export interface CopySource {
  /** The source's name, without what follows the dot. */
  readonly name: string;
  readonly tables: readonly SourceTable[];
  /** What an earlier run left in it: its IDs and settings go on in the copy. */
  readonly kept: Kept;
}

/** A copy as plain data: a host makes a file of it, searches that, and gives it away only when nobody is found. */
export interface AnonymousCopy {
  /** What the file may be called: a name may name somebody too. */
  readonly fileName: string;
  readonly tables: readonly AnonymousTable[];
  readonly plan: Plan;
  readonly people: number;
  /** Sheets that are no input and are not in the copy; files where they have no sheets. */
  readonly leftOut: readonly string[];
  /** Customers whose figures are not quite those of the source. */
  readonly changed: number;
  readonly find: FindPersonal;
}

/**
 * A workbook that may be sent: every input sheet with customer IDs in place of people, and our sheets worked out anew from these.
 * It is made of what is known to be harmless and of nothing else: no part of the source is in it.
 *
 * @throws UnusableInput
 */
export function anonymise({ name, tables, kept }: CopySource, say: Speaker): AnonymousCopy {
  const source = readSource(tables);
  const analysis = analysed(source.inputs, kept, kept.book, name);
  const strings = collectPersonal(source);
  const scrubber = new Scrubber(strings);
  const people = new RowPeople(source.inputs, analysis.customers);
  const anonymous = source.tables.map((table) => anonymousTable(table, people, source.inputs.orders, scrubber));
  const fileName = say('file.anonymous', { name: scrubber.text(name) });
  const again = analysed(takenIn(anonymous, fileName), { ...kept, decisions: noDecisions }, bookOf(analysis, kept.book), name);
  const plan = planOf(again, say, nothingStanding);
  return {
    fileName,
    tables: anonymous,
    plan,
    people: analysis.customers.ids.length,
    leftOut: source.leftOut.map(({ file, sheet }) => sheet ?? file),
    changed: countChanged(analysis, again),
    find: personalFinder(strings, ownWords(plan)),
  };
}

function analysed(inputs: Inputs, { settings, decisions }: Pick<Kept, 'settings' | 'decisions'>, book: IdBook, file: string): Analysis {
  if (inputs.orders.sources.length === 0) throw new UnusableInput(inputs.problems.length > 0 ? inputs.problems : [fileProblem('unknown-table', file)]);
  const analysis = analyze(inputs, settings, decisions, book);
  const nothing = reasonsForNothing(analysis, file);
  if (nothing.length > 0) throw new UnusableInput(nothing);
  return analysis;
}

function takenIn(tables: readonly AnonymousTable[], file: string): Inputs {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, rows, options } of tables) {
    const table = intake.table({ file, sheet: name, encoding: null }, options);
    rows.forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
    table.end();
  }
  return intake.finish();
}

/**
 * The IDs go on: everybody is known by the e-mail that the copy made of their ID. Keys of the source are not in it, for whoever
 * tries all phone numbers finds their hashes.
 */
function bookOf({ customers: { ids } }: Analysis, before: IdBook): IdBook {
  const known = new Map<CustomerId, readonly string[]>(before.map(({ id }) => [id, []]));
  for (const id of ids) known.set(id, [keyOf(id)]);
  return [...known].map(([id, keys]) => ({ id, keys }));
}

/** Whether a workbook's IDs are those of an anonymised copy: nobody in it is known by anything else. */
export function isCopyBook(book: IdBook): boolean {
  return book.some(({ keys }) => keys.length > 0) && book.every(({ id, keys }) => keys.every((key) => key === keyOf(id)));
}

function keyOf(id: CustomerId): string {
  return keyHash(`email:${mailOfPseudonym(id)}`);
}
