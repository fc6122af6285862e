import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/settings/fields.ts';
import { shown } from '../../src/report/sheets/settings.ts';
import { settingAt } from '../../src/settings/fields.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { speaker, texts, type TextKey } from '../../src/text/say.ts';

const languages = ['ja', 'en'] as const;
const keys = Object.keys(texts.ja) as TextKey[];
const source = sources();

/** All of src but the text tables, and what draws the templates' pictures, as one text. */
function sources(): string {
  const root = fileURLToPath(new URL('../../src', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^text[/\\](ja|en)/.test(path))
    .map((path) => join(root, path));
  return [...files, join(root, '..', 'scripts', 'pictures.mjs')].map((path) => readFileSync(path, 'utf8')).join('\n');
}

/** `{name}` and `{name|one|many}` → name. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map(([, name = '']) => name))].sort();
}

describe('the two languages', () => {
  it('have the same keys in the same order', () => {
    expect(Object.keys(texts.en)).toEqual(Object.keys(texts.ja));
  });

  it('fill the same blanks', () => {
    for (const key of keys) expect([key, placeholders(texts.en[key])]).toEqual([key, placeholders(texts.ja[key])]);
  });

  it('say something for every key, without blanks at the ends', () => {
    for (const language of languages) for (const key of keys) expect([key, texts[language][key].trim() !== '']).toEqual([key, true]);
  });

  it('are each one language', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。「」（）：／・]/u;
    for (const key of keys) expect([key, japanese.test(texts.en[key])]).toEqual([key, false]);
    const withoutWords = keys.filter((key) => !japanese.test(texts.ja[key])).sort();
    // Names, codes and formats that are the same in both.
    expect(withoutWords).toEqual(['column.cpm', 'column.f', 'column.m', 'column.r', 'guide.title-of', 'loyalty.nps', 'pane.step.improve', 'pane.work.cells', 'parameter.f', 'parameter.m', 'parameter.r', 'place.file', 'rfm.corner', 'sheet.amazon', 'sheet.book', 'sheet.rfm', 'sheet.value', 'table.rmse', 'table.yes', 'workings.f-score', 'workings.m-score', 'workings.r-score']);
  });

  it('mark one and many in English alone', () => {
    for (const key of keys) expect(texts.ja[key]).not.toMatch(/\{\w+\|/);
    for (const key of keys) expect(texts.en[key].replace(/\{\w+(\|[^|{}]+\|[^|{}]+)?\}/g, '')).not.toMatch(/[{}]/);
  });
});

/** Keys whose last part is put together in the code: family → where. */
const families: readonly (readonly [prefix: string, template: string])[] = [
  ['problem.', 'problem.${code}'], ['reason.', 'reason.${'], ['why.', 'why.${code}'], ['action.', 'action.${action}'], ['segment.', 'segment.${'],
  ['cpm.', 'cpm.${'], ['flag.', 'flag.${flag}'], ['method.', 'method.${'], ['preset.', 'preset.${'], ['sheet.', 'sheet.${id}'], ['column.', 'column.${id}'], ['note.', 'note.${id}'],
  ['refusal.', 'refusal.${refusal}'], ['need.', 'need.${need}'], ['rule.', 'rule.${rule}'], ['conversion.', 'conversion.${code}'], ['record.', 'record.${'],
  ['way.', 'way.${way}'], ['area.', 'area.${'], ['amazon.group.', 'amazon.group.${group}'], ['amazon.audience.', 'amazon.audience.${group}'], ['amazon.do.', 'amazon.do.${group}'], ['amazon.enclose.', 'amazon.enclose.${group}'], ['amazon.avoid.', 'amazon.avoid.${group}'], ['amazon.rule.', 'amazon.rule.${at}'], ['amazon.step.', 'amazon.step.${at}'],
  ['field.', 'field.${field}'], ['note.field.', 'note.field.${field}'], ['example.', 'example.${id}'], ['workings.', 'workings.${id}'], ['choice.', "'choice."], ['guide.title.', 'guide.title.${kind}'], ['guide.about.', 'guide.about.${id}'], ['template.kind.', 'template.kind.${'],
  ['link.', 'link.${kind}'],
  ['segments.ready.', 'segments.ready.${segment}'], ['segments.about.', 'segments.about.${segment}'], ['segments.wrong-', 'segments.wrong-${code}'], ['holdback.', 'holdback.${reason}'],
  ...['measure', 'channel', 'kpi', 'stop', 'state'].map((choice) => [`${choice}.`, '`${id}.${value}`'] as const), ['campaigns.', 'campaigns.${id}'], ['note.campaigns.', 'note.campaigns.${id}'], ['coverage.about.', 'coverage.about.${rule}'], ['coverage.', 'coverage.${cell}'],
  ['unit.', 'unit.${'], ['setting.', 'setting.${'], ['meaning.', 'meaning.${'], ['grade.', 'grade.${'], ['stages.groups-', 'stages.groups-${'],
  ['pane.step.', 'pane.step.${each}'], ['pane.place.', 'pane.place.${each}'], ['pane.field.', 'pane.field.${field}'], ['pane.layout.', 'pane.layout.${name}'], ['pane.undo.', 'pane.undo.${undoable}'], ['pane.copy.', 'pane.copy.${handed.kind}'],
  ['pane.found.records.', 'pane.found.records.${preview.record}'], ['pane.found.missing.', 'pane.found.missing.${each}'], ['pane.found.day-order.', 'pane.found.day-order.${order}'],
  ['pane.work.', 'pane.work.${task.progress.step}'], ['pane.settings.group.', 'pane.settings.group.${group}'], ['pane.scenario.', 'pane.${step}.text'], ['pane.improve.', 'pane.${step}.text'],
  ['function.', 'function.${definition.name}'], ['parameter.', 'parameter.${name}'], ['functionError.', 'functionError.${reason}'], ['expectation.', 'expectation.${'], ['campaignVerdict.', 'campaignVerdict.${'],
  ['forecastMethod.', 'forecastMethod.${method}'], ['forecastWarning.', 'forecastWarning.${warning.code}'],
  ['ahead.band-', 'ahead.band-${'], ['ahead.untested-', 'ahead.untested-${'], ['loyalty.standing-', 'loyalty.standing-${'], ['loyalty.meaning-', 'loyalty.meaning-${'],
  ...['bought', 'complained', 'referred'].map((outcome) => [`loyalty.${outcome}`, 'loyalty.${outcome}'] as const),
  ...['ready', 'second', 'lost'].map((list) => [`pane.result.${list}`, 'pane.result.${list.kind}'] as const),
];

describe('every text', () => {
  it('is used: its key stands in the code, or its family is put together there', () => {
    for (const [, template] of families) expect([template, source.includes(template)]).toEqual([template, true]);
    const unused = keys.filter((key) => !families.some(([prefix]) => key.startsWith(prefix)) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('of a family belongs to a member that there is', () => {
    const alone = (prefix: string): string[] => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    const quoted = (name: string): boolean => source.includes(`'${name}'`) || source.includes(`"${name}"`) || new RegExp(`\\b${name}\\b`).test(source);
    for (const prefix of ['action.', 'flag.', 'refusal.', 'need.', 'link.', 'record.', 'conversion.', 'why.', 'column.', 'segment.', 'cpm.', 'function.', 'functionError.', 'expectation.', 'campaignVerdict.', 'forecastMethod.', 'forecastWarning.']) {
      expect([prefix, alone(prefix).filter((name) => !quoted(name))]).toEqual([prefix, []]);
    }
  });

  it('of a problem code in the code has its sentence in both languages', () => {
    const codes = [
      ...source.matchAll(/fileProblem\('([\w-]+)'/g), ...source.matchAll(/code: '([\w-]+)', place/g), ...source.matchAll(/UnusableWorkbook\('([\w-]+)'/g),
      ...source.matchAll(/^ {2}\| '(workbook-[\w-]+|table-[\w-]+)'/gm), ...source.matchAll(/wrong\([\w.]+, '([\w-]+)'\)/g),
    ].map(([, code = '']) => code);
    expect(new Set(codes).size).toBeGreaterThan(25);
    for (const code of new Set(codes)) for (const language of languages) expect([code, `problem.${code}` in texts[language]]).toEqual([code, true]);
  });

  it('of a problem is about one that there is', () => {
    const told = (code: string): boolean => source.includes(`'${code}'`) || /^(?:all-.+|no-(?:day|amount)-column)$/.test(code);
    expect(keys.filter((key) => key.startsWith('problem.')).map((key) => key.slice('problem.'.length)).filter((code) => !told(code))).toEqual([]);
  });

  it('of a reason why everything was left out has its sentence', () => {
    const reasons = keys.filter((key) => key.startsWith('reason.')).map((key) => key.slice('reason.'.length));
    // Parts of used rows never leave all of them out.
    for (const reason of reasons.filter((each) => !['refund', 'shipping', 'tax'].includes(each))) expect(keys).toContain(`problem.all-${reason}`);
  });

  it('of a setting: each has a name and a meaning', () => {
    for (const { path } of fields) {
      const base = path.replace(/\.\d+$/, '');
      expect(keys).toContain(`setting.${base}`);
      expect(keys).toContain(`meaning.${base}`);
    }
    const known = new Set(fields.map(({ path }) => path.replace(/\.\d+$/, '')));
    for (const prefix of ['setting.', 'meaning.']) expect(keys.filter((key) => key.startsWith(prefix) && !known.has(key.slice(prefix.length)))).toEqual([]);
  });

  it('of a command-line word fits on a line: no sentence but the usage breaks lines, nor anything but example rows', () => {
    for (const language of languages) for (const key of keys) if (key !== 'cli.usage' && !key.startsWith('example.')) expect(texts[language][key]).not.toContain('\n');
  });
});

describe('words that are read back from the workbook', () => {
  const unique = (family: readonly TextKey[]): void => {
    for (const language of languages) {
      const words = family.map((key) => texts[language][key]);
      expect(new Set(words).size).toBe(words.length);
    }
  };

  it('mean one thing each', () => {
    unique(['decision.same', 'decision.different', 'decision.split']);
    unique(['switch.on', 'switch.off']);
    for (const prefix of ['preset.', 'stage.', 'grade.', 'verdict.', 'action.', 'rule.', 'link.', 'reason.', 'sheet.']) unique(keys.filter((key) => key.startsWith(prefix) && !(prefix === 'rule.' && /G(9|10)$/.test(key))));
  });

  it('name settings so that no two look alike', () => {
    for (const language of languages) {
      for (const field of fields) {
        if (field.kind.kind !== 'choice') continue;
        const words = field.kind.values.map((value) => shown(speaker(language), field, value));
        expect(new Set(words).size).toBe(words.length);
        expect(words).toContain(shown(speaker(language), field, settingAt(defaultSettings, field)));
      }
    }
  });

  it('mean the same in either language, or are not in the other at all', () => {
    const decisions = ['decision.same', 'decision.different', 'decision.split', 'switch.on', 'switch.off'] as const;
    for (const key of decisions) for (const other of decisions) if (key !== other) expect(texts.ja[key]).not.toBe(texts.en[other]);
  });
});
