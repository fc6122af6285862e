import type { IntakeOptions, TableName } from '../../inputs/intake.ts';
import type { MakeCopy } from '../../anonymise/made-copy.ts';
import { UnusableWorkbook, workbookProblem } from '../../hosts/unusable-workbook.ts';
import { previewOf } from '../../inputs/preview.ts';
import type { RowCalls } from '../../hosts/live-host.ts';
import type { SheetRow } from '../../inputs/sheet-row.ts';
import { UnusableInput } from '../../inputs/unusable-input.ts';
import { customerCard, type CustomerCard } from '../../report/card/customer-card.ts';
import { decisionPlan, type Decision } from '../../report/card/decision-plan.ts';
import { NO_PERSON, type VisitedRow } from '../../report/card/find-person.ts';
import type { Kept } from '../../report/kept.ts';
import type { SheetId } from '../../report/plan.ts';
import { problemText } from '../../report/problem-text.ts';
import { planHead, planSheets } from '../../report/report.ts';
import { runResultOf, type RunResult } from '../../report/run-result.ts';
import { settingRows, type SettingRow } from '../../report/settings/setting-rows.ts';
import { settingsPlan, wrongSettings, type SettingChange } from '../../report/settings/settings-plan.ts';
import { Caller } from '../../shared/calls/caller.ts';
import { wirePort, type Wire } from '../../shared/calls/wire.ts';
import type { Problem } from '../../shared/problem.ts';
import { templateUpdate } from '../../templates/template-plan.ts';
import { TEMPLATE_VERSION } from '../../templates/template.ts';
import { speaker, type Language, type Speaker } from '../../text/say.ts';
import { planParts } from '../../report/plan-parts.ts';
import { analysisOf, Analysed } from './analysed.ts';
import { AsksDesk } from './asks-desk.ts';
import type { PlaybookSheet } from './playbook-calls.ts';
import type { PlaybookDesk } from './playbook-desk.ts';
import { BroughtTexts, sampleSheets, type BroughtSheet } from './brought-texts.ts';
import type { CopyMade, EngineCalls, Part, TableHead, TablePreview } from './protocol.ts';
import { rowBatches } from './row-batches.ts';
import { WorkbookReading } from './workbook-reading.ts';

/** The analysis behind the pane: reads, works out, keeps the result for questions about it. Knows neither worker nor page. */
export class EngineCore extends AsksDesk implements EngineCalls {
  private readonly emit: (part: Part) => void;
  private readonly makeCopy: MakeCopy;
  private say: Speaker = speaker('ja');
  private reading = new WorkbookReading('', false);
  private keepsRows = false;
  private line: Caller<RowCalls> | null = null;
  private analysed: Analysed | null = null;
  private texts = new BroughtTexts();

  constructor(emit: (part: Part) => void, makeCopy: MakeCopy) {
    super();
    this.emit = emit;
    this.makeCopy = makeCopy;
  }

  begin(language: Language, file: string): void {
    this.say = speaker(language);
    this.reading = new WorkbookReading(file, this.keepsRows);
    this.analysed = null;
  }

  preview(tables: readonly TableHead[]): readonly TablePreview[] {
    return tables.map(({ sheet, rows, options }) => {
      const preview = previewOf({ file: this.reading.file, sheet, encoding: null }, rows, options);
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
    this.reading.own(id, name, rows);
  }

  table(name: TableName, options: IntakeOptions): void {
    this.reading.table(name, options);
  }

  rows(rows: readonly SheetRow[]): void {
    this.reading.rows(rows);
  }

  endTable(): void {
    this.reading.endTable();
  }

  connect(line: Wire): void {
    this.line = new Caller<RowCalls>(wirePort(line), () => new Error('the workbook refused'));
  }

  readOwn(id: SheetId, name: string): Promise<void> {
    return this.reading.fetchOwn(this.workbook(), id, name);
  }

  readTable(name: TableName, options: IntakeOptions): Promise<void> {
    return this.reading.fetchTable(this.workbook(), name, options, (rows) => this.emit({ kind: 'read', rows }));
  }

  analyse(): RunResult {
    const kept = this.kept();
    const analysis = analysisOf(this.reading.inputs(), kept, this.reading.file, (step) => this.emit({ kind: 'step', step }));
    this.analysed = new Analysed(analysis, kept.playbook, { sheets: this.sheetSpeaker(), pane: this.say }, { plan: (plan) => this.send(plan), sheet: (sheet) => this.sendSheet(sheet) });
    const result = runResultOf(analysis, this.say, (problem) => this.sentence(problem));
    return { ...result, notes: [...this.sentences(kept.problems), ...result.notes] };
  }

  keepRows(): void {
    this.keepsRows = true;
  }

  async copy(): Promise<CopyMade> {
    try {
      const { bytes, people, changed } = await this.makeCopy({ name: this.reading.file.replace(/\.[^.]*$/, ''), tables: this.reading.tables(), kept: this.kept() }, this.sheetSpeaker());
      return { bytes: bytes.slice().buffer, people, changed };
    } catch (error) {
      throw error instanceof UnusableWorkbook ? new UnusableInput([workbookProblem(error, this.reading.file)]) : error;
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

  ownAgain(ids: readonly SheetId[]): void {
    this.reading.forget(ids);
  }

  takeUp(sheets: readonly PlaybookSheet[]): void {
    this.desk().takeUp(this.reading.playbook(), sheets);
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
    return this.reading.kept();
  }

  /** The sheets go on in the language they were begun in. */
  private sheetSpeaker(): Speaker {
    return this.reading.has('book') ? speaker(this.kept().language ?? this.say.language) : this.say;
  }

  protected override desk(): PlaybookDesk {
    return this.result().desk();
  }

  private result(): Analysed {
    if (this.analysed === null) throw new Error('nothing has been analysed yet');
    return this.analysed;
  }

  private workbook(): Caller<RowCalls> {
    if (this.line === null) throw new Error('there is no line to read by');
    return this.line;
  }

  private send(plan: Parameters<typeof planParts>[0]): void {
    for (const part of planParts(plan)) this.emit(part);
  }

  private sendSheet({ name, table: { rows, numberColumns } }: BroughtSheet): void {
    this.emit({ kind: 'inserted', name, numberColumns, rows: rows.length });
    for (const batch of rowBatches(rows)) this.emit({ kind: 'insertedRows', rows: batch });
  }
}
