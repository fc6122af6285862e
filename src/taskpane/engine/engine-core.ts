import { analyze, type Analysis } from '../../analyze.ts';
import { Intake, type IntakeOptions, type TableName } from '../../inputs/intake.ts';
import type { MakeCopy } from '../../anonymise/made-copy.ts';
import type { SourceTable } from '../../anonymise/source.ts';
import { UnusableWorkbook, workbookProblem } from '../../hosts/unusable-workbook.ts';
import { previewOf } from '../../inputs/preview.ts';
import type { RowCalls } from '../../hosts/live-host.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import { UnusableInput } from '../../inputs/unusable-input.ts';
import { customerCard, type CustomerCard } from '../../report/card/customer-card.ts';
import { decisionPlan, type Decision } from '../../report/card/decision-plan.ts';
import { NO_PERSON, personFinder, type VisitedRow } from '../../report/card/find-person.ts';
import { contextOf, type Context } from '../../report/context.ts';
import { keptFrom, type Kept } from '../../report/kept.ts';
import type { OwnSheet } from '../../report/kept-sheets.ts';
import type { SheetId } from '../../report/plan.ts';
import { problemText } from '../../report/problem-text.ts';
import { reasonsForNothing } from '../../report/reasons-for-nothing.ts';
import { planHead, planSheets } from '../../report/report.ts';
import { runResultOf, type RunResult } from '../../report/run-result.ts';
import { settingRows, type SettingRow } from '../../report/settings/setting-rows.ts';
import { settingsPlan, wrongSettings, type SettingChange } from '../../report/settings/settings-plan.ts';
import { pages } from '../../shared/calls/pages.ts';
import { Caller } from '../../shared/calls/caller.ts';
import { wirePort, type Wire } from '../../shared/calls/wire.ts';
import { lazily } from '../../shared/lazily.ts';
import { fileProblem, type Problem } from '../../shared/problem.ts';
import { templateUpdate } from '../../templates/template-plan.ts';
import { TEMPLATE_VERSION } from '../../templates/template.ts';
import { speaker, type Language, type Speaker } from '../../text/say.ts';
import { planParts } from '../../report/plan-parts.ts';
import { BroughtTexts, sampleSheets, type BroughtSheet } from './brought-texts.ts';
import type { CopyMade, EngineCalls, Part, TableHead, TablePreview } from './protocol.ts';
import { rowBatches } from './row-batches.ts';

/** An analysis, and what is only worked out when somebody asks about it. */
interface Analysed {
  readonly analysis: Analysis;
  readonly context: () => Context;
  readonly find: () => (row: VisitedRow) => number;
}

/** The analysis behind the pane: reads, works out, keeps the result for questions about it. Knows neither worker nor page. */
export class EngineCore implements EngineCalls {
  private readonly emit: (part: Part) => void;
  private readonly makeCopy: MakeCopy;
  private say: Speaker = speaker('ja');
  private file = '';
  private ours = new Map<SheetId, OwnSheet & { readonly rows: SheetRow[] }>();
  private intake = new Intake({ layout: null, columns: {}, dayOrder: null });
  private open: ReturnType<Intake['table']> | null = null;
  /** Tables with all their rows, where they are kept; null: they are not. */
  private keptTables: (SourceTable & { readonly rows: SheetRow[] })[] | null = null;
  private line: Caller<RowCalls> | null = null;
  private analysed: Analysed | null = null;
  private texts = new BroughtTexts();

  constructor(emit: (part: Part) => void, makeCopy: MakeCopy) {
    this.emit = emit;
    this.makeCopy = makeCopy;
  }

  begin(language: Language, file: string): void {
    this.say = speaker(language);
    this.file = file;
    this.ours = new Map();
    this.intake = new Intake({ layout: null, columns: {}, dayOrder: null });
    this.open = null;
    this.analysed = null;
    if (this.keptTables !== null) this.keptTables = [];
  }

  preview(tables: readonly TableHead[]): readonly TablePreview[] {
    return tables.map(({ sheet, rows, options }) => {
      const preview = previewOf({ file: this.file, sheet, encoding: null }, rows, options);
      const problems = preview.kind === 'orders' ? preview.problems : [];
      return {
        sheet,
        preview,
        sentences: this.sentences(problems.filter(({ code }) => code !== 'date-ambiguous')),
        daysInDoubt: problems.some(({ code }) => code === 'date-ambiguous'),
      };
    });
  }

  own(id: SheetId, name: string, rows: readonly SheetRow[]): void {
    const known = this.ours.get(id) ?? { name, rows: [] };
    for (const row of rows) known.rows.push(row);
    this.ours.set(id, known);
  }

  table(name: TableName, options: IntakeOptions): void {
    this.open = this.intake.table(name, options);
    this.keptTables?.push({ name, options, rows: [] });
  }

  rows(rows: readonly SheetRow[]): void {
    for (const row of rows) this.open?.row(row);
    for (const row of rows) this.keptTables?.at(-1)?.rows.push(row);
  }

  endTable(): void {
    this.open?.end();
    this.open = null;
  }

  connect(line: Wire): void {
    this.line = new Caller<RowCalls>(wirePort(line), () => new Error('the workbook refused'));
  }

  async readOwn(id: SheetId, name: string): Promise<void> {
    this.own(id, name, []);
    for await (const rows of this.pagesOf(name)) this.own(id, name, rows);
  }

  async readTable(name: TableName, options: IntakeOptions): Promise<void> {
    this.table(name, options);
    let count = 0;
    for await (const rows of this.pagesOf(name.sheet ?? '')) {
      this.rows(rows);
      this.emit({ kind: 'read', rows: (count += rows.length) });
    }
    this.endTable();
  }

  analyse(): RunResult {
    const kept = this.kept();
    const all = this.intake.finish();
    // A workbook's spare sheets are nobody's mistake.
    const inputs = { ...all, problems: all.problems.filter(({ code }) => code !== 'empty') };
    if (inputs.orders.sources.length === 0) throw new UnusableInput(inputs.problems.length > 0 ? inputs.problems : [fileProblem('unknown-table', this.file)]);
    const analysis = analyze(inputs, kept.settings, kept.decisions, kept.book, (step) => this.emit({ kind: 'step', step }));
    const nothing = reasonsForNothing(analysis, this.file);
    if (nothing.length > 0) throw new UnusableInput(nothing);
    this.analysed = { analysis, context: lazily(() => contextOf(analysis, this.sheetSpeaker())), find: lazily(() => personFinder(analysis)) };
    const result = runResultOf(analysis, this.say, (problem) => this.sentence(problem));
    return { ...result, notes: [...this.sentences(kept.problems), ...result.notes] };
  }

  keepRows(): void {
    this.keptTables = [];
  }

  async copy(): Promise<CopyMade> {
    try {
      const { bytes, people, changed } = await this.makeCopy({ name: this.file.replace(/\.[^.]*$/, ''), tables: this.keptTables ?? [], kept: this.kept() }, this.sheetSpeaker());
      return { bytes: bytes.slice().buffer, people, changed };
    } catch (error) {
      throw error instanceof UnusableWorkbook ? new UnusableInput([workbookProblem(error, this.file)]) : error;
    }
  }

  plan(): void {
    this.emit({ kind: 'step', step: 'report' });
    const say = this.sheetSpeaker();
    const kept = this.kept();
    this.send({ ...planHead(say, kept), sheets: planSheets(this.result().analysis, say, kept) });
  }

  card(row: VisitedRow): CustomerCard | null {
    const { context, find } = this.result();
    const person = find()(row);
    // The card speaks the pane's language, whatever the sheets speak.
    return person === NO_PERSON ? null : customerCard({ ...context(), say: this.say }, person);
  }

  decide(hash: string, decision: Decision): boolean {
    const plan = decisionPlan(this.result().context(), hash, decision);
    if (plan !== null) this.send(plan);
    return plan !== null;
  }

  updateTemplate(): number {
    const { template } = this.kept();
    if (template === null) return 0;
    this.send(templateUpdate(template, this.sheetSpeaker()));
    return TEMPLATE_VERSION;
  }

  settings(): readonly SettingRow[] {
    return settingRows(this.kept().settings, this.say);
  }

  changeSettings(changes: readonly SettingChange[]): readonly string[] {
    const { settings } = this.kept();
    const wrong = wrongSettings(settings, changes, this.say);
    if (wrong.length === 0) this.send(settingsPlan(settings, changes, this.sheetSpeaker()));
    return wrong;
  }

  takeText(before: number, file: string, bytes: ArrayBuffer): readonly string[] {
    if (before === 0) this.texts = new BroughtTexts();
    const problem = this.texts.take(file, bytes);
    return problem === null ? [] : [this.sentence(problem)];
  }

  sendTexts(): void {
    for (const sheet of this.texts.sheets(this.say)) this.sendSheet(sheet);
  }

  sample(): void {
    for (const sheet of sampleSheets()) this.sendSheet(sheet);
  }

  sentences(problems: readonly Problem[]): readonly string[] {
    return problems.map((problem) => this.sentence(problem));
  }

  /** What the command tells to write into a file, the pane lets choose. */
  private sentence(problem: Problem): string {
    return problemText(this.say, problem.code === 'date-ambiguous' ? { ...problem, code: 'date-order' } : problem);
  }

  private kept(): Kept {
    return keptFrom(this.file, this.ours);
  }

  /** The sheets go on in the language they were begun in. */
  private sheetSpeaker(): Speaker {
    return this.ours.has('book') ? speaker(this.kept().language ?? this.say.language) : this.say;
  }

  private result(): Analysed {
    if (this.analysed === null) throw new Error('nothing has been analysed yet');
    return this.analysed;
  }

  private pagesOf(sheet: string): AsyncIterable<readonly SheetRow[]> {
    const { line } = this;
    if (line === null) throw new Error('there is no line to read by');
    return pages((from) => line.ask('rows', sheet, from));
  }

  private send(plan: Parameters<typeof planParts>[0]): void {
    for (const part of planParts(plan)) this.emit(part);
  }

  private sendSheet({ name, table: { rows, numberColumns } }: BroughtSheet): void {
    this.emit({ kind: 'inserted', name, numberColumns, rows: rows.length });
    for (const batch of rowBatches(rows)) this.emit({ kind: 'insertedRows', rows: batch });
  }
}
