import type { FunctionDefinition } from '../../functions/definition.ts';
import { definitions } from '../../functions/definitions.ts';
import { signature } from '../../functions/signature.ts';
import type { Speaker } from '../../text/say.ts';
import type { Context } from '../context.ts';
import { colour, look } from '../look.ts';
import { notedColumn } from '../noted-column.ts';
import type { SheetSpec } from '../plan.ts';
import { Sheet } from '../sheet.ts';
import { linesIn } from '../text-width.ts';

const FIRST_ROW = 6;
const WIDTHS = [34, 48, 52, 34] as const;
/** Points that a line takes, with air above and below them all. */
const LINE = 18.75;
const AIR = 8;

/** CRM_使い方: what each function tells, what it takes, and one to copy. */
export function helpSheet({ say, sheetName }: Context): SheetSpec {
  const sheet = new Sheet('help', sheetName('help'));
  sheet.head({ question: say('help.question'), answer: say('help.answer', { count: definitions.length }), basis: say('help.basis') });
  const column = notedColumn(say);
  sheet.headers(FIRST_ROW - 1, 0, [column('help.function', look.text), column('help.tells', look.text), column('help.takes', look.text), column('help.example', look.text)]);
  sheet.height(FIRST_ROW - 1, 24);
  const wrapped = { ...look.text, wrap: true, vertical: 'center' } as const;
  definitions.forEach((definition, at) => {
    const row = FIRST_ROW + at;
    const cells = [signature(definition, say), say(`function.${definition.name}`), takes(definition, say), definition.example.formula];
    cells.forEach((text, place) => sheet.cell(row, place, text, wrapped));
    const lines = Math.max(...cells.map((text, place) => text.split('\n').reduce((sum, line) => sum + linesIn(line, (WIDTHS[place] ?? 0) - 2), 0)));
    sheet.height(row, lines * LINE + AIR);
  });
  WIDTHS.forEach((width, at) => sheet.width(at, width));
  return sheet.spec({ freeze: { rows: FIRST_ROW, columns: 1 }, repeat: FIRST_ROW - 1, tabColor: colour.grey });
}

function takes({ parameters }: FunctionDefinition, say: Speaker): string {
  return parameters.map(({ name }) => say('help.parameter', { name: say(`parameter.${name}`), help: say(`parameter.${name}.help`) })).join('\n');
}
