import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { ServedPane } from './serve-pane.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }

export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

/** The pane in a browser, and what a user does with it. */
export class PanePage {
  readonly page: Page;
  /** What broke or complained since it was opened. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) this.errors.push(message.text());
    });
  }

  static async open(pane: ServedPane, { query = '', width = 350, height = 600, ...media }: PageOptions = {}): Promise<PanePage> {
    const context = await pane.browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...media });
    const opened = new PanePage(await context.newPage());
    await opened.page.goto(`${pane.address}/test-page.html${query}`);
    await opened.page.getByRole('heading', { level: 2 }).waitFor();
    return opened;
  }

  /** What axe finds wrong with the page as it is; scripts from outside are against the page's own rules, so it comes another way. */
  async wrong(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    const found = await this.page.evaluate(async () => ((await (window as unknown as { axe: { run: () => Promise<{ violations: readonly Violation[] }> } }).axe.run()).violations));
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  }

  /** By how many pixels the page, or what scrolls in it, is wider than it may be. */
  wider(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, ...[document.documentElement, document.querySelector('main') ?? document.body].map((each) => each.scrollWidth - each.clientWidth)));
  }

  heading(): Promise<string> {
    return this.page.getByRole('heading', { level: 2 }).innerText();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: control } = document;
      if (control?.matches('button, summary, select, input, textarea') !== true) return '';
      const labels = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
      return control.getAttribute('aria-label') ?? (labels === '' ? control.textContent : labels);
    });
  }

  /** Tab by Tab to a control that says so. */
  async tabTo(words: string): Promise<void> {
    for (let at = 0; at < 90; at++) {
      if ((await this.focused()).includes(words)) return;
      await this.press('Tab');
    }
    throw new Error(`no Tab leads to ${words}`);
  }

  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(({ name: file, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], file));
      document.querySelector('.pane')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, { name, content: [...bytes] });
  }

  /** One of the five steps, from 0. */
  step(at: number): Promise<void> {
    return this.page.locator('.steps button').nth(at).click();
  }

  place(at: number): Promise<void> {
    return this.page.locator('.places button').nth(at).click();
  }

  /** The sample shop, inserted and analysed. */
  async analyseSample(): Promise<void> {
    await this.page.locator('main .fui-Button').first().click();
    await this.page.locator('.sheet').first().waitFor();
    await this.page.locator('.actions button').first().click();
    await this.page.locator('ul.lists').waitFor();
  }
}
