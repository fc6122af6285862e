import type { CellValue } from '../../../shared/cell.ts';
import { RECENT_DAYS } from '../../../measures/worries/worries.ts';
import type { Speaker, TextKey } from '../../../text/say.ts';
import type { Context } from '../../context.ts';
import { colour, look } from '../../look.ts';
import { notedColumn } from '../../noted-column.ts';
import type { SheetSpec } from '../../plan.ts';
import { Sheet } from '../../sheet.ts';
import { defaultWorries, type WorryRow } from '../../worry-words.ts';
import { omegaActivities } from './activities.ts';
import { omegaContent } from './content.ts';
import { omegaFigures, type OmegaFigures } from './figures.ts';
import { COCREATION, CONTENT, EXPERIENCES, NOTES, OVERVIEW, RANKS, REGISTER, WIDE, WORRIES } from './places.ts';
import { omegaRanks } from './ranks.ts';
import { mostNamed, omegaWorries } from './worries.ts';

const NAMES = ['omega.panel-a', 'omega.panel-b', 'omega.panel-c', 'omega.panel-d', 'omega.panel-e', 'omega.panel-f'] as const satisfies readonly TextKey[];
const TELLS = ['omega.tells-a', 'omega.tells-b', 'omega.tells-c', 'omega.tells-d', 'omega.tells-e', 'omega.tells-f'] as const satisfies readonly TextKey[];
const NEEDS = ['omega.needs-a', 'omega.needs-b', 'omega.needs-c', 'omega.needs-d', 'omega.needs-e', 'omega.needs-f'] as const satisfies readonly TextKey[];
const NOTE_LINES = ['omega.about-worries', 'omega.about-content', 'omega.about-values', 'omega.about-cocreation', 'omega.about-experiences', 'omega.about-cause'] as const satisfies readonly TextKey[];

/**
 * CRM_オメガ: six panels on how near the shop is to its customers, from their ranks to what they lived through together.
 *
 * @param words the list of worries; as a later run finds it on the sheet, see `worryWordsFrom`
 */
export function omegaSheet(context: Context, words: readonly WorryRow[] = defaultWorries(context.say.language, context.analysis.customers.writings.texts.text)): SheetSpec {
  const { say, basis, nobody } = context;
  const figures = omegaFigures(context, words);
  const ready = panelsReady(figures);
  const sheet = new Sheet('omega', context.sheetName('omega'));
  const column = notedColumn(say);
  const names = (wanted: boolean): string => NAMES.filter((_, at) => ready[at] === wanted).map((name) => say(name)).join(say('list.joint'));
  const count = ready.filter((each) => each).length;
  const answer = count === NAMES.length ? say('omega.answer-all') : count === 0 ? say('omega.answer-none') : say('omega.answer', { count, all: NAMES.length, ready: names(true), missing: names(false) });
  sheet.head({ question: say('omega.question'), answer: nobody ?? `${answer}${topWorry(say, figures)}`, basis: say('omega.basis', { basis, texts: figures.worries.texts }) });

  sheet.block(OVERVIEW, 0, say('omega.overview', { count, all: NAMES.length }), [column('omega.panel', look.text), column('omega.state', look.centre), column('omega.tells', look.text)],
    NAMES.map((name, at): CellValue[] => [say(name), say(ready[at] === true ? 'omega.ready' : 'omega.missing'), say((ready[at] === true ? TELLS[at] : NEEDS[at]) ?? 'omega.tells-a')]));
  omegaRanks(sheet, context, figures);
  omegaWorries(sheet, context, figures);
  omegaContent(sheet, context, figures);
  omegaActivities(sheet, context, figures);
  NOTE_LINES.forEach((line, at) => sheet.cell(NOTES + at, 0, say(line, { recent: RECENT_DAYS }), look.note));
  sheet.cell(NOTES + NOTE_LINES.length, 0, figures.unknownActivities === 0 ? null : say('omega.unknown-activities', { count: figures.unknownActivities }), look.note);

  for (const row of [OVERVIEW + 1, RANKS + 1, WORRIES + 1, CONTENT + 1, COCREATION + 1, EXPERIENCES + 1]) sheet.height(row, 32);
  [20, 13, 15, 15, 15, 15, 15, 15, 12, 12].forEach((width, at) => sheet.width(at, width));
  sheet.width(WIDE, 54);
  return sheet.spec({ tabColor: colour.deepMoss, repeat: REGISTER });
}

function topWorry(say: Speaker, figures: OmegaFigures): string {
  const top = mostNamed(figures);
  return top === null ? '' : say('omega.answer-worry', top);
}

/** Which of the panels A to F have something to show. */
function panelsReady({ people, worries, orderValues, hasLog, activities }: OmegaFigures): readonly boolean[] {
  const [buyers, priced] = [people.slice(0, -1).some((each) => each.people > 0), orderValues.some(({ purchases }) => purchases > 0)];
  return [buyers, worries.texts > 0, priced, hasLog, activities.cocreation.participants.person.length > 0, activities.experienced.person.length > 0];
}
