import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PersonSummary, Summary } from '../../src/report/summary.ts';
import { cp932Table, encodeCp932 } from '../../src/shared/cp932.ts';
import { encodeCsv } from '../../src/sample/encode-csv.ts';
import { sampleShop } from '../../src/sample/sample-shop.ts';

/** The command as a user runs it: a process of its own, in a folder of its own. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'otokui.js');

export function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { cwd: root });
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the process once it has begun to write. */
  readonly interrupt?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>;
}

export async function otokui(options: RunOptions, ...line: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...line], { cwd: options.folder, env: { ...process.env, ...options.env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await options.interrupt?.((signal) => child.kill(signal));
  return { code: await ended, stdout, stderr };
}

export type Result = Summary & { readonly people: readonly PersonSummary[] };

/** What `--json` printed; `people` only where they were asked for. */
export function resultOf({ stdout }: Ran): Result {
  return JSON.parse(stdout) as Result;
}

/** A folder that is gone after the test file. */
export function folder(): { path: string; file: (name: string) => string; put: (name: string, contents: string | Uint8Array) => string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'otokui-test-'));
  const file = (name: string): string => join(path, name);
  return {
    path,
    file,
    put: (name, contents) => {
      writeFileSync(file(name), contents);
      return file(name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The sample shop's files, as the demo writes them. Returns their names. */
export function putSampleShop(put: (name: string, contents: string | Uint8Array) => string, seed = 1): string[] {
  const table = cp932Table((bytes) => new TextDecoder('shift_jis').decode(bytes));
  return sampleShop(seed).map((file) => {
    put(file.name, file.encoding === 'cp932' ? encodeCp932(encodeCsv(file), table) : `\uFEFF${encodeCsv(file)}`);
    return file.name;
  });
}

export interface SmallOrder {
  readonly number: string;
  readonly day: string;
  readonly name: string;
  readonly email: string;
  readonly amount: number | string;
  readonly product?: string;
  readonly status?: string;
}

export const ORDER_HEADER = ['注文番号', '注文日', 'お名前', 'メールアドレス', '金額', '商品名', 'ステータス'];

export function orderRow({ number, day, name, email, amount, product = 'お茶', status = '完了' }: SmallOrder): (string | number)[] {
  return [number, day, name, email, amount, product, status];
}

/** A shop of a few orders, as CSV. */
export function smallCsv(orders: readonly SmallOrder[] = smallOrders()): string {
  const field = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;
  return [ORDER_HEADER, ...orders.map(orderRow)].map((row) => row.map(field).join(',')).join('\r\n');
}

/** Twelve people, thirty orders. */
export function smallOrders(): SmallOrder[] {
  const surnames = ['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '山本', '中村', '小林', '加藤', '吉田', '山田'];
  return Array.from({ length: 30 }, (_, at) => {
    const person = (at * 7) % 12;
    return { number: `A-${1000 + at}`, day: `2026/${1 + (at % 9)}/${1 + ((at * 5) % 28)}`, name: `${surnames[person] ?? ''} 花子`, email: `p${person}@example.com`, amount: 1000 + at * 110 };
  });
}
