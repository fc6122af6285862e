import { analyze, type Analysis } from '../analyze.ts';
import { Intake } from '../inputs/intake.ts';
import type { Plan, SheetSpec } from '../report/plan.ts';
import { planHead, planSheets } from '../report/report.ts';
import { bookSheet, templateSheet } from '../report/sheets/book.ts';
import { nothingStanding } from '../report/standing.ts';
import type { TemplateMark } from '../report/template-mark.ts';
import { shopHistory } from '../sample/shop-history.ts';
import type { Settings } from '../settings/settings.ts';
import { speaker, type Speaker } from '../text/say.ts';
import { guideSheet } from './guide-sheet.ts';
import { inputSheet } from './inputs/input-sheet.ts';
import { templateKindSpecs, type TemplateKindSpec } from './kinds.ts';
import { tallySheet } from './tally/tally-sheet.ts';
import { workingsOf, workingsSheet } from './tally/workings-sheet.ts';
import { TEMPLATE_VERSION, type StepPictures, type Template } from './template.ts';

const SEED = 1;

/** A template as a plan: the guide, the sheets to fill, the tally, and what an analysis will give, shown with a shop that does not exist. */
export function templatePlan(template: Template, pictures: StepPictures): Plan {
  const say = speaker(template.language);
  const spec = templateKindSpecs[template.kind];
  const mark = markOf(template, true);
  const results = [...planSheets(sampleAnalysis(spec, template.settings), asSample(say), { ...nothingStanding, present: new Set(template.kind === 'amazon' ? ['amazon'] : []) })];
  const inputs = spec.inputs.map((id) => inputSheet(id, template.kind, say));
  return {
    ...planHead(say, nothingStanding),
    sheets: [guideSheet(template, pictures, say), ...inputs, ...tallySheets(template, say), ...results.filter(({ id }) => id !== 'book'), bookSheet({ say }, [], mark)],
  };
}

/** The sheets that a newer version of the template brings to a workbook made by an older one. Sheets the user fills are not among them. */
export function templateUpdate(mark: TemplateMark, say: Speaker): Plan {
  const template = { kind: mark.kind, brand: mark.brand, rows: mark.rows, logo: null };
  return {
    ...planHead(say, nothingStanding),
    sheets: [guideSheet(template, null, say), ...tallySheets(template, say), templateSheet({ ...mark, version: TEMPLATE_VERSION }, say)],
  };
}

function markOf({ kind, brand, rows }: Template, sample: boolean): TemplateMark {
  return { kind, version: TEMPLATE_VERSION, rows, sample, brand };
}

/** The tally and its workings. */
export function tallySheets({ kind, rows }: Pick<Template, 'kind' | 'rows'>, say: Speaker): readonly SheetSpec[] {
  const workings = workingsOf(kind, rows, say);
  return [tallySheet(workings, kind, rows, say), workingsSheet(workings, say)];
}

function sampleAnalysis({ sample }: TemplateKindSpec, settings: Settings): Analysis {
  const intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  for (const { name, header, rows } of sample(shopHistory(SEED))) {
    const table = intake.table({ file: name, sheet: null, encoding: null });
    [header, ...rows].forEach((cells, at) => table.row({ number: at + 1, hidden: false, cells }));
    table.end();
  }
  return analyze(intake.finish(), settings, { accepted: new Set(), refused: new Set(), split: new Set() }, []);
}

/** Each sheet says in its third line that its shop does not exist. */
function asSample(say: Speaker): Speaker {
  return Object.assign((...[key, values]: Parameters<Speaker>) => (key === 'report.basis' ? say('template.sample-basis', { basis: say(key, values) }) : say(key, values)), { language: say.language });
}
