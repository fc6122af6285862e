import { look } from '../report/look.ts';
import type { Look, SheetId, SheetSpec } from '../report/plan.ts';
import { Sheet } from '../report/sheet.ts';
import { linesIn } from '../report/text-width.ts';
import type { Speaker } from '../text/say.ts';
import { brandColor } from './brand-color.ts';
import { templateKindSpecs } from './kinds.ts';
import { TEMPLATE_VERSION, type Picture, type StepPictures, type Template } from './template.ts';

/** Three columns of steps with air between them. */
const STEP_COLUMNS = [0, 2, 4] as const;
const WIDTHS = [36, 3, 36, 3, 36] as const;
const STEPS = 4;
const LIST = 9;
const LINE = 18.75;
/** Pixels of a step's picture, and points of the row it stands in. */
const PICTURE = { width: 252, height: 158, row: 124 } as const;
const LOGO = { width: 200, height: 44 } as const;
const RESULTS = ['dashboard', 'next', 'customers', 'settings'] as const satisfies readonly SheetId[];

/** はじめに: the three steps, what the sheets are for, where the data goes, and what the one who hands it out has to say. */
export function guideSheet({ kind, brand, logo }: Omit<Template, 'settings' | 'language' | 'rows'>, pictures: StepPictures, say: Speaker): SheetSpec {
  const sheet = new Sheet('guide', say('sheet.guide'));
  const color = brandColor(brand.color);
  const title = say(`guide.title.${kind}`);
  sheet.cell(0, 0, brand.name === '' ? title : say('guide.title-of', { name: brand.name, title }), { ...look.title, font: { ...look.title.font, color } });
  sheet.cell(1, 0, say(kind === 'amazon' ? 'guide.answer.amazon' : 'guide.answer'), look.answer);
  sheet.cell(2, 0, say('guide.basis', { version: TEMPLATE_VERSION }), look.note);
  sheet.height(0, 34);
  sheet.height(1, 20);
  WIDTHS.forEach((width, at) => sheet.width(at, width));
  if (logo !== null) sheet.picture({ ...fitted(logo), description: brand.name, row: 0, column: 4 });
  steps(sheet, kind, color, pictures, say);
  let row = sheetList(sheet, kind, color, say);
  if (kind === 'amazon') row = lines(sheet, row, say('guide.reports'), color, [say('guide.reports.1'), say('guide.reports.own'), say('guide.reports.2'), say('guide.reports.3'), say('guide.reports.4')]);
  row = lines(sheet, row, say('guide.privacy'), color, [say('guide.privacy.1'), say('guide.privacy.2'), say('guide.privacy.3')]);
  if (brand.words.length > 0) lines(sheet, row, brand.name === '' ? say('guide.words-nobody') : say('guide.words', { name: brand.name }), color, brand.words);
  return sheet.spec({ landscape: false, freeze: { rows: 0, columns: 0 }, tabColor: color, columns: WIDTHS.length });
}

function steps(sheet: Sheet, kind: Template['kind'], color: string, pictures: StepPictures, say: Speaker): void {
  const head: Look = { font: { size: 14, bold: true, color }, borderBottom: color };
  const words = [say(kind === 'amazon' ? 'guide.step.1.text.amazon' : 'guide.step.1.text'), say('guide.step.2.text'), say('guide.step.3.text')];
  const heads = [say('guide.step.1'), say('guide.step.2'), say('guide.step.3')];
  const drawn = [say('guide.picture.1'), say('guide.picture.2'), say('guide.picture.3')];
  STEP_COLUMNS.forEach((column, at) => {
    sheet.cell(STEPS, column, heads[at] ?? '', head);
    sheet.cell(STEPS + 2, column, words[at] ?? '', { ...look.text, wrap: true, vertical: 'top' });
    const picture = pictures?.[at];
    if (picture !== undefined) sheet.picture({ png: picture.png, description: drawn[at] ?? '', row: STEPS + 1, column, width: PICTURE.width, height: PICTURE.height });
  });
  sheet.height(STEPS, 26);
  sheet.height(STEPS + 1, PICTURE.row);
  sheet.height(STEPS + 2, LINE * Math.max(...words.map((text) => linesIn(text, WIDTHS[0] - 1))) + 4);
}

/** Each sheet of the template, a click away, and what it is for. Returns the first free row. */
function sheetList(sheet: Sheet, kind: Template['kind'], color: string, say: Speaker): number {
  section(sheet, LIST - 1, say('guide.sheets'), color);
  const results = kind === 'amazon' ? [...RESULTS.slice(0, 3), 'amazon' as const, ...RESULTS.slice(3)] : RESULTS;
  const listed = [...templateKindSpecs[kind].inputs, 'tally' as const, ...results];
  listed.forEach((id, at) => {
    sheet.cell(LIST + at, 0, say(`sheet.${id}`), look.link, { link: { sheet: id, row: 0, column: 0 } });
    sheet.cell(LIST + at, 2, say(`guide.about.${id}`), look.text);
  });
  return LIST + listed.length + 1;
}

function lines(sheet: Sheet, row: number, title: string, color: string, texts: readonly string[]): number {
  section(sheet, row, title, color);
  texts.forEach((text, at) => sheet.cell(row + 1 + at, 0, text, look.text));
  return row + texts.length + 2;
}

function section(sheet: Sheet, row: number, title: string, color: string): void {
  WIDTHS.forEach((_, column) => sheet.cell(row, column, column === 0 ? title : null, { ...look.section, font: { ...look.section.font, color }, borderBottom: color }));
}

/** As large as there is room for, no larger than it is. */
function fitted({ png, width, height }: Picture): { readonly png: Uint8Array; readonly width: number; readonly height: number } {
  const scale = Math.min(1, LOGO.width / width, LOGO.height / height);
  return { png, width: Math.round(width * scale), height: Math.round(height * scale) };
}
