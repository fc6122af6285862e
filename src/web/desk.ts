import type { PageHost } from '../hosts/page/page-host.ts';
import { Stopped } from '../shared/calls/caller.ts';
import type { PageSpeaker } from '../text/page-words.ts';
import { firstState, type DeskState, type Notice, type Stage } from './desk-state.ts';
import { isWorkbook } from './files/is-workbook.ts';
import { pickFiles } from './files/pick-files.ts';
import { saveFile } from './files/save-file.ts';
import type { OpenBook, OpeningParts, Places } from './open-book.ts';

/** What the user can do with the page: open, bring in, save, leave. One workbook at a time. */
export class Desk {
  private readonly say: PageSpeaker;
  private readonly places: Places;
  private book: OpenBook | null = null;
  /** Where the workbook was saved last. */
  private place: FileSystemFileHandle | null = null;
  private opening: AbortController | null = null;
  private now: DeskState = firstState;
  private readonly listeners = new Set<() => void>();

  constructor(say: PageSpeaker, places: Places) {
    this.say = say;
    this.places = places;
  }

  readonly state = (): DeskState => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  get unsaved(): boolean {
    const { stage } = this.now;
    return stage.kind === 'open' && stage.unsaved;
  }

  /** The workbook that is open, for tests to look into. */
  get host(): PageHost | null {
    return this.book?.host ?? null;
  }

  /** A file will be there in a moment: the user is choosing one, or holds it over the page. */
  prepare(): void {
    // Should it fail, it fails again when it is needed, and is said then.
    void import('./open-book.ts').then(({ loadGrid }) => loadGrid()).catch(() => undefined);
  }

  /** The browser's picker, and what was chosen there. */
  async choose(): Promise<void> {
    this.prepare();
    await this.bring(await pickFiles());
  }

  /** Workbooks are opened; text files become sheets, of the open workbook where there is one. */
  async bring(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.refuseWhileBusy()) return;
    const kinds = await Promise.all(files.map(isWorkbook));
    const workbooks = files.filter((_, at) => kinds[at]);
    const texts = files.filter((_, at) => !kinds[at]);
    const [workbook] = workbooks;
    if (workbook !== undefined && !(await this.open(workbook.name, workbook))) return;
    if (workbooks.length > 1) this.tell('news', [this.say('page.one-book', { name: workbook?.name ?? '' })]);
    if (texts.length === 0) return;
    if (this.book === null && !(await this.open(bookName(texts[0]?.name ?? ''), null))) return;
    await this.book?.session.inserts.files(texts);
  }

  /** A new workbook with the sample shop. */
  async bringSample(): Promise<void> {
    if (this.refuseWhileBusy() || !(await this.open(`${this.say('page.sample-book')}.xlsx`, null))) return;
    await this.book?.session.inserts.sample();
  }

  /** True: everything is saved now. */
  async save(): Promise<boolean> {
    const { book, say } = this;
    if (book === null) return true;
    try {
      const saved = await saveFile(book.host.name, this.place, async () => (await book.host.bytes()) ?? new ArrayBuffer(0));
      if (saved.kind === 'stayed') return false;
      if (saved.kind === 'saved') this.place = saved.place;
      this.set({ stage: { kind: 'open', name: book.host.name, unsaved: false } });
      this.tell('news', [say(saved.kind === 'saved' ? 'page.saved-as' : 'page.downloaded', { name: saved.name })]);
      return true;
    } catch (error) {
      this.tell('problem', [say('page.not-saved', { message: messageOf(error) })]);
      return false;
    }
  }

  /** Stops opening. */
  stop(): void {
    this.opening?.abort();
  }

  dismiss(notice: Notice): void {
    this.set({ notices: this.now.notices.filter((other) => other !== notice) });
  }

  /** False: it did not come to that. What is open stays open until the new one can be read. */
  private async open(name: string, file: File | null): Promise<boolean> {
    if (this.unsaved && !(await this.mayLeave())) return false;
    const before = this.now.stage;
    const opening = new AbortController();
    this.opening = opening;
    this.set({ stage: { kind: 'opening', name }, notices: [] });
    try {
      const { openBook } = await import('./open-book.ts');
      this.book = await openBook(this.parts(name, file, opening.signal));
      this.place = null;
      this.set({ stage: { kind: 'open', name, unsaved: false } });
      await this.book.start();
      return true;
    } catch (error) {
      this.set({ stage: before });
      if (!opening.signal.aborted) this.tell('problem', [this.say('page.cannot-open'), ...(await this.reasons(error, name))]);
      return false;
    } finally {
      this.opening = null;
    }
  }

  private parts(name: string, file: File | null, cancel: AbortSignal): OpeningParts {
    const { say } = this;
    return {
      name, file, cancel, say, places: this.places,
      closeFirst: () => {
        this.book?.close();
        this.book = null;
      },
      onChanged: () => {
        const { stage } = this.now;
        if (stage.kind === 'open' && !stage.unsaved) this.set({ stage: { ...stage, unsaved: true } });
      },
      onProblem: (error) => void this.tellWhy(error, name, (why) => why),
      onNotKept: (error) => void this.tellWhy(error, name, (why) => say('page.not-kept', { why })),
      onCutOff: (sheet, rows) => this.tell('news', [say('page.cut-off', { sheet, rows })]),
      onStill: (sheet) => this.tell('news', [say('page.still', { sheet })]),
      onLeftOut: (cells) => this.tell('problem', [say('page.left-out', { cells })]),
      onRefused: (locked) => this.tell('news', [say(locked ? 'page.locked' : 'page.refused')]),
    };
  }

  private async mayLeave(): Promise<boolean> {
    const choice = await new Promise<'save' | 'leave' | 'stay'>((answer) => this.set({ asking: { name: this.book?.host.name ?? '', answer } }));
    this.set({ asking: null });
    return choice === 'leave' || (choice === 'save' && (await this.save()));
  }

  private refuseWhileBusy(): boolean {
    const busy = this.opening !== null || this.book?.session.busy === true;
    if (busy) this.tell('news', [this.say('page.busy')]);
    return busy;
  }

  /** What was under way when its workbook was closed is no problem. */
  private async tellWhy(error: unknown, name: string, sentence: (why: string) => string): Promise<void> {
    if (error instanceof Stopped) return;
    const [why = ''] = await this.reasons(error, name);
    this.tell('problem', [sentence(why)]);
  }

  private async reasons(error: unknown, name: string): Promise<readonly string[]> {
    const { problemSentences } = await import('./problem-sentences.ts');
    return problemSentences(error, name, this.say);
  }

  /** The same is said once. */
  private tell(tone: Notice['tone'], sentences: readonly string[]): void {
    const others = this.now.notices.filter((notice) => notice.sentences.join() !== sentences.join());
    this.set({ notices: [...others, { tone, sentences }] });
  }

  private set(change: { readonly stage?: Stage; readonly notices?: readonly Notice[]; readonly asking?: DeskState['asking'] }): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}

function bookName(file: string): string {
  return `${file.replace(/\.[^.]*$/, '')}.xlsx`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
