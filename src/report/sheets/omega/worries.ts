import type { CellValue } from '../../../shared/cell.ts';
import { FEWEST_PEOPLE } from '../../../measures/worries/new-words.ts';
import { RECENT_DAYS, type Writers } from '../../../measures/worries/worries.ts';
import { ranks } from '../../../measures/rfm/rank.ts';
import type { Speaker } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { colour, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import { area, type BlockColumn, type Sheet } from '../../sheet.ts';
import { linesIn } from '../../text-width.ts';
import { worryName, WORRY_ROWS } from '../../worry-words.ts';
import type { OmegaFigures } from './figures.ts';
import { NEW_WORDS, RANK_COLUMN, WIDE, WORRIES } from './places.ts';

const WORDS_WIDTH = 52;
const LINE = 15;
const NEW_WORD_ROWS = 10;
const CHART_COLUMN = 3;
/** Rows of words may take two lines. */
const MIDDLE = { ...look.count, vertical: 'center' } as const;
/** A figure at the right of its cell would run into the words beside it. */
const BESIDE_TEXT = { ...MIDDLE, align: 'center' } as const;

/** B: which worries people of which rank write of, by a list of words that is the shop's own; and words that it may lack. */
export function omegaWorries(sheet: Sheet, { say }: Context, figures: OmegaFigures): void {
  const { rows, worries, newWords } = figures;
  const column = notedColumn(say);
  const columns: BlockColumn[] = [
    column('omega.worry', look.inputText), column('head.people', MIDDLE, 'note.omega.worry-people'), ...rankColumns(say, 'note.omega.rank-people', MIDDLE),
    column('omega.not-customers', MIDDLE), { ...column('omega.recent', BESIDE_TEXT), header: say('omega.recent', { days: RECENT_DAYS }) }, column('omega.words', look.inputText),
  ];
  const matched = worries.writers - worries.none.people;
  sheet.cell(WORRIES - 1, 0, worries.texts === 0 ? say('omega.worries-missing') : say('omega.worries-finding', { texts: worries.texts, writers: worries.writers, matched }), look.finding);
  sheet.block(WORRIES, 0, say('omega.worries'), columns, [
    ...rows.map((row, at) => [null, ...counts(worryName(row) === '' || worries.texts === 0 ? null : (worries.of[at] ?? null)), null]),
    [say('omega.worry-none'), ...counts(worries.texts === 0 ? null : worries.none), null],
  ]);
  rows.forEach((row, at) => {
    const line = WORRIES + 2 + at;
    sheet.cell(line, 0, row.name === '' ? null : row.name, { ...look.inputText, vertical: 'center' }, { owner: 'user' });
    sheet.cell(line, WIDE, row.words === '' ? null : row.words, { ...look.inputText, vertical: 'center', wrap: true }, { owner: 'user' });
    sheet.height(line, linesIn(row.words, WORDS_WIDTH) * LINE + 4);
  });
  sheet.cell(WORRIES + 2 + WORRY_ROWS, 0, say('omega.worry-none'), look.text);
  sheet.cell(WORRIES + 2 + WORRY_ROWS, WIDE, null, look.text);
  sheet.rule({ kind: 'scale', area: area(WORRIES + 2, RANK_COLUMN, WORRIES + 1 + WORRY_ROWS, RANK_COLUMN + ranks.length - 1), low: colour.paper, high: colour.lightIndigo });
  sheet.cell(WORRIES + 3 + WORRY_ROWS, 0, say('omega.edit-words'), look.note);

  const found = newWords?.words ?? [];
  sheet.cell(NEW_WORDS - 1, 0, newWords === null ? say('omega.new-unknown') : say('omega.new-looked', { texts: newWords.texts, of: worries.unmatched.length }), look.note);
  sheet.block(NEW_WORDS, 0, say('omega.new-words', { people: FEWEST_PEOPLE }), [column('omega.new-word', look.text), column('head.people', look.count, 'note.omega.new-people')],
    Array.from({ length: NEW_WORD_ROWS }, (_, at): CellValue[] => [found[at]?.word ?? null, found[at]?.people ?? null]));

  const top = mostNamed(figures);
  sheet.cell(NEW_WORDS - 1, CHART_COLUMN, top === null ? say('omega.worries-chart') : say('omega.worries-top', top), look.finding);
  sheet.chart({
    kind: 'bars', description: say('omega.worries-chart'), format: '#,##0', labelEvery: 1, anchor: area(NEW_WORDS, CHART_COLUMN, NEW_WORDS + 1 + NEW_WORD_ROWS, WIDE - 1),
    categories: { sheet: 'omega', area: area(WORRIES + 2, 0, WORRIES + 1 + WORRY_ROWS, 0) },
    series: [{ name: say('head.people'), color: colour.indigo, values: { sheet: 'omega', area: area(WORRIES + 2, 1, WORRIES + 1 + WORRY_ROWS, 1) } }],
  });
}

/** A column a rank, each with what it holds. */
export function rankColumns(say: Speaker, note: 'note.omega.rank-people' | 'note.omega.rank-content', columnLook: BlockColumn['look']): BlockColumn[] {
  return ranks.map((rank) => ({ header: say('omega.rank-of', { rank }), note: say(note, { rank }), look: columnLook }));
}

function counts(writers: Writers | null): CellValue[] {
  return writers === null ? [null, ...ranks.map(() => null), null, null] : [writers.people, ...writers.byGroup, writers.recent];
}

/** The worry that most people write of; null: nobody of any. */
export function mostNamed({ rows, worries }: Pick<OmegaFigures, 'rows' | 'worries'>): { readonly worry: string; readonly people: number } | null {
  const people = Math.max(0, ...worries.of.map((writers) => writers.people));
  const row = rows[worries.of.findIndex((writers) => writers.people === people)];
  return people === 0 || row === undefined ? null : { worry: worryName(row), people };
}
