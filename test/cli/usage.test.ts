import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadUsage, languageOf, parseLine } from '../../src/cli/arguments.ts';
import { speaker } from '../../src/text/say.ts';
import { build, folder, otokui, smallCsv } from './command.ts';

const here = folder();
beforeAll(() => {
  build();
  here.put('orders.csv', smallCsv());
});
afterAll(() => here.remove());

const wrong = [
  { line: ['analyse', 'orders.csv'], ja: '「analyse」というコマンドはありません。', en: 'There is no command "analyse".' },
  { line: ['analyze'], ja: '注文データのファイルを1つ以上書いてください。', en: 'Name at least one file with orders.' },
  { line: ['analyze', 'orders.csv', '--nope'], ja: '「--nope」は使えません。', en: '"--nope" is no option here.' },
  { line: ['analyze', 'orders.csv', '--nope=3'], ja: '「--nope」は使えません。', en: '"--nope" is no option here.' },
  { line: ['analyze', 'orders.csv', '-x'], ja: '「-x」は使えません。', en: '"-x" is no option here.' },
  { line: ['analyze', 'orders.csv', '--out'], ja: '「--out」のあとに値を書いてください。', en: 'Write a value after "--out".' },
  { line: ['analyze', '--out', '--json', 'orders.csv'], ja: '「--out」のあとに値を書いてください。', en: 'Write a value after "--out".' },
  { line: ['analyze', 'orders.csv', '--out='], ja: '「--out」のあとに値を書いてください。', en: 'Write a value after "--out".' },
  { line: ['analyze', 'orders.csv', '--as-of', '2026-02-30'], ja: '--as-of の日付が読めません（2026-02-30）。2026-10-31 のように書いてください。', en: 'The day after --as-of cannot be read (2026-02-30). Write it like 2026-10-31.' },
  { line: ['analyze', 'orders.csv', '--json=all'], ja: '--json は、そのままか --json=people です。', en: '--json stands alone or as --json=people.' },
  { line: ['analyze', 'orders.csv', '--json=no'], ja: '--json は、そのままか --json=people です。', en: '--json stands alone or as --json=people.' },
  { line: ['analyze', 'orders.csv', '--json='], ja: '--json は、そのままか --json=people です。', en: '--json stands alone or as --json=people.' },
] as const;

/** What the line says when it is wrong. */
function complaint(line: readonly string[], language: 'ja' | 'en'): string {
  try {
    parseLine(line);
  } catch (error) {
    if (error instanceof BadUsage) return speaker(language)(error.key, error.values);
    throw error;
  }
  return '';
}

describe('a line that cannot be understood', () => {
  it.each(wrong)('$line', ({ line, ja, en }) => {
    expect(complaint(line, 'ja')).toBe(ja);
    expect(complaint(line, 'en')).toBe(en);
  });

  it('names the layouts there are when it does not know one', () => {
    expect(complaint(['analyze', 'orders.csv', '--layout', 'ebay'], 'en')).toMatch(/^There is no layout "ebay"\. There are .*rakuten.*, sheet\.$/);
  });

  it('exits 2 with the sentence and the usage on stderr, nothing on stdout, and writes nothing', async () => {
    const ran = await otokui({ folder: here.path }, 'analyze', 'orders.csv', '--nope', '--lang', 'en');
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toBe(`"--nope" is no option here.\n${speaker('en')('cli.usage')}\n`);
    expect(readdirSync(here.path)).toEqual(['orders.csv']);
  });

  it('is answered in Japanese, also where the language itself is wrong', async () => {
    const ran = await otokui({ folder: here.path }, 'analyze', 'orders.csv', '--lang', 'fr');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr.split('\n')[0]).toBe('--lang は ja か en です。');
  });
});

describe('help', () => {
  it.each([[['--help']], [['analyze', '--help']], [['help']], [[]]])('%j prints how it is used, and exits 0', async (line) => {
    expect(await otokui({ folder: here.path }, ...line)).toEqual({ code: 0, stdout: speaker('ja')('cli.usage'), stderr: '' });
  });

  it('names every option that the command takes', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const option of ['--into', '--out', '--as-of', '--settings', '--layout', '--lambda', '--json', '--json=people', '--lang', '--args']) expect(speaker(language)('cli.usage')).toContain(option);
    }
  });
});

describe('a line that can', () => {
  it('reads its options wherever they stand', () => {
    expect(parseLine(['analyze', '--json=people', 'a.csv', '--as-of', '2026/10/31', '--lang=en', 'b.csv', '--layout', 'rakuten', '--lambda', '--settings', 's.json', '--into', 'w.xlsx', '--out', 'o.xlsx'])).toEqual({
      files: ['a.csv', 'b.csv'], into: 'w.xlsx', out: 'o.xlsx', asOf: 46_326, settings: 's.json', layout: 'rakuten', lambda: true, json: 'people', language: 'en',
    });
  });

  it('takes the workbook itself for the input when only --into is given', () => {
    expect(parseLine(['analyze', '--into', 'w.xlsx'])).toMatchObject({ files: ['w.xlsx'], into: 'w.xlsx' });
  });

  it('takes --json alone as the summary, also before a file', () => {
    expect(parseLine(['analyze', '--json', 'a.csv'])).toMatchObject({ json: 'summary', files: ['a.csv'] });
  });

  it.each([[['--lang', 'en'], 'en'], [['--lang=en'], 'en'], [['--lang', 'ja'], 'ja'], [[], 'ja'], [['--lang'], 'ja']] as const)('speaks the language of %j', (line, language) => {
    expect(languageOf(line)).toBe(language);
  });
});
