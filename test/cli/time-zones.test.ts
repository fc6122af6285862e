import { afterAll, beforeAll, expect, it } from 'vitest';
import { build, folder, otokui, putSampleShop } from './command.ts';
import { workbook } from './workbooks.ts';

const here = folder();
let files: string[] = [];
beforeAll(async () => {
  build();
  files = putSampleShop(here.put);
  here.put('book.xlsx', await workbook({ 注文: [['注文番号', '注文日', 'お名前', '金額'], ['1', 46_000, '佐藤 花子', 100], ['2', 46_000.999, '鈴木 花子', 100], ['3', '2026-03-29 23:30:00', '高橋 花子', 100], ['4', '2026-03-08T02:30:00+09:00', '田中 花子', 100]] }));
});
afterAll(() => here.remove());

it('the people of the sample shop are the same in Tokyo, London and Los Angeles', async () => {
  const answers: string[] = [];
  for (const TZ of ['Asia/Tokyo', 'UTC', 'America/Los_Angeles']) {
    const ran = await otokui({ folder: here.path, env: { TZ } }, 'analyze', ...files, 'book.xlsx', '--json=people');
    expect(ran.code).toBe(0);
    answers.push(ran.stdout);
  }
  expect(answers[0]?.length).toBeGreaterThan(100_000);
  expect(answers[1] === answers[0] && answers[2] === answers[0]).toBe(true);
});
