import type { CellValue } from '../../../shared/cell.ts';
import { DAYS_AROUND } from '../../../measures/activities/around.ts';
import { FEWEST_FOR_A_RANGE, type Cocreation, type Pace } from '../../../measures/activities/cocreation.ts';
import type { Experiences } from '../../../measures/activities/experiences.ts';
import type { Arm } from '../../../measures/arm.ts';
import { wilsonInterval } from '../../../measures/wilson.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { formatted, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { UNKNOWN, type ColumnDraft, type Sheet } from '../../sheet.ts';
import { figure, unknownRight } from '../figure-cells.ts';
import type { OmegaFigures } from './figures.ts';
import { COCREATION, EXPERIENCES, REGISTER } from './places.ts';

const TIMES = formatted(look.count, '0.0');
const SIGNED_TIMES = formatted(look.count, '+0.0;-0.0;0.0');
const SIGNED_YEN = formatted(look.yen, '"+¥"#,##0;"-¥"#,##0;"¥"0');

/** E: what co-creators bought before and after. F: who came back after an experience. Both go together, and prove no cause. */
export function omegaActivities(sheet: Sheet, context: Context, figures: OmegaFigures): void {
  const { say } = context;
  const { cocreation, experienced, experiences } = figures.activities;
  const column = notedColumn(say);
  const [times, yen] = [unknownRight(TIMES), unknownRight(look.yen)];
  sheet.cell(COCREATION - 1, 0, cocreationFinding(say, cocreation), look.finding);
  sheet.block(COCREATION, 0, say('omega.cocreation', { days: DAYS_AROUND }), [
    column('omega.who', look.text), column('head.people', look.count, 'note.omega.compared'), column('omega.before', times), column('omega.after', times), column('omega.growth', unknownRight(SIGNED_TIMES)),
    column('omega.yen-before', yen), column('omega.yen-after', yen), column('omega.yen-growth', unknownRight(SIGNED_YEN)), column('table.low', unknownRight(SIGNED_TIMES), 'note.omega.growth-low'), column('table.high', unknownRight(SIGNED_TIMES), 'note.omega.growth-high'),
  ], comparedRows(say, cocreation));

  const rate = unknownRight(look.percent);
  sheet.cell(EXPERIENCES - 1, 0, experienceFinding(say, experienced.person.length, experiences), look.finding);
  sheet.block(EXPERIENCES, 0, say('omega.experiences'), [
    column('omega.who', look.text, 'note.omega.experienced'), column('omega.within', look.centre), column('omega.observed', look.count), column('omega.again', look.count), column('omega.rate', rate),
    column('table.low', rate, 'note.omega.rate-low'), column('table.high', rate, 'note.omega.rate-high'), column('omega.same-rank', rate),
  ], experiences.flatMap(({ days, took, without, sameRank }) => {
    const within = say('omega.days', { days });
    return [[say('omega.took'), within, ...armRow(took), figure(sameRank)], [say('omega.without'), within, ...armRow(without), UNKNOWN]];
  }));
  register(sheet, context, figures);
}

/** The co-creators themselves, whom the shop keeps notes on. */
function register(sheet: Sheet, { say, contacts, analysis }: Context, { rank, activities: { cocreation } }: OmegaFigures): void {
  const { ids } = analysis.customers;
  const { participants: { person, day, name, times }, pace } = cocreation;
  const column = notedColumn(say);
  const each = (value: (person: number, at: number) => CellValue): CellValue[] => Array.from(person, value);
  const paced = (value: (pace: Pace) => number): CellValue[] => pace.map((one) => (one === null ? UNKNOWN : value(one)));
  const columns: ColumnDraft[] = [
    { id: 'id', header: say('column.id'), note: say('note.id'), look: look.text, width: 11, values: each((who) => ids[who] ?? null) },
    { id: 'name', header: say('column.name'), note: say('note.name'), look: look.text, width: 12, values: each((who) => contacts.name[who] || null) },
    { id: 'rank', header: say('column.rank'), note: say('note.rank'), look: look.centre, width: 7, values: each((who) => ranks[rank[who] as number] ?? null) },
    { id: 'first', ...column('omega.first-day', look.day), width: 12, values: Array.from(day) },
    { id: 'times', ...column('omega.times', look.count), width: 8, values: Array.from(times) },
    { id: 'before', ...column('omega.before', unknownRight(TIMES)), width: 9, values: paced(({ before }) => before) },
    { id: 'after', ...column('omega.after', unknownRight(TIMES)), width: 9, values: paced(({ after }) => after) },
    { id: 'yenBefore', ...column('omega.yen-before', unknownRight(look.yen)), width: 11, values: paced(({ yenBefore }) => Math.round(yenBefore)) },
    { id: 'yenAfter', ...column('omega.yen-after', unknownRight(look.yen)), width: 11, values: paced(({ yenAfter }) => Math.round(yenAfter)) },
    { id: 'growth', ...column('omega.growth', { ...SIGNED_TIMES, align: 'center' }), width: 9, values: paced(({ before, after }) => after - before) },
    { id: 'activity', ...column('omega.activity', look.text), width: 20, values: name.map((text) => (text === '' ? null : text)) },
  ];
  sheet.cell(REGISTER - 1, 0, say('omega.register', { people: person.length }), look.section);
  for (let at = 1; at < columns.length; at++) sheet.cell(REGISTER - 1, at, null, look.section);
  sheet.table('OtokuiCocreators', REGISTER, person.length, 'id', columns);
}

function comparedRows(say: Speaker, { compared }: Cocreation): CellValue[][] {
  const names = [say('omega.cocreators'), say('omega.same-rank-others'), say('omega.difference')];
  if (compared === null) return names.map((name) => [name, ...Array.from({ length: 9 }, () => UNKNOWN)]);
  const { people, own, others, difference, low, high } = compared;
  const row = ({ before, after, yenBefore, yenAfter }: Pace): CellValue[] => [before, after, after - before, Math.round(yenBefore), Math.round(yenAfter), Math.round(yenAfter - yenBefore), null, null];
  const yen = Math.round(own.yenAfter - own.yenBefore - (others.yenAfter - others.yenBefore));
  return [[names[0] ?? '', people, ...row(own)], [names[1] ?? '', null, ...row(others)], [names[2] ?? '', null, null, null, difference, null, null, yen, figure(low), figure(high)]];
}

function armRow(arm: Arm): CellValue[] {
  const { people, buyers } = arm;
  const { low, high } = wilsonInterval(arm);
  return [people, buyers, ...(people === 0 ? [UNKNOWN, UNKNOWN, UNKNOWN] : [buyers / people, low, high])];
}

function cocreationFinding(say: Speaker, { participants, compared }: Cocreation): string {
  const people = participants.person.length;
  if (people === 0) return say('omega.cocreation-missing');
  if (compared === null) return say('omega.cocreation-early', { people, days: DAYS_AROUND });
  const { difference, low, high } = compared;
  if (Number.isNaN(low)) return say('omega.cocreation-few', { people: compared.people, least: FEWEST_FOR_A_RANGE });
  if (low <= 0 && high >= 0) return say('omega.cocreation-open', { people: compared.people });
  return say(difference > 0 ? 'omega.cocreation-more' : 'omega.cocreation-less', { times: Math.abs(difference).toFixed(1) });
}

function experienceFinding(say: Speaker, people: number, [{ days, took, without }]: readonly [Experiences, Experiences]): string {
  if (people === 0) return say('omega.experiences-missing');
  if (took.people === 0 || without.people === 0) return say('omega.experiences-early', { people, days });
  const [one, other] = [wilsonInterval(took), wilsonInterval(without)];
  const values = { days, took: (100 * (took.buyers / took.people)).toFixed(0), without: (100 * (without.buyers / without.people)).toFixed(0) };
  return say(one.low > other.high || one.high < other.low ? 'omega.experiences-apart' : 'omega.experiences-open', values);
}
