import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BadUsage } from '../../src/cli/arguments.ts';
import { parseFunctionLine } from '../../src/cli/function-arguments.ts';
import { functionList } from '../../src/functions/function-list.ts';
import { speaker } from '../../src/text/say.ts';
import { build, otokui } from './command.ts';

const folder = import.meta.dirname;

beforeAll(build);

describe('otokui function', () => {
  it.each<readonly [string, readonly string[], unknown]>([
    ['a value', ['NPS', '--args', '[[[10],[9],[3]]]'], 33.333333333333336],
    ['a flat array as a column', ['nps', '--args', '[[10,"9点","３"]]'], 33.333333333333336],
    ['a table', ['NPS_TABLE', '--args', '[[[10],[9],[3]]]', '--lang', 'en'], [['Group', 'Answers', 'Promoters', 'Passives', 'Detractors', 'NPS', 'Low', 'High'], ['All', 3, 2, 0, 1, null, null, null]]],
    ['an error with its reason', ['PAYBACK', '--args', '[3000,[100]]', '--lang', 'en'], { error: '#N/A', reason: 'Within these months the cost is not paid back.' }],
    ['arguments that begin with a dash', ['LTV_FORMULA', '--args', '[-5,1,1]'], { error: '#NUM!', reason: 'この数字では計算できません。割合は0〜1で、人数や金額は0以上で入れてください。' }],
  ])('prints %s as JSON', async (_, line, result) => {
    const { code, stdout } = await otokui({ folder }, 'function', ...line);
    expect([code, JSON.parse(stdout)]).toEqual([0, result]);
  });

  it('lists the functions, as README does', async () => {
    const { code, stdout } = await otokui({ folder }, 'function', '--lang', 'en');
    expect([code, stdout]).toEqual([0, `${functionList(speaker('en'))}\n`]);
    expect(readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')).toContain(functionList(speaker('en')));
  });

  it.each<readonly [string, readonly string[]]>([
    ['a function there is not', ['FOO']], ['what is no JSON', ['NPS', '--args', '{']], ['JSON that is no list', ['NPS', '--args', '3']], ['an object in the list', ['NPS', '--args', '[{}]']], ['two names', ['NPS', 'LTV']], ['another language', ['NPS', '--lang', 'fr']],
  ])('exits 2 for %s', async (_, line) => {
    const { code, stdout, stderr } = await otokui({ folder }, 'function', ...line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/undefined|at .*\.js/);
  });

  it('says which word it does not know', () => {
    expect(() => parseFunctionLine(['NPS', '--foo'])).toThrow(BadUsage);
  });
});
