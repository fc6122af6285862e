import type { jaCommand } from '../ja/command.ts';

/** What the command says. In English. */
export const enCommand: Readonly<Record<keyof typeof jaCommand, string>> = {
  'cli.usage':
    'Usage: otokui analyze FILE… [--into WORKBOOK.xlsx] [--out OUT.xlsx] [--as-of 2026-10-31] [--settings FILE.json] [--layout NAME] [--lambda] [--json | --json=people] [--lang ja|en]\n' +
    '  FILE        orders as CSV, TSV or xlsx; as many as you like, of different shops too\n' +
    '  --into      adds the result sheets to your own workbook (the rest stays as it is)\n' +
    '  --out       where to write; without it, a new file beside the first input\n' +
    '  --as-of     the day to look from; without it, the day of the last order\n' +
    '  --lambda    gives the workbook LTV_FORMULA and NPS as names that need no add-in (Excel 365)\n' +
    '  --json      prints the result as JSON (=people: customer by customer)\n' +
    '       otokui segment FILE… [--into WORKBOOK.xlsx] [--name NAME | --where CONDITIONS] [--list LIST.csv [--send KIND] [--by mail|dm|enclosure|phone] [--columns HEADER,…] [--encoding cp932|utf-8]]\n' +
    '              groups of customers, and a list of those who may be written to. Such as "Rank = A and Recency ≧ 90"\n' +
    '       otokui campaign FILE… --into WORKBOOK.xlsx [--from CAMPAIGN.json] [--list LIST.csv]\n' +
    '              how campaigns went; with --from, begins one and settles who is held out\n' +
    '       otokui anonymise WORKBOOK.xlsx|FILE… [--out OUT.xlsx] [--lang ja|en]\n' +
    '              makes a copy to hand on: customer numbers in place of names, e-mails, phones and addresses\n' +
    '       otokui template [--from SETTINGS.json] [--kind amazon|shop|subscription|gift] [--out OUT.xlsx] [--lang ja|en]\n' +
    '              makes a template to hand out; settings, name, colour, logo and words stand in one file\n' +
    '       otokui function [NAME --args JSON] [--lang ja|en]\n' +
    '  --args      a JSON array of the arguments, ranges in it as arrays of rows; without a name, all functions are listed\n',
  'cli.bad-kind': 'There is no template “{kind}”. There are: {kinds}.',
  'cli.template-exists': '{file} is there already. Give another name with --out.',
  'cli.template-written': 'The template is written: {file}',
  'file.template': 'Otokui {name}.xlsx',
  'template.kind.amazon': 'Amazon customer analysis',
  'template.kind.shop': 'online shop',
  'template.kind.subscription': 'subscriptions',
  'template.kind.gift': 'gifts',
  'cli.no-function': 'Name one function, such as: otokui function NPS --args "[[[10],[9],[3]]]"',
  'cli.unknown-function': 'There is no function “{name}”. There are {names}.',
  'cli.bad-args': '--args is a JSON array of the arguments, ranges in it as arrays of rows, such as "[[[10],[9],[3]]]".',
  'cli.no-files': 'Name at least one file with orders.',
  'cli.unknown-option': '"{option}" is no option here.',
  'cli.no-value': 'Write a value after "{option}".',
  'cli.unknown-command': 'There is no command "{command}".',
  'cli.bad-day': 'The day after --as-of cannot be read ({text}). Write it like 2026-10-31.',
  'cli.bad-layout': 'There is no layout "{name}". There are {names}.',
  'cli.bad-language': '--lang is ja or en.',
  'cli.bad-json': '--json stands alone or as --json=people.',
  'cli.reading-rows': 'Reading {file} ({rows} rows)',
  'cli.analyzing': 'Putting customers together ({rows} rows)',
  'cli.writing': 'Writing {file}',
  'cli.found': 'Found {customers|customer|customers} in {orders|order|orders}.',
  'cli.found-nobody': '{orders|order|orders} read.',
  'cli.anonymous': '{orders|order does|orders do} not tell who bought (the sales are counted).',
  'cli.as-of': 'As of {day}.',
  'cli.merged': '{count|spelling was|spellings were} recognised as somebody already known.',
  'cli.candidates': '{count|pair|pairs} may be the same person. Decide on "{sheet}".',
  'cli.left-out': '{rows|row was|rows were} not used: {reasons}',
  'cli.left-out-one': '{reason} {rows|row|rows}',
  'cli.left-out-amount': '{reason} ¥{amount}',
  'cli.amounts': 'Amounts: ¥{read} read = ¥{used} used + ¥{leftOut} left out ({reasons})',
  'cli.amounts-whole': 'Amounts: ¥{read} read, all of it used.',
  'cli.today': 'To address today: {people|person|people} (their day has come)',
  'cli.lost-best': 'Once good, silent for a year: {people|person|people} (¥{yen} in their best years)',
  'cli.second': 'Waiting for a second purchase: {people|person|people}',
  'cli.written': 'Written: {file}',
  'cli.unchanged': 'Nothing has changed since the last time: {file}',
  'cli.cells': '{cells|cell|cells} written.',
  'cli.interrupted': 'Stopped. Your files are unchanged.',
  'cli.unexpected': 'Something unexpected happened ({message}). Your files are unchanged.',
  'cli.exists': '{file} is there already and was not made by Otokui. Give another name to --out, or use --into to add to that workbook.',
  'list.joint': ', ',
  'demo.ledger': 'sample-shop-ledger.xlsx',
  'demo.made': 'Made the orders of a fictitious shop in {folder}',
  'file.ledger': '{name}_ledger.xlsx',
  'cli.name-or-where': 'Give either --name or --where.',
  'cli.one-of': '{option} cannot be “{value}”. It can be {names}.',
  'cli.list-exists': '{file} is there already. Give --list another name.',
  'cli.no-column': 'There is no column “{column}”. There are {names}.',
  'cli.held-one': '{reason} {people}',
  'cli.list': 'Of {asked|person|people}, {going} may be written to: {file}',
  'cli.held': '{people} are left out: {reasons}',
  'cli.missing-letters': 'Letters that Shift_JIS lacks became 〓: {letters}. To keep them, use --encoding utf-8.',
  'cli.segment': '{name}: {people|person|people} (¥{yen} so far)',
  'cli.segment-wrong': '{name}: {problem}',
  'cli.no-segment': 'There is no segment “{name}”. There are {names}.',
  'cli.bad-where': 'The conditions cannot be read. {problem}',
  'cli.campaign-into': 'A campaign is kept in a workbook: name it with --into.',
  'cli.campaign': '{id} “{name}”: of {asked|person|people} it goes to {treated}, and {holdout} are held out.',
  'cli.campaign-gaps': '{file} lacks, or has to be put right: {gaps}',
  'cli.no-campaigns': 'No campaign is written down yet.',
};
